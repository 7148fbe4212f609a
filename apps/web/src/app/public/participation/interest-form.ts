import { Component, DOCUMENT, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { languages, type Contact, type Language } from '@centrale/kernel';
import { ShowBodyInterest, type InterestFormView } from '@centrale/participation';
import { Check, Choices, CommandButton, ErrorSummary, Field, Languages, LocalTextPipe, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { VisitorApi, type Sought } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { SecretariatContact } from './secretariat-contact';

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly privacyAccepted: boolean;
  readonly newsletter: boolean;
}

/** Says that somebody is interested, in a trajectory, one theme of it or the work of a body; it counts once the link in the letter was followed. */
@Component({
  selector: 'app-interest-form',
  imports: [Check, Choices, CommandButton, ErrorSummary, Field, FormField, LocalTextPipe, SecretariatContact, TextInput],
  template: `
    <section class="sheet stack" aria-labelledby="interest">
      <h2 id="interest">{{ sent() ? t().interest.sent : t().interest.title }}</h2>
      @if (sent()) {
        <p role="status">{{ link() ? t().registration.link : t().interest.sentText }}</p>
        @if (link(); as address) { <p><a [href]="address">{{ t().interest.toLink }}</a></p> }
      } @else {
        <p class="soft">{{ t().interest.intro }}</p>
        <form class="stack">
          <ui-error-summary [of]="form" />
          <div class="two">
            <ui-field [label]="t().interest.name" [of]="form.name"><input uiInput autocomplete="name" [formField]="form.name" /></ui-field>
            <ui-field [label]="t().interest.email" [of]="form.email"><input uiInput type="email" autocomplete="email" [formField]="form.email" /></ui-field>
          </div>
          @if (themes().length > 0) {
            <ui-field [label]="t().interest.theme">
              <select uiInput (change)="themeId.set($any($event.target).value)">
                <option value="" [selected]="themeId() === ''">{{ t().interest.whole }}</option>
                @for (theme of themes(); track theme.id) { <option [value]="theme.id" [selected]="themeId() === theme.id">{{ theme.name | localText }}</option> }
              </select>
            </ui-field>
          }
          <ui-field group [label]="t().interest.language" [of]="form.language"><ui-choices class="inline" inline [formField]="form.language" [choices]="choices()" /></ui-field>
          <ui-field group [label]="t().interest.data" [hint]="serves()" [of]="form.privacyAccepted"><ui-check [formField]="form.privacyAccepted" [label]="t().interest.privacy" /></ui-field>
          <ui-check [formField]="form.newsletter" [label]="t().interest.newsletter" />
          <ui-command submits [label]="t().interest.send" [run]="send" />
          <p class="soft small">{{ t().interest.noEmail }}</p>
          <app-secretariat-contact [contact]="contact()" />
        </form>
      }
    </section>
  `,
  styles: `
    .two { display: grid; gap: var(--gap-4); }
    form { max-inline-size: 48rem; }
    @media (min-width: 40rem) { .two { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `,
})
export class InterestForm {
  readonly of = input.required<Sought>();
  /** How the secretariat is reached, by whoever has no e-mail. */
  readonly contact = input.required<Contact | null>();
  readonly themes = input<InterestFormView['themes']>([]);
  private readonly api = inject(VisitorApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useVisitorTexts();
  protected readonly sent = signal(false);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly link = signal<string | undefined>(undefined);
  protected readonly themeId = signal('');
  private readonly draft = linkedSignal<Sought, Draft>({ source: this.of, computation: () => ({ name: '', email: '', language: untracked(this.language), privacyAccepted: false, newsletter: false }) });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, contractSchema<Draft>(ShowBodyInterest as new () => Draft)));
  protected readonly choices = computed(() => languages.map((value) => ({ value, label: this.t().interest.languages[value] })));

  protected readonly serves = computed(() => (this.of().kind === 'body' ? this.t().interest.privacyTextBody : this.t().interest.privacyText));

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async (draft) => {
      const { link } = await this.api.showInterest(this.of(), { ...draft, ...(this.themeId() && { themeId: this.themeId() }) }, key);
      this.link.set(link && `/participation/interest${new URL(link, this.origin).hash}`);
      this.sent.set(true);
    });
}
