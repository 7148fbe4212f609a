import { Component, inject } from '@angular/core';
import { type Page } from '@centrale/kernel';
import { Cell, Chip, FilterBar, Languages, List, Meter, Series, formatAmount, keysetList, urlFilters, type Column } from '@centrale/ui';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly lot: number;
  readonly cents: number;
}

const rows: readonly Row[] = [
  { id: '1', title: 'Burgerpanel jury lanen', lot: 3, cents: 4_800_000 },
  { id: '2', title: 'Contrat de mobilité, maille', lot: 2, cents: 6_250_000 },
  { id: '3', title: 'Bewonersvergaderingen centrum', lot: 4, cents: 3_120_050 },
  { id: '4', title: 'Budget participatif', lot: 1, cents: 9_900_000 },
  { id: '5', title: 'Open jury boulevard', lot: 6, cents: 1_200_000 },
];
const PAGE = 3;

@Component({
  selector: 'app-gallery-lists',
  imports: [Cell, Chip, FilterBar, List, Meter, Series],
  template: `
    <h2>A list</h2>
    <ui-filter-bar [filters]="filters" search="q" [choices]="[{ key: 'lot', label: 'Lot', choices: [{ value: '2', label: 'Lot 2' }, { value: '3', label: 'Lot 3' }] }]" />
    <ui-list [list]="list" [columns]="columns" caption="Sample call-offs" [link]="link" emptyTitle="Nothing fits" emptyText="Take a filter away.">
      <ng-template uiCell="lot" [uiCellOf]="list" let-row><ui-series [number]="row.lot" [label]="'Lot ' + row.lot" /></ng-template>
      <ng-template uiCell="status" [uiCellOf]="list"><ui-chip tone="busy">open</ui-chip></ng-template>
    </ui-list>
    <h2>A ceiling</h2>
    <div class="columns">
      <div class="sheet"><ui-meter caption="Agreement" [max]="400_000_000" [parts]="[{ label: 'Committed', value: 128_000_000 }, { label: 'Reserved', value: 61_500_000 }]" [marks]="[0.7, 0.85, 0.95]" [show]="amount" /></div>
      <div class="sheet"><ui-meter caption="By lot" [max]="100" [parts]="parts" /></div>
    </div>
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryLists {
  private readonly language = inject(Languages).current;
  protected readonly filters = urlFilters('q', 'lot');
  protected readonly list = keysetList(this.filters.value, (wanted, after) => Promise.resolve(pageOf(wanted, after)));
  protected readonly columns: readonly Column<Row>[] = [
    { key: 'title', label: 'Title', text: (row) => row.title },
    { key: 'lot', label: 'Lot' },
    { key: 'status', label: 'Status' },
    { key: 'cents', label: 'Estimate', end: true, text: (row) => formatAmount(row.cents, this.language()) },
  ];
  protected readonly parts = [1, 2, 3, 4, 5, 6].map((series) => ({ label: `Lot ${series}`, value: 4 + series * 3, series }));
  protected readonly link = (): string => '/gallery';
  protected readonly amount = (cents: number): string => formatAmount(cents, this.language());
}

function pageOf(wanted: Readonly<Record<'q' | 'lot', string>>, after: string | undefined): Page<Row> {
  const fitting = rows.filter((row) => row.title.toLowerCase().includes(wanted.q.toLowerCase()) && (!wanted.lot || row.lot === Number(wanted.lot)));
  const from = after ? Number(after) : 0;
  return { items: fitting.slice(from, from + PAGE), next: from + PAGE < fitting.length ? String(from + PAGE) : null };
}
