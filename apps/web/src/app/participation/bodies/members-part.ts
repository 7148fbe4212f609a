import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { dateAt, type LocalDate } from '@centrale/kernel';
import { EndOn, type BodyMembershipView, type BodyView } from '@centrale/participation';
import { CapitalPipe, Chip, CommandButton, DateField, Field, Fold, Languages, ServerTime, Words, contractSchema, formatDate, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AppointForm } from './appoint-form';
import { BodiesApi } from './bodies-api';
import { useBodiesTexts } from './bodies-texts';

interface LastDay {
  readonly on: LocalDate | null;
}

/** Who sits in a body, as what and until when; seats that ended are folded away. */
@Component({
  selector: 'app-members-part',
  imports: [AppointForm, CapitalPipe, Chip, CommandButton, DateField, Field, Fold, FormField],
  template: `
    <section class="stack" aria-labelledby="members">
      <div class="spread">
        <h2 id="members">{{ t().members.title }}</h2>
        @if (body().may.appoint === null && !appointing()) { <ui-command look="outlined" icon="add" [label]="p().body.commands.appoint" [run]="begin" /> }
      </div>
      @if (appointing()) { <app-appoint-form [body]="body()" (appointed)="done()" (closed)="appointing.set(false)" /> }
      @if (current().length === 0) { <p class="soft">{{ t().members.none }}</p> }
      @else {
        <ul class="seats">
          @for (seat of current(); track seat.id) {
            <li class="sheet">
              <div class="who">
                <strong>{{ nameOf(seat) }}</strong>
                <span class="soft small">{{ classesOf(seat) | capital }}</span>
              </div>
              <div class="what">
                <span>{{ p().access.functions[seat.function] }}</span>
                <ui-chip [tone]="seat.voting ? 'good' : 'calm'">{{ seat.voting ? t().members.votes : t().members.noVote }}</ui-chip>
                @if (seat.publicName) { <ui-chip>{{ t().members.shown }}</ui-chip> }
              </div>
              <p class="soft small">{{ periodOf(seat) }}@if (principalOf(seat); as principal) { · {{ words.fill(t().members.standsIn, { name: principal }) }} }@if (seat.conditionEvidence; as evidence) { · {{ evidence }} }</p>
              @if (seat.may.end === null || seat.may.consent === null) {
                @if (ending() === seat.id) {
                  <form class="ending">
                    <ui-field [label]="t().asks.endsOn" [of]="form.on"><ui-date [formField]="form.on" /></ui-field>
                    <ui-command danger [label]="p().body.endMembership" [run]="end(seat)" submits [saidWhenDone]="t().members.ended" (done)="done()" />
                  </form>
                } @else {
                  <div class="row">
                    @if (seat.may.end === null) { <ui-command look="text" [label]="words.fill(t().members.end, { name: nameOf(seat) })" [run]="beginEnd(seat)" /> }
                    @if (seat.may.consent === null) { <ui-command look="text" [label]="seat.publicName ? p().body.takeConsentBack : p().body.consent" [run]="consent(seat)" [saidWhenDone]="t().members.consented" (done)="done()" /> }
                  </div>
                }
              }
            </li>
          }
        </ul>
      }
      @if (former().length > 0) {
        <ui-fold [title]="t().members.former" [state]="words.count(t().members.formerCount, former().length)">
          <ul class="plain">
            @for (seat of former(); track seat.id) { <li>{{ nameOf(seat) }}, {{ p().access.functions[seat.function] }} <span class="soft small">{{ periodOf(seat) }}</span></li> }
          </ul>
        </ui-fold>
      }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    .seats { display: grid; gap: var(--gap-3); grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); padding: 0; list-style: none; }
    .seats > li { display: grid; gap: var(--gap-2); align-content: start; padding: var(--gap-4); }
    .who { display: grid; }
    .who strong { overflow-wrap: anywhere; }
    .what { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; }
    .what > span::first-letter { text-transform: uppercase; }
    .ending { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: end; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
  `,
})
export class MembersPart {
  readonly body = input.required<BodyView>();
  readonly changed = output<void>();

  private readonly api = inject(BodiesApi);
  private readonly language = inject(Languages).current;
  private readonly time = inject(ServerTime);
  protected readonly words = inject(Words);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly appointing = signal(false);
  protected readonly ending = signal('');
  private readonly model = signal<LastDay>({ on: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<LastDay>(EndOn as new () => LastDay)));
  private readonly today = computed(() => dateAt(this.time.at()));
  protected readonly current = computed(() => this.body().memberships.filter(({ toOn }) => toOn === null || toOn >= this.today()));
  protected readonly former = computed(() => this.body().memberships.filter(({ toOn }) => toOn !== null && toOn < this.today()));

  protected readonly begin = (): Promise<void> => Promise.resolve(this.appointing.set(true));

  protected nameOf({ partyName }: BodyMembershipView): string {
    return partyName ?? this.t().members.erased;
  }

  protected classesOf({ classes }: BodyMembershipView): string {
    return this.words.list(classes.map((each) => this.p().party.classes[each]));
  }

  protected principalOf({ substituteFor }: BodyMembershipView): string {
    const principal = substituteFor === null ? undefined : this.body().memberships.find(({ id }) => id === substituteFor);
    return principal ? this.nameOf(principal) : '';
  }

  protected periodOf({ fromOn, toOn }: BodyMembershipView): string {
    const day = (date: string): string => formatDate(date, this.language());
    return toOn === null ? this.words.fill(this.t().members.since, { from: day(fromOn) }) : this.words.fill(this.t().members.fromTo, { from: day(fromOn), to: day(toOn) });
  }

  protected beginEnd({ id }: BodyMembershipView): () => Promise<void> {
    return () => {
      this.model.set({ on: this.today() });
      return Promise.resolve(this.ending.set(id));
    };
  }

  protected end({ id }: BodyMembershipView): (press: Press) => Promise<unknown> {
    return ({ key }) => submitForm(this.form, ({ on }) => this.api.endSeat(id, on ?? '', key));
  }

  protected consent({ id, publicName }: BodyMembershipView): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.consent(id, !publicName, key);
  }

  protected done(): void {
    this.appointing.set(false);
    this.ending.set('');
    this.changed.emit();
  }
}
