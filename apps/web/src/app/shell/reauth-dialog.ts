import { Component, inject, signal } from '@angular/core';
import { FormField, form, readonly, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { CommandButton, Field, TextInput, submitForm } from '@centrale/ui';
import { Session } from './session';
import { useShellTexts } from './shell-texts';

/** Signing in again over the page that one was on: nothing typed is lost. */
@Component({
  selector: 'app-reauth-dialog',
  imports: [CommandButton, Field, FormField, MatDialogContent, MatDialogTitle, TextInput],
  template: `
    <h2 mat-dialog-title>{{ fresh ? t().reauth.freshTitle : t().reauth.title }}</h2>
    <mat-dialog-content>
      <form class="stack">
        <p>{{ fresh ? t().reauth.freshText : t().reauth.text }}</p>
        <ui-field [label]="t().signInPage.email" [of]="form.email">
          <input uiInput type="email" autocomplete="username" [formField]="form.email" />
        </ui-field>
        <ui-field [label]="t().signInPage.password" [of]="form.password">
          <input uiInput type="password" autocomplete="current-password" [formField]="form.password" />
        </ui-field>
        <ui-command [label]="t().signInPage.submit" [run]="send" submits />
      </form>
    </mat-dialog-content>
  `,
})
export class ReauthDialog {
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<ReauthDialog, boolean>>(MatDialogRef);

  protected readonly t = useShellTexts();
  protected readonly fresh = inject<boolean>(MAT_DIALOG_DATA);
  protected readonly form = form(signal({ email: this.session.person()?.email ?? '', password: '' }), (path) => {
    readonly(path.email, { when: () => this.session.isSignedIn() });
    required(path.email);
    required(path.password);
  });

  protected readonly send = (): Promise<void> =>
    submitForm(this.form, async ({ email, password }) => {
      await this.session.signIn(email, password);
      this.dialog.close(true);
    });
}
