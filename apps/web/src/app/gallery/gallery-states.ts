import { Component, computed, input } from '@angular/core';
import { addDays, dateAt, type LocalDate } from '@centrale/kernel';
import { Board, ClockBadge, OutcomeList, OutcomeMore, TrafficLight, lightStates, type BoardColumn, type BoardRow, type OutcomeItem } from '@centrale/ui';

@Component({
  selector: 'app-gallery-states',
  imports: [Board, ClockBadge, OutcomeList, OutcomeMore, TrafficLight],
  template: `
    <h2>Lights and terms</h2>
    <div class="columns">
      <div class="sheet stack">@for (state of states; track state) { <ui-traffic-light [state]="state" /> }</div>
      <div class="sheet stack">
        @for (term of terms(); track $index) { <ui-clock-badge [label]="term.label" [due]="term.due" [met]="term.met ?? null" [note]="term.note" /> }
      </div>
    </div>
    <h2>A board</h2>
    <ui-board caption="Sample duties of the year" rowsLabel="Council" [columns]="columns" [rows]="rows()" fileName="sample-board" />
    <h2>What became of it</h2>
    <ui-outcome-list [items]="items()" anchors="sample">
      <ng-template uiOutcomeMore [uiOutcomeMoreOf]="items()" let-item><p class="soft small">Theme: {{ item.theme }}</p></ng-template>
    </ui-outcome-list>
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryStates {
  readonly start = input.required<number>();
  private readonly today = computed(() => dateAt(new Date(this.start())));

  protected readonly states = lightStates;
  protected readonly terms = computed(() => [
    { label: 'Answer', due: this.day(21) },
    { label: 'Answer', due: this.day(4), note: 'Shortened from 30 to 14 days, because the works start in June.' },
    { label: 'Answer', due: this.day(0) },
    { label: 'Answer', due: this.day(-12) },
    { label: 'Answer', due: this.day(-12), met: this.day(-14) },
    { label: 'Answer', due: this.day(-12), met: this.day(-11) },
    { label: 'Answer', due: null },
  ]);

  protected readonly columns: readonly BoardColumn[] = [
    { key: 'report', label: 'Yearly report', hint: 'Before 1 March' }, { key: 'advice', label: 'Advice' }, { key: 'evaluation', label: 'Evaluation' }, { key: 'budget', label: 'Budget' },
  ];
  protected readonly rows = computed<readonly BoardRow[]>(() => [
    {
      id: 'a', label: 'Seniorenraad', href: '/gallery?row=a', note: 'Since 2019',
      lights: { report: { state: 'good', label: 'received', detail: '12 pages' }, advice: { state: 'bad', label: '12 days late', due: this.day(-12), href: '/gallery?row=advice' }, evaluation: { state: 'warn', due: this.day(5) }, budget: { state: 'good' } },
    },
    {
      id: 'b', label: 'Conseil consultatif de l’égalité des chances', href: '/gallery?row=b',
      lights: { report: { state: 'unset' }, advice: { state: 'good', label: 'two this year' }, evaluation: { state: 'unset' } },
    },
    { id: 'c', label: 'Jeugdraad', note: 'Starts in September', lights: { report: { state: 'none' }, advice: { state: 'none' } } },
  ]);

  protected readonly items = computed<readonly (OutcomeItem & { readonly theme: string })[]>(() => [
    { id: '1', theme: 'Green', text: 'Plant bomen op de hele noordkant van het plein, niet enkel op de hoeken.', outcome: { label: 'taken over', tone: 'good' }, reason: 'The plan of the square is changed accordingly.', by: 'College', on: this.day(-20) },
    { id: '2', theme: 'Mobility', text: 'Fermez la rue aux voitures le mercredi après-midi.', href: '/gallery', outcome: { label: 'taken over in part', tone: 'warn' }, reason: 'Only during the school year, because of deliveries in summer.', by: 'College', on: this.day(-20) },
    { id: '3', theme: 'Play', text: 'Voorzie een waterspeelplek.', outcome: { label: 'not taken over', tone: 'bad' }, reason: 'There is no pipe of drinking water within 80 metres.', by: 'College', on: this.day(-18) },
    { id: '4', theme: 'Light', text: 'Laat de lichten dimmen na elf uur.', open: { due: this.day(9), note: 'Interim answer on 3 March: waiting for the operator of the network.' } },
    { id: '5', theme: 'Follow-up', text: 'Rapportez chaque année sur l’entretien.', open: { due: this.day(-31) } },
    { id: '6', theme: 'Follow-up', text: 'Nodig de buurt opnieuw uit na een jaar.', open: { due: null } },
  ]);

  private day(offset: number): LocalDate {
    return addDays(this.today(), offset);
  }
}
