import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, validate, validateStandardSchema } from '@angular/forms/signals';
import { ChangePassword, PASSWORD_AT_LEAST, refusePassword } from '@centrale/platform';
import { CommandButton, ErrorSummary, Field, TextInput, Words, contractSchema, submitForm, texts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { accountTexts } from './account-texts';

const empty: ChangePassword = { current: '', next: '' };

/** Another password; the API's own rule says beforehand what is too easy. */
@Component({
  selector: 'app-password-form',
  imports: [CommandButton, ErrorSummary, Field, FormField, TextInput],
  template: `
    <form class="sheet stack" aria-labelledby="password">
      <h2 id="password">{{ t().password.title }}</h2>
      <p class="soft">{{ t().password.text }}</p>
      <ui-error-summary [of]="form" />
      <input class="out-of-sight" type="email" autocomplete="username" tabindex="-1" aria-hidden="true" readonly [value]="email()" />
      <ui-field [label]="t().password.current" [of]="form.current"><input uiInput autocomplete="current-password" [type]="kind()" [formField]="form.current" /></ui-field>
      <ui-field [label]="t().password.next" [hint]="words.fill(t().password.hint, { least })" [of]="form.next"><input uiInput autocomplete="new-password" [type]="kind()" [formField]="form.next" /></ui-field>
      <label class="row"><input type="checkbox" [checked]="shown()" (change)="shown.set(!shown())" /><span>{{ t().password.show }}</span></label>
      <ui-command submits [label]="t().password.change" [run]="send" [saidWhenDone]="t().password.changed" />
    </form>
  `,
  styles: `ui-field { max-inline-size: 28rem; } label { cursor: pointer; font-size: var(--text-m); } label input { margin: 0; }`,
})
export class PasswordForm {
  readonly email = input.required<string>();
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly t = texts(accountTexts);
  protected readonly least = PASSWORD_AT_LEAST;
  protected readonly shown = signal(false);
  protected readonly kind = computed(() => (this.shown() ? 'text' : 'password'));
  private readonly draft = signal(empty);
  protected readonly form = form(this.draft, (path) => {
    validateStandardSchema(path, contractSchema(ChangePassword));
    validate(path.next, ({ value }) => {
      const refusal = value().length < PASSWORD_AT_LEAST ? undefined : refusePassword(value(), this.email());
      return refusal && { kind: 'refusal', ...refusal };
    });
  });

  protected readonly send = (): Promise<void> =>
    submitForm(this.form, async (body) => {
      await this.api.send('POST', '/session/password', body);
      this.draft.set(empty);
      this.form().reset();
    });
}
