import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clockKinds, clockSides, type Page } from '@centrale/kernel';
import { participationRoles, type DutyBoardRow, type ObligationRow } from '@centrale/participation';
import { Board, Cell, ClockBadge, FilterBar, Languages, List, LocalTextPipe, PageHeader, WhenLoaded, Words, loaded, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { myCities } from '../my-cities';
import { sideOf } from '../next-duty';
import { boardColumns, boardRows, hrefOf } from './duty-board';
import { useObligationsTexts } from './obligations-texts';

const PAGE = 100;
const PAGES = 5;
const states = ['open', 'overdue', 'met', 'unset'] as const;

interface Lines {
  readonly rows: readonly DutyBoardRow[];
  readonly more: boolean;
}

/** Who owes what by when: a light for each body and kind of duty, and beside it every duty with its date. */
@Component({
  selector: 'app-obligations-page',
  imports: [Board, Cell, ClockBadge, FilterBar, List, LocalTextPipe, PageHeader, RouterLink, WhenLoaded],
  template: `
    <ui-page-header [title]="t().board.title" [intro]="t().board.intro" />
    @for (city of cities(); track city.id) { <p><a [routerLink]="['/obligations/closing-days', city.id]">{{ words.fill(t().closingDays.link, { name: city.name | localText }) }}</a></p> }
    @for (city of coordinated(); track city.id) { <p><a [routerLink]="['/people/organisations', city.id, 'contact']">{{ words.fill(t().contact.link, { name: city.name | localText }) }}</a></p> }
    <ng-container *uiLoaded="board; let lines">
      @if (lines.rows.length > 0) {
        <ui-board [caption]="t().board.caption" [rowsLabel]="t().board.rows" [columns]="columns()" [rows]="rows()" fileName="obligations" />
        @if (lines.more) { <p class="soft small">{{ words.fill(t().board.incomplete, { count: lines.rows.length }) }}</p> }
      } @else { <p class="soft">{{ t().board.empty }}</p> }
    </ng-container>
    <section class="stack">
      <h2>{{ t().list.title }}</h2>
      <ui-filter-bar [filters]="filters" [choices]="choices()" />
      <ui-list [list]="list" [columns]="listColumns()" [caption]="t().list.caption" [link]="link" [emptyTitle]="t().list.emptyTitle" [emptyText]="t().list.emptyText">
        <ng-template uiCell="dossier" [uiCellOf]="list" let-row>
          <span class="named">@if (row.subject; as subject) { <span>{{ subject | localText }}</span> } <small class="soft">{{ row.label }}</small></span>
        </ng-template>
        <ng-template uiCell="due" [uiCellOf]="list" let-row>
          <span class="named"><ui-clock-badge [due]="row.dueOn" [met]="row.satisfiedOn" />
            @if (row.agreeable) { <a class="agree" [routerLink]="['/obligations/dates', row.id]">{{ words.fill(t().date.agree, { label: row.label }) }}</a> }</span>
        </ng-template>
      </ui-list>
    </section>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .named { display: grid; gap: 0.1rem; justify-items: start; min-inline-size: 0; overflow-wrap: anywhere; }
    .agree { position: relative; }
  `,
})
export class ObligationsPage {
  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  private readonly session = inject(Session);
  protected readonly cities = computed(() => myCities(this.session, participationRoles));
  protected readonly coordinated = computed(() => myCities(this.session, ['coordinator']));
  protected readonly filters = urlFilters('state', 'kind', 'side');
  protected readonly board = loaded(() => '/obligations/board', (path, abort) => this.lines(path, abort));
  protected readonly list = this.api.list<ObligationRow>('/obligations', () => ({ ...this.filters.value(), state: this.filters.value().state || 'open' }));
  protected readonly link = hrefOf;
  protected readonly columns = computed(() => boardColumns(this.board.value()?.rows ?? [], this.p()));
  protected readonly rows = computed(() => boardRows(this.board.value()?.rows ?? [], this.t(), (forms, n) => this.words.count(forms, n), this.language()));
  protected readonly choices = computed(() => [
    { key: 'state' as const, label: this.t().list.state, choices: states.map((value) => ({ value, label: this.t().list.states[value] })) },
    { key: 'kind' as const, label: this.t().list.what, choices: clockKinds.map((value) => ({ value, label: this.p().clock.kinds[value] })) },
    { key: 'side' as const, label: this.t().list.side, choices: clockSides.map((value) => ({ value, label: this.p().clock.sides[value] })) },
  ]);
  protected readonly listColumns = computed<readonly Column<ObligationRow>[]>(() => {
    const { what, dossier, due, side, rule } = this.t().list;
    return [
      { key: 'what', label: what, text: (row) => this.p().clock.kinds[row.kind] }, { key: 'dossier', label: dossier, text: (row) => row.label }, { key: 'due', label: due },
      { key: 'side', label: side, text: (row) => sideOf(row, this.p()), wideOnly: true }, { key: 'rule', label: rule, text: (row) => row.rule ?? '', oneLine: true, wideOnly: true },
    ];
  });

  private async lines(path: string, abort: AbortSignal): Promise<Lines> {
    const rows: DutyBoardRow[] = [];
    let after: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const answer: Page<DutyBoardRow> = await this.api.get(path, { limit: PAGE, after }, abort);
      rows.push(...answer.items);
      if (!answer.next) return { rows, more: false };
      after = answer.next;
    }
    return { rows, more: true };
  }
}
