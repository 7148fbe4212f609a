import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DayPipe, SharePipe } from '../language/pipes';
import { texts } from '../language/texts';
import { uiTexts } from '../language/ui-texts';
import { Words } from '../language/words';
import { AddressPipe } from '../page/address';
import { Printing } from '../page/printing';
import { recordsOf } from './gantt-records';
import { type GanttRow } from './gantt-lines';

const AT_ONCE = 100;

/** The same as the bars, to read. */
@Component({
  selector: 'ui-gantt-table',
  imports: [AddressPipe, DayPipe, MatButton, RouterLink, SharePipe],
  template: `
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="caption()">
      <table>
        <caption class="out-of-sight">{{ caption() }}</caption>
        <thead>
          <tr>
            @if (grouped()) { <th scope="col">{{ t().gantt.group }}</th> }
            <th scope="col">{{ rowsLabel() }}</th><th scope="col">{{ t().gantt.what }}</th><th scope="col">{{ t().gantt.kind }}</th><th scope="col">{{ t().gantt.from }}</th>
            <th scope="col">{{ t().gantt.to }}</th><th scope="col" class="number">{{ t().gantt.progress }}</th><th scope="col">{{ t().gantt.problem }}</th>
          </tr>
        </thead>
        <tbody>
          @for (record of shown(); track record.key) {
            <tr>
              @if (grouped()) { <td>{{ record.row.group }}</td> }
              <th scope="row">@if (record.row.href; as href) { <a [routerLink]="href | address">{{ record.row.label }}</a> } @else { {{ record.row.label }} }</th>
              <td>{{ record.what }}</td><td>{{ record.kind }}</td><td class="day">{{ record.from | day: 'medium' }}</td><td class="day">{{ record.to | day: 'medium' }}</td>
              <td class="number">@if (record.progress !== undefined) { {{ record.progress | share }} }</td><td>{{ record.problem }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (records().length > shown().length) {
      <p class="foot no-print">
        <span role="status">{{ words.fill(t().partOf, { done: shown().length, of: records().length }) }}</span>
        <button type="button" matButton="outlined" (click)="most.set(most() + atOnce)">{{ t().more }}</button>
      </p>
    }
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-3); }
    .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--sheet); }
    th, td { padding: var(--gap-2) var(--gap-3); border-block-end: 1px solid var(--line); font-size: var(--text-m); text-align: start; vertical-align: top; }
    tbody th { font-weight: 550; }
    tr:last-child > * { border-block-end: 0; }
    thead th { font-size: var(--text-s); color: var(--ink-soft); background: var(--well); white-space: nowrap; }
    .number { text-align: end; }
    .day { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .foot { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; justify-content: space-between; max-inline-size: none; font-size: var(--text-s); color: var(--ink-soft); }
    @media print { .scroll { overflow: visible; } th, td { padding: 0.2rem 0.4rem; font-size: 8.5pt; } }
  `,
})
export class GanttTable {
  readonly rows = input.required<readonly GanttRow[]>();
  readonly caption = input.required<string>();
  readonly rowsLabel = input.required<string>();

  private readonly printing = inject(Printing);
  protected readonly words = inject(Words);
  protected readonly t = texts(uiTexts);
  protected readonly atOnce = AT_ONCE;
  protected readonly most = signal(AT_ONCE);
  protected readonly grouped = computed(() => this.rows().some((row) => row.group !== undefined));
  protected readonly records = computed(() => recordsOf(this.rows(), this.t().gantt));
  protected readonly shown = computed(() => this.records().slice(0, this.printing.now() ? undefined : this.most()));
}
