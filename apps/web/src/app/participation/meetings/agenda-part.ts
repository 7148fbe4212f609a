import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { mayDepart, ruleOf, type AgendaItemView, type MeetingView } from '@centrale/participation';
import { Chip, CommandButton, ErrorSummary, Field, Motivation, TextInput, Words, submitForm, type Press, type Question } from '@centrale/ui';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

/** The agenda as it was published, and what people submit for it. */
@Component({
  selector: 'app-agenda-part',
  imports: [Chip, CommandButton, ErrorSummary, Field, FormField, Motivation, TextInput],
  template: `
    <h2>{{ t().page.agenda }}</h2>
    @for (version of meeting().agenda; track version.no) {
      <details [open]="$first">
        <summary>{{ version.final ? p().meeting.finalAgenda : p().meeting.provisionalAgenda }} · {{ words.fill(t().page.version, { no: version.no, at: version.publishedAt }) }}</summary>
        <ol>@for (line of version.lines; track line.itemId) { <li>{{ line.title }} @if (line.minutes) { <small>{{ words.fill(t().page.minutes, { minutes: line.minutes }) }}</small> }</li> } @empty { <li class="none soft">{{ t().page.noLines }}</li> }</ol>
      </details>
    } @empty { <p class="soft">{{ t().page.noAgenda }}</p> }
    <h3>{{ t().page.items }}</h3>
    <ul class="plain">
      @for (item of items(); track item.id) {
        <li class="stack">
          <p><strong>{{ item.title }}</strong> <ui-chip [tone]="item.status === 'accepted' ? 'good' : item.status === 'refused' ? 'bad' : 'calm'">{{ p().statuses['agenda-item'][item.status] }}</ui-chip>
            @if (item.late) { <ui-chip tone="warn">{{ p().meeting.lateItem }}</ui-chip> } @if (item.fromSignal) { <ui-chip tone="calm">{{ t().page.signal }}</ui-chip> }
            @if (item.fromMeetingNumber; as number) { <small>{{ words.fill(t().page.movedFrom, { number }) }}</small> }</p>
          @if (item.explanation) { <p class="prose">{{ item.explanation }}</p> }
          @if (item.reason) { <p class="soft">{{ item.reason }}</p> }
          @if (departure(item); as refusal) { <ui-motivation [refusal]="refusal" [of]="form.motivation" [languages]="meeting().publishedIn" /> }
          <div class="row">
            @if (meeting().may.orderAgenda === null && item.status === 'accepted') {
              @if (isBefore(item)) { <ui-command look="text" [label]="words.fill(t().page.up, { title: item.title })" [run]="move(item, -1)" /> }
              @if (isAfter(item)) { <ui-command look="text" [label]="words.fill(t().page.down, { title: item.title })" [run]="move(item, 1)" /> }
            }
            @if (offers(item.may.accept)) { <ui-command look="outlined" [label]="p().meeting.itemCommands.accept" [run]="accept(item)" (done)="changed.emit()" /> }
            @if (item.may.defer === null) { <ui-command look="text" [label]="p().meeting.itemCommands.defer" [ask]="why('defer')" [run]="decide(item, 'defer')" (done)="changed.emit()" /> }
            @if (item.may.refuse === null) { <ui-command look="text" danger [label]="p().meeting.itemCommands.refuse" [ask]="why('refuse')" [run]="decide(item, 'refuse')" (done)="changed.emit()" /> }
          </div>
        </li>
      } @empty { <li class="soft">{{ t().page.noItems }}</li> }
    </ul>
    @if (reordered()) { <div><ui-command look="outlined" [label]="p().meeting.commands.orderAgenda" [run]="saveOrder" [saidWhenDone]="p().events.meeting.orderAgenda" (done)="changed.emit()" /></div> }
    @if (meeting().may.submitItem === null) {
      <form class="stack">
        <ui-error-summary [of]="form" />
        <ui-field [label]="p().meeting.fields.itemTitle" [of]="form.title"><input uiInput [formField]="form.title" /></ui-field>
        <ui-field optional [label]="p().meeting.fields.explanation" [of]="form.explanation"><textarea uiInput rows="3" [formField]="form.explanation"></textarea></ui-field>
        @if (lateNow(); as refusal) { <ui-motivation [refusal]="refusal" [of]="form.own" [languages]="meeting().publishedIn" /> }
        @else if (late(); as refusal) { <p class="soft">{{ words.say(refusal) }}</p> }
        <ui-command look="outlined" [label]="t().page.submit" [run]="submit" submits [saidWhenDone]="t().page.submitted" (done)="submitted()" />
      </form>
    }
  `,
  styles: `:host { display: grid; gap: var(--gap-4); } h2 { font-size: 1.125rem; } h3 { font-size: 1rem; } .none { list-style: none; } .plain { display: grid; gap: var(--gap-4); padding: 0; list-style: none; }`,
})
export class AgendaPart {
  readonly meeting = input.required<MeetingView>();
  readonly changed = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal<{ title: string; explanation: string; motivation: LocalText; own: LocalText }>({ title: '', explanation: '', motivation: { nl: '', fr: '' }, own: { nl: '', fr: '' } });
  protected readonly form = form(this.model);
  private readonly accepted = computed(() => this.meeting().items.filter(({ status }) => status === 'accepted').map(({ id }) => id));
  /** As it is being arranged: one version is published of it, when it is saved. */
  private readonly order = linkedSignal(() => this.accepted());
  protected readonly reordered = computed(() => this.order().join() !== this.accepted().join());
  /** What is accepted in the order that is being arranged; the rest where it was. */
  protected readonly items = computed(() => {
    const items = this.meeting().items;
    const arranged = this.order().map((id) => items.find((each) => each.id === id)!);
    return items.map((each) => (each.status === 'accepted' ? arranged.shift()! : each));
  });
  /** After the last day an item of the official too goes on the agenda only with a public reason; that of others waits. (R003-15) */
  protected readonly late = computed(() => this.meeting().warnings.find((each) => ruleOf(each.code) === 'R003-15' && mayDepart(each)));
  protected readonly lateNow = computed(() => (this.meeting().may.orderAgenda === null ? this.late() : undefined));

