import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { languages, type Language } from '@centrale/kernel';
import { CommunicationContract, channelNames, targetGroups, type Channel, type CommunicationView, type TargetGroup } from '@centrale/participation';
import { CapitalPipe, Checks, Chip, CommandButton, DateField, DayPipe, ErrorSummary, Field, TextInput, Words, contractSchema, submitForm, texts, uiTexts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useInvolvementTexts } from './involvement-texts';
import { type Involving } from './involving';

interface Draft {
  readonly channel: Channel;
  readonly onDate: string | null;
  readonly languages: readonly Language[];
  readonly targetGroups: readonly TargetGroup[];
  readonly proof: string;
}
const blank: Draft = { channel: 'website', onDate: null, languages: ['nl', 'fr'], targetGroups: [], proof: '' };

/** How people were and will be reached. (R000-09, R001-12) */
@Component({
  selector: 'app-outreach-part',
  imports: [CapitalPipe, Checks, Chip, CommandButton, DateField, DayPipe, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <section class="sheet stack">
      <h2>{{ t().communication.title }}</h2>
      <p class="soft">{{ t().communication.intro }}</p>
      <ul class="plain">
        @for (act of acts(); track act.id) {
          <li>
            <div class="row"><strong>{{ p().trajectory.channels[act.channel] | capital }}</strong> <ui-chip>{{ act.digital ? t().communication.digital : t().communication.notDigital }}</ui-chip></div>
            <p class="soft">{{ act.onDate | day }} · {{ languagesOf(act) }}@if (act.targetGroups.length > 0) { · {{ groupsOf(act) }} }</p>
            @if (act.proof) { <p class="soft">{{ act.proof }}</p> }
            @if (tells()) { <ui-command look="text" danger [label]="t().page.remove" [run]="remove(act)" [saidWhenDone]="t().page.removed" (done)="changed.emit()" /> }
          </li>
        } @empty { <li class="soft">{{ t().page.none }}</li> }
      </ul>
      @if (tells()) {
        @if (adding()) {
          <form class="stack">
            <ui-error-summary [of]="form" />
            <ui-field [label]="t().communication.channel"><select uiInput (change)="choose($any($event.target).value)">@for (each of channels; track each) { <option [value]="each">{{ p().trajectory.channels[each] | capital }}</option> }</select></ui-field>
            <ui-field group [label]="t().communication.onDate" [of]="form.onDate"><ui-date [formField]="form.onDate" /></ui-field>
            <ui-field group [label]="t().communication.languages" [of]="form.languages"><ui-checks inline [formField]="form.languages" [choices]="spoken()" /></ui-field>
            <ui-field group optional [label]="t().communication.groups" [of]="form.targetGroups"><ui-checks inline [formField]="form.targetGroups" [choices]="groups()" /></ui-field>
            <ui-field optional [label]="t().communication.proof" [of]="form.proof"><input uiInput [formField]="form.proof" /></ui-field>
            <div class="row">
              <ui-command [label]="t().page.save" [run]="send" submits [saidWhenDone]="p().events.trajectory.tell" (done)="done()" />
              <button matButton type="button" (click)="adding.set(false)">{{ t().page.back }}</button>
            </div>
          </form>
        } @else { <ui-command look="outlined" icon="add" [label]="t().communication.add" [run]="add" /> }
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } .plain { display: grid; padding: 0; list-style: none; } .plain > li { display: grid; gap: var(--gap-2); padding-block: var(--gap-3); border-block-start: 1px solid var(--line); } .plain > li:first-child { border: 0; padding-block-start: 0; }`,
})
export class OutreachPart {
  readonly of = input.required<Involving>();
  readonly acts = input.required<readonly CommunicationView[]>();
  /** Whether the reader notes them. */
  readonly tells = input.required<boolean>();
  readonly changed = output<void>();

  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly t = useInvolvementTexts();
  protected readonly p = useParticipationTexts();
  protected readonly channels = channelNames;
  private readonly u = texts(uiTexts);
  protected readonly spoken = computed(() => languages.map((value) => ({ value, label: this.u().languages[value] })));
  protected readonly adding = signal(false);
  private readonly model = signal<Draft>(blank);
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(CommunicationContract as new () => Draft)));
  protected readonly groups = computed(() => targetGroups.map((value) => ({ value, label: this.p().trajectory.targetGroups[value] })));

  protected groupsOf(act: CommunicationView): string {
    return this.words.list(act.targetGroups.map((group) => this.p().trajectory.targetGroups[group]));
  }
  protected languagesOf(act: CommunicationView): string {
    return this.words.list(act.languages.map((language) => this.u().languages[language]));
  }
  protected choose(channel: Channel): void {
    this.model.update((draft) => ({ ...draft, channel }));
  }
  protected readonly add = (): Promise<void> => Promise.resolve(this.adding.set(true));
  protected remove(act: CommunicationView): (press: Press) => Promise<unknown> {
    const { kind, id } = this.of();
    return ({ key }) => (kind === 'trajectory'
      ? this.api.command(`/communication-acts/${act.id}/remove`, {}, key)
      : this.api.command(`/bodies/${id}/withdraw-communication`, { communicationId: act.id }, key));
  }
  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const { kind, id } = this.of();
    return submitForm(this.form, (told) => this.api.command(kind === 'trajectory' ? `/trajectories/${id}/communication-acts` : `/bodies/${id}/tell`, told, key));
  };
  protected done(): void {
    this.model.set(blank);
    this.form().reset();
    this.adding.set(false);
    this.changed.emit();
  }
}
