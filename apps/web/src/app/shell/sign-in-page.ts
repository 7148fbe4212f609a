import { Component, inject, input, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { CommandButton, ErrorSummary, Field, Icon, PageHeader, TextInput, submitForm } from '@centrale/ui';
import { Clock } from './clock';
import { Session } from './session';
import { useShellTexts } from './shell-texts';

@Component({
  selector: 'app-sign-in-page',
  imports: [CommandButton, ErrorSummary, Field, FormField, Icon, PageHeader, RouterLink, TextInput],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Where to go on after signing in; a path of our own only. */
  readonly next = input<string>();

  protected readonly t = useShellTexts();
  protected readonly isDemo = inject(Clock).isDemo;
  protected readonly shown = signal(false);
  protected readonly form = form(signal({ email: '', password: '' }), (path) => {
    required(path.email);
    required(path.password);
  });

  protected readonly send = (): Promise<void> =>
    submitForm(this.form, async ({ email, password }) => {
      await this.session.signIn(email.trim(), password);
      await this.router.navigateByUrl(ownPath(this.next()));
    });
}

/** Never to another site, whatever the address says. */
export const ownPath = (next: string | undefined): string => (next && /^\/(?![/\\])/.test(next) ? next : '/desk');
