import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { languages, type Language } from '@centrale/kernel';
import { registrationClasses, registrationSources, type Alternative, type MeetingView, type RegistrationRow, type RegistrationSource, type RoleClass } from '@centrale/participation';
import { Check, Choices, Chip, CommandButton, ErrorSummary, Field, Languages, TextInput, Words, keysetList, submitForm, texts, uiTexts, type Press, type Question } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

const blank = { name: '', phone: '', email: '', source: 'phone', class: 'citizen', privateCapacity: false } as const;

/** Who said to come; and whoever phones, writes or comes to the desk is registered here, with the same rights. */
@Component({
  selector: 'app-registrations-part',
  imports: [Check, Chip, Choices, CommandButton, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <h2>{{ t().page.registrations }}</h2>
    <p>{{ words.fill(t().page.counts, meeting().registered) }}</p>
    <ul class="plain">
      @for (row of list.items() ?? []; track row.id) {
        <li>
          <p><strong>{{ row.name ?? t().registration.erased }}</strong> <ui-chip [tone]="row.status === 'confirmed' ? 'good' : 'calm'">{{ p().statuses.registration[row.status] }}</ui-chip>
            <small>{{ p().party.classes[row.class] }} · {{ p().registration.sources[row.source] }} @if (row.phone) { · {{ row.phone }} } @if (row.email) { · {{ row.email }} } @if (row.alternative; as other) { · {{ p().meeting.alternatives[other] }} }</small></p>
          <div class="row">
            @if (row.may.giveAlternative === null) {
              @for (other of meeting().alternatives; track other) { <ui-command look="text" [label]="words.fill(t().registration.offer, { alternative: p().meeting.alternatives[other] })" [run]="offer(row, other)" [saidWhenDone]="t().registration.offered" (done)="done()" /> }
            }
            @if (row.may.cancel === null) { <ui-command look="text" [label]="p().registration.commands.cancel" [ask]="asked('cancel')" [run]="end(row, 'cancel')" (done)="done()" /> }
            @if (row.may.erase === null) { <ui-command look="text" danger [label]="p().registration.commands.erase" [ask]="asked('erase')" [run]="end(row, 'erase')" (done)="done()" /> }
          </div>
        </li>
      } @empty { @if (list.items()) { <li class="soft">{{ t().registration.none }}</li> } }
    </ul>
    @if (list.hasMore()) { <button matButton="outlined" type="button" (click)="list.more()">{{ u().more }}</button> }
    @if (meeting().may.register === null) {
      <form class="stack">
        <ui-error-summary [of]="form" />
        <ui-field [label]="p().registration.fields.name" [of]="form.name"><input uiInput autocomplete="off" [formField]="form.name" /></ui-field>
        <ui-field optional [label]="p().registration.fields.phone" [of]="form.phone"><input uiInput type="tel" autocomplete="off" [formField]="form.phone" /></ui-field>
        <ui-field optional [label]="p().registration.fields.email" [of]="form.email"><input uiInput type="email" autocomplete="off" [formField]="form.email" /></ui-field>
        <ui-field group [label]="p().registration.fields.source" [of]="form.source"><ui-choices inline [formField]="form.source" [choices]="sources()" /></ui-field>
        <ui-field group [label]="p().registration.fields.class" [of]="form.class"><ui-choices inline [formField]="form.class" [choices]="classes()" /></ui-field>
        <ui-field group [label]="p().registration.fields.language" [of]="form.language"><ui-choices inline [formField]="form.language" [choices]="spoken()" /></ui-field>
        <ui-check [formField]="form.privateCapacity" [label]="p().registration.fields.privateCapacity" />
        <ui-command look="outlined" [label]="t().registration.add" [may]="meeting().may.register" [run]="send" submits [saidWhenDone]="t().registration.added" (done)="added()" />
      </form>
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-4); } h2 { font-size: 1.125rem; } .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; } small { color: var(--ink-soft); } button { justify-self: start; }`,
})
export class RegistrationsPart {
  readonly meeting = input.required<MeetingView>();
  readonly changed = output<void>();

  private readonly api = inject(MeetingsApi);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly u = texts(uiTexts);
  protected readonly list = keysetList(() => this.meeting().id, (id, after, abort) => this.api.registrations(id, after, abort));
  private readonly model = signal<{ name: string; phone: string; email: string; source: RegistrationSource | null; class: RoleClass | null; language: Language; privateCapacity: boolean }>(
    { ...blank, language: this.language() });
  protected readonly form = form(this.model, (path) => required(path.name));
  protected readonly sources = computed(() => registrationSources.filter((each) => each !== 'web').map((value) => ({ value, label: this.p().registration.sources[value] })));
  protected readonly classes = computed(() => registrationClasses.map((value) => ({ value, label: this.p().party.classes[value] })));

  protected readonly spoken = computed(() => languages.map((value) => ({ value, label: this.u().languages[value] })));

  protected asked(how: 'cancel' | 'erase'): Question {
    const action = this.p().registration.commands[how];
    return { title: action, action, danger: how === 'erase', text: how === 'erase' ? this.t().registration.eraseAsk : this.t().registration.cancelAsk };
  }

  protected end(row: RegistrationRow, how: 'cancel' | 'erase'): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.endRegistration(row.id, how, key);
  }

  /** What whoever waits chose instead, written down for who phoned or came to the desk. (R000-10) */
  protected offer(row: RegistrationRow, alternative: Alternative): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.giveAlternative(row.id, alternative, key);
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ phone, email, ...rest }) =>
    this.api.press(this.meeting().id, 'registrations', { ...rest, ...(phone.trim() && { phone }), ...(email.trim() && { email }) }, key));

  protected added(): void {
    this.form().reset({ ...blank, language: this.language() });
    this.done();
  }

  protected done(): void {
    this.list.reload();
    this.changed.emit();
  }
}
