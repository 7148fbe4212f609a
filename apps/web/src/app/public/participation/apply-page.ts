import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validate, validateStandardSchema } from '@angular/forms/signals';
import { inLanguage, languages, type Language } from '@centrale/kernel';
import { ApplyCommittee } from '@centrale/participation';
import { Check, Choices, CommandButton, ErrorSummary, Field, Languages, PageHeader, TextInput, submitForm, type Press } from '@centrale/ui';
import { filledSchema } from '../../shell/filled';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';

interface Draft {
  readonly organisationId: string;
  readonly committeeName: string;
  readonly contactName: string;
  readonly email: string;
  readonly phone: string;
  readonly about: string;
  readonly language: Language;
  readonly privacyAccepted: boolean;
  readonly newsletter: boolean;
}

/** A committee that the city does not know yet asks to take part. (R001-05, R002-13) */
@Component({
  selector: 'app-apply-committee-page',
  imports: [Check, Choices, CommandButton, ErrorSummary, Field, FormField, PageHeader, TextInput],
  template: `
    @if (sent()) {
      <ui-page-header [title]="t().apply.sent" [intro]="t().apply.sentText" />
    } @else {
      <ui-page-header [title]="t().apply.title" [intro]="t().apply.intro" [crumbs]="[{ label: t().overview.title, link: '/participation' }]" />
      <form class="sheet stack">
        <ui-error-summary [of]="form" />
        <ui-field [label]="t().apply.organisation" [of]="form.organisationId">
          <select uiInput [formField]="form.organisationId">
            <option value="">{{ t().apply.choose }}</option>
            @for (city of cities(); track city.id) { <option [value]="city.id">{{ city.name }}</option> }
          </select>
        </ui-field>
        <div class="two">
          <ui-field [label]="t().apply.committeeName" [of]="form.committeeName"><input uiInput autocomplete="organization" [formField]="form.committeeName" /></ui-field>
          <ui-field [label]="t().apply.contactName" [of]="form.contactName"><input uiInput autocomplete="name" [formField]="form.contactName" /></ui-field>
          <ui-field [label]="t().apply.email" [of]="form.email"><input uiInput type="email" autocomplete="email" [formField]="form.email" /></ui-field>
          <ui-field [label]="t().apply.phone" [of]="form.phone"><input uiInput type="tel" autocomplete="tel" [formField]="form.phone" /></ui-field>
        </div>
        <ui-field [label]="t().apply.about" [hint]="t().apply.aboutHint" [of]="form.about"><textarea uiInput rows="6" [formField]="form.about"></textarea></ui-field>
        <ui-field group [label]="t().apply.language" [of]="form.language"><ui-choices class="inline" inline [formField]="form.language" [choices]="choices()" /></ui-field>
        <ui-field group [label]="t().apply.data" [hint]="t().apply.privacyText" [of]="form.privacyAccepted"><ui-check [formField]="form.privacyAccepted" [label]="t().apply.privacy" /></ui-field>
        <ui-check [formField]="form.newsletter" [label]="t().apply.newsletter" />
        <ui-command submits [label]="t().apply.send" [run]="send" />
      </form>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; }
    .two { display: grid; gap: var(--gap-4); }
    @media (min-width: 40rem) { .two { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `,
})
export class ApplyCommitteePage {
  private readonly api = inject(VisitorApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useVisitorTexts();
  protected readonly sent = signal(false);
  private readonly overview = this.api.overview();
  protected readonly cities = computed(() => (this.overview.value()?.byOrganisation ?? []).map(({ id, name }) => ({ id, name: inLanguage(name, this.language()) })));
  private readonly draft = signal<Draft>({
    organisationId: '', committeeName: '', contactName: '', email: '', phone: '', about: '', language: this.language(), privacyAccepted: false, newsletter: false,
  });
  /** All fields are compulsory: each that is empty says so itself. (R002-13) */
  protected readonly form = form(this.draft, (path) => {
    validateStandardSchema(path, filledSchema<Draft>(ApplyCommittee));
    validate(path.privacyAccepted, ({ value }) => (value() ? undefined : { kind: 'equals' }));
  });
  protected readonly choices = computed(() => languages.map((value) => ({ value, label: this.t().interest.languages[value] })));

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async (draft) => {
      await this.api.applyCommittee(draft, key);
      this.sent.set(true);
    });
}
