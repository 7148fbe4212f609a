import { Component, computed, inject, input, model, signal } from '@angular/core';
import { dateAt } from '@centrale/kernel';
import { type BodyView, type MeetingView, type NamedParty } from '@centrale/participation';
import { Field, ServerTime, TextInput, Words, loaded } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

/** Stands for the contact official of the body, whom the register need not know yet. */
export const OFFICIAL = 'official';

/** A party, OFFICIAL, or nobody. */
export interface People {
  readonly chair: string;
  readonly rapporteur: string;
}

export const peopleOf = ({ chair, rapporteur }: Pick<MeetingView, 'chair' | 'rapporteur'>): People => ({ chair: chair?.partyId ?? '', rapporteur: rapporteur?.partyId ?? '' });

/** As the API takes it. */
export const appointmentOf = ({ chair, rapporteur }: People): object => ({
  chairPartyId: chair === OFFICIAL ? null : chair || null, officialChairs: chair === OFFICIAL, rapporteurPartyId: rapporteur || null,
});

/** Who chairs and who writes: the official, members of the body, or whom one looks up in the register. (R003-18) */
@Component({
  selector: 'app-meeting-people',
  imports: [Field, TextInput],
  template: `
    <ui-field optional [label]="t().people.find" [hint]="t().people.findHint"><input uiInput type="search" [value]="q()" (input)="q.set($any($event.target).value)" /></ui-field>
    <ui-field optional [label]="p().meeting.fields.chair">
      <select uiInput (change)="choose('chair', $any($event.target).value)">
        <option value="">{{ t().form.nobody }}</option>
        @if (official(); as name) { <option [value]="OFFICIAL" [selected]="people().chair === OFFICIAL">{{ words.fill(t().people.official, { name }) }}</option> }
        @for (each of choices(); track each.partyId) { <option [value]="each.partyId" [selected]="each.partyId === people().chair">{{ each.name }}</option> }
      </select>
    </ui-field>
    <ui-field optional [label]="p().meeting.fields.rapporteur">
      <select uiInput (change)="choose('rapporteur', $any($event.target).value)">
        <option value="">{{ t().form.nobody }}</option>
        @for (each of choices(); track each.partyId) { <option [value]="each.partyId" [selected]="each.partyId === people().rapporteur">{{ each.name }}</option> }
      </select>
    </ui-field>
  `,
  styles: `:host { display: grid; gap: var(--gap-4); align-items: end; } @media (min-width: 48rem) { :host { grid-template-columns: repeat(2, minmax(0, 1fr)); } ui-field:first-child { grid-column: 1 / -1; } }`,
})
export class MeetingPeople {
  readonly organisationId = input<string>();
  readonly bodyId = input<string | null>();
  /** Who is named already. */
  readonly named = input<readonly (NamedParty | null)[]>([]);
  readonly people = model.required<People>();

  private readonly api = inject(Api);
  private readonly meetings = inject(MeetingsApi);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly OFFICIAL = OFFICIAL;
  private readonly today = dateAt(inject(ServerTime).at());
  protected readonly q = signal('');
  /** Who was chosen stays among the choices, whatever is looked up next. */
  private readonly picked = signal<readonly NamedParty[]>([]);
  private readonly body = this.api.view<BodyView>(() => (this.bodyId() ? `/bodies/${this.bodyId()}` : undefined));
  private readonly found = loaded(
    () => (this.organisationId() ? { organisationId: this.organisationId()!, q: this.q().trim() } : undefined), ({ organisationId, q }, abort) => this.lookUp(organisationId, q, abort),
  );
  protected readonly official = computed(() => this.body.value()?.contactOfficialName ?? null);
  protected readonly choices = computed<readonly NamedParty[]>(() => {
    const members = (this.body.value()?.memberships ?? []).filter(({ toOn }) => toOn === null || toOn >= this.today).map(({ partyId, partyName }) => ({ partyId, name: partyName }));
    const all = [...this.named().filter((each) => each !== null), ...this.picked(), ...members, ...(this.found.value() ?? [])].filter(({ name }) => name !== null);
    return all.filter(({ partyId }, index) => all.findIndex((each) => each.partyId === partyId) === index);
  });

  protected choose(what: keyof People, value: string): void {
    this.picked.update((known) => [...known, ...this.choices().filter(({ partyId }) => partyId === value)]);
    this.people.update((people) => ({ ...people, [what]: value }));
  }

  /** The register is not everybody's; whoever does not read it chooses among the members. */
  private async lookUp(organisationId: string, q: string, abort: AbortSignal): Promise<NamedParty[]> {
    const { items } = await this.meetings.parties(organisationId, q, abort);
    return items.map(({ id, name }) => ({ partyId: id, name }));
  }
}