  protected offers(refusal: Refusal | null): boolean {
    return refusal === null || mayDepart(refusal);
  }

  protected departure({ may }: AgendaItemView): Refusal | undefined {
    return may.accept && mayDepart(may.accept) ? may.accept : undefined;
  }

  protected isBefore({ id }: AgendaItemView): boolean {
    return this.order().indexOf(id) > 0;
  }

  protected isAfter({ id }: AgendaItemView): boolean {
    return this.order().indexOf(id) < this.order().length - 1;
  }

  /** One place up or down among what is accepted. */
  protected move({ id }: AgendaItemView, by: -1 | 1): () => Promise<void> {
    return () => {
      const at = this.order().indexOf(id);
      const order = this.order().filter((each) => each !== id);
      order.splice(at + by, 0, id);
      return Promise.resolve(this.order.set(order));
    };
  }

  protected readonly saveOrder = ({ key }: Press): Promise<unknown> => this.api.press(this.meeting().id, 'order-agenda', { itemIds: this.order() }, key);

  protected why(command: 'defer' | 'refuse'): Question {
    const action = this.p().meeting.itemCommands[command];
    return { title: action, action, reason: { label: this.p().meeting.fields.reason } };
  }

  protected accept(item: AgendaItemView): (press: Press) => Promise<unknown> {
    const refusal = this.departure(item);
    return ({ key }) => this.api.decideItem(item.id, 'accept', { meetingId: this.meeting().id, ...(refusal && { motivations: [{ rule: ruleOf(refusal.code), text: this.model().motivation }] }) }, key);
  }

  protected decide(item: AgendaItemView, how: 'defer' | 'refuse'): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.api.decideItem(item.id, how, { reason }, key);
  }

  protected readonly submit = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ title, explanation, own }) => {
    const refusal = this.lateNow();
    return this.api.press(this.meeting().id, 'agenda-items', { title, explanation, ...(refusal && { motivations: [{ rule: ruleOf(refusal.code), text: own }] }) }, key);
  }, (path) => path.replace(/^motivations\.0\.text/, 'own'));

  protected submitted(): void {
    this.model.update((draft) => ({ ...draft, title: '', explanation: '', own: { nl: '', fr: '' } }));
    this.changed.emit();
  }
}
