import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { SendContactRequest } from '@centrale/procurement';
import { Choices, CommandButton, Copyable, ErrorSummary, Field, Languages, PageHeader, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { PublicApi } from './public-api';
import { usePublicTexts } from './public-texts';

const empty = { name: '', email: '', organisation: '', phone: '', subject: '', message: '' };

/** The front door: a question, without an account, that becomes an assigned request at the service. */
@Component({
  selector: 'app-contact-page',
  imports: [Choices, CommandButton, Copyable, ErrorSummary, Field, FormField, MatButton, PageHeader, TextInput],
  template: `
    @if (sent(); as id) {
      <ui-page-header [title]="t().contact.done" [intro]="t().contact.doneText" />
      <ui-copyable [value]="id" />
      <p><button matButton="outlined" (click)="again()">{{ t().contact.another }}</button></p>
    } @else {
      <ui-page-header [title]="t().contact.title" [intro]="t().contact.intro" />
      <form class="sheet stack">
        <ui-error-summary [of]="form" />
        <div class="two">
          <ui-field [label]="t().contact.name" [of]="form.name"><input uiInput autocomplete="name" [formField]="form.name" /></ui-field>
          <ui-field [label]="t().contact.organisation" [of]="form.organisation"><input uiInput autocomplete="organization" [formField]="form.organisation" /></ui-field>
          <ui-field [label]="t().contact.email" [of]="form.email"><input uiInput type="email" autocomplete="email" [formField]="form.email" /></ui-field>
          <ui-field [label]="t().contact.phone" [of]="form.phone" optional><input uiInput type="tel" autocomplete="tel" [formField]="form.phone" /></ui-field>
        </div>
        <ui-field [label]="t().contact.subject" [of]="form.subject"><input uiInput [formField]="form.subject" /></ui-field>
        <ui-field [label]="t().contact.message" [hint]="t().contact.messageHint" [of]="form.message"><textarea uiInput rows="6" [formField]="form.message"></textarea></ui-field>
        <ui-field group [label]="t().contact.language" [of]="form.language"><ui-choices class="inline" inline [formField]="form.language" [choices]="choices()" /></ui-field>
        <p class="soft small">{{ t().contact.privacy }}</p>
        <ui-command [label]="t().contact.send" [run]="send" submits />
      </form>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }
    .two { display: grid; gap: var(--gap-4); }
    @media (min-width: 40rem) { .two { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `,
})
export class ContactPage {
  private readonly api = inject(PublicApi);
  private readonly languages = inject(Languages);
  protected readonly t = usePublicTexts();
  protected readonly sent = signal<string | undefined>(undefined);
  private readonly model = signal({ ...empty, language: this.languages.current() });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema(SendContactRequest)));
  protected readonly choices = computed(() => (['nl', 'fr', 'en'] as const).map((value) => ({ value, label: this.t().contact.languages[value] })));

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async ({ phone, ...rest }) => {
      const done = await this.api.contact({ ...rest, ...(phone.trim() ? { phone } : {}) }, key);
      this.sent.set(done.id);
    });

  protected again(): void {
    this.model.set({ ...empty, language: this.languages.current() });
    this.form().reset();
    this.sent.set(undefined);
  }
}
