import { Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { languages, type Language } from '@centrale/kernel';
import { Register, registrationClasses, type PublicMeetingView, type RoleClass } from '@centrale/participation';
import { CapitalPipe, Check, Choices, CommandButton, ErrorSummary, Field, Languages, TextInput, Words, contractSchema, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { SecretariatContact } from './secretariat-contact';

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly class: RoleClass;
  readonly privateCapacity: boolean;
}

/** Who has a function in the city may also come as a neighbour. */
const functions: readonly RoleClass[] = ['elected', 'board', 'official', 'staff'];

/** Registers oneself for a meeting; full, it leads to the waiting list with something else on offer, never to a refusal. (R000-10) */
@Component({
  selector: 'app-registration-form',
  imports: [CapitalPipe, Check, Choices, CommandButton, ErrorSummary, Field, FormField, SecretariatContact, TextInput],
  template: `
    <section class="sheet stack" aria-labelledby="register">
      <h2 id="register">{{ sent() ? t().registration.sent : t().registration.title }}</h2>
      @if (sent()) {
        <p role="status">{{ link() ? t().registration.link : t().registration.sentText }}</p>
        @if (link(); as address) { <p><a [href]="address">{{ t().registration.toLink }}</a></p> }
      } @else {
        <p class="soft">{{ t().registration.intro }}</p>
        @if (meeting().placesLeft === 0) { <p>{{ t().registration.full }} {{ offers() }}</p> }
        <form class="stack">
          <ui-error-summary [of]="form" />
          <div class="two">
            <ui-field [label]="t().registration.name" [of]="form.name"><input uiInput autocomplete="name" [formField]="form.name" /></ui-field>
            <ui-field [label]="t().registration.email" [of]="form.email"><input uiInput type="email" autocomplete="email" [formField]="form.email" /></ui-field>
            <ui-field [label]="t().registration.class" [of]="form.class">
              <select uiInput [formField]="form.class">@for (each of classes; track each) { <option [value]="each">{{ p().party.classes[each] | capital }}</option> }</select>
            </ui-field>
          </div>
          @if (hasFunction()) { <ui-check [formField]="form.privateCapacity" [label]="t().registration.private" /> }
          <ui-field group [label]="t().registration.language" [of]="form.language"><ui-choices class="inline" inline [formField]="form.language" [choices]="choices()" /></ui-field>
          <p class="soft small">{{ t().registration.privacy }}</p>
          <ui-command submits [label]="t().registration.send" [run]="send" />
          <p class="soft small">{{ t().registration.noEmail }}</p>
          <app-secretariat-contact [contact]="meeting().contact" />
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
export class RegistrationForm {
  readonly meeting = input.required<PublicMeetingView>();
  private readonly api = inject(VisitorApi);
  private readonly origin = inject(DOCUMENT).location.origin;
  private readonly words = inject(Words);
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly classes = registrationClasses;
  protected readonly sent = signal(false);
  protected readonly link = signal<string | undefined>(undefined);
  private readonly draft = signal<Draft>({ name: '', email: '', language: inject(Languages).current(), class: 'citizen', privateCapacity: false });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, contractSchema<Draft>(Register as new () => Draft)));
  protected readonly hasFunction = computed(() => functions.includes(this.draft().class));
  protected readonly choices = computed(() => languages.map((value) => ({ value, label: this.t().interest.languages[value] })));
  protected readonly offers = computed(() => {
    const names = this.p().meeting.alternatives;
    const offered = this.meeting().alternatives.map((each) => names[each]);
    return offered.length > 0 ? this.words.fill(this.t().registration.offers, { list: this.words.list(offered) }) : '';
  });

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async (draft) => {
      const privateCapacity = draft.privateCapacity && functions.includes(draft.class);
      const { link } = await this.api.register(this.meeting().id, { ...draft, privateCapacity }, key);
      this.link.set(link && `/participation/registrations${new URL(link, this.origin).hash}`);
      this.sent.set(true);
    });
}
