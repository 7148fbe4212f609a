import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { FormField, form, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { PASSWORD_AT_LEAST } from '@centrale/platform';
import { CommandButton, Empty, ErrorSummary, Field, PageHeader, TextInput, submitForm } from '@centrale/ui';
import { Session } from './session';
import { useShellTexts } from './shell-texts';

/** Behind a one-time link: whoever was invited chooses a password. The token is in the fragment, which no server log sees. */
@Component({
  selector: 'app-welcome-page',
  imports: [CommandButton, Empty, ErrorSummary, Field, FormField, PageHeader, TextInput],
  templateUrl: './welcome-page.html',
  styleUrl: './sign-in-page.scss',
})
export class WelcomePage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly location = inject(DOCUMENT).location;

  protected readonly t = useShellTexts();
  protected readonly token = this.location.hash.slice(1);
  protected readonly form = form(signal({ password: '', name: '', email: '', organisation: '' }), (path) => {
    required(path.password);
    minLength(path.password, PASSWORD_AT_LEAST);
  });

  protected readonly send = (): Promise<void> =>
    submitForm(this.form, async ({ password, name, email, organisation }) => {
      const own = { ...(name && { name }), ...(email && { email }), ...(organisation && { organisation: { nl: organisation, fr: organisation, en: organisation } }) };
      await this.session.redeem({ token: this.token, password, ...own });
      await this.router.navigateByUrl('/desk', { replaceUrl: true });
    });
}
