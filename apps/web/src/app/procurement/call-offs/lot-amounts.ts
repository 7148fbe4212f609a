import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { lotEstimate, type ComposedLot } from '@centrale/procurement';
import { AmountPipe, Field, Icon, LocalTextPipe, MoneyField, Series, SharePipe, Words, texts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';
import { drawnFrom } from './composing';
import { Workbench } from './workbench';

/** How the estimate of a custom lot is allocated over the lots of the agreement, with its sum. (P06) */
@Component({
  selector: 'app-lot-amounts',
  imports: [AmountPipe, Field, FormField, Icon, LocalTextPipe, MoneyField, Series, SharePipe],
  template: `
    <p class="soft small">{{ t().composer.amounts.intro }}</p>
    @if (rows().length > 0) {
      <div class="rows">
        @for (row of rows(); track row.number; let i = $index) {
          <div class="row-of" [id]="'lots.' + (lot().no - 1) + '.allocations.' + i">
            <ui-series [number]="row.number" />
            <ui-field [label]="row.service?.name | localText">
              @if (field().allocations[i]; as allocation) { <ui-money [formField]="allocation.cents" /> }
            </ui-field>
            <p class="share">{{ row.share | share }}</p>
            <p class="left" [class.over]="row.over">
              @if (row.over) { <ui-icon name="alert" /> {{ words.fill(t().composer.amounts.over, { number: row.number, left: row.left }) }} }
              @else { {{ words.fill(t().composer.services.left, { left: row.left }) }} }
            </p>
          </div>
        }
      </div>
      <p class="sum"><span>{{ t().composer.amounts.sum }}</span> <strong>{{ estimate() | amount }}</strong></p>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); }
    .rows { display: grid; gap: var(--gap-3); }
    .row-of { display: grid; grid-template-columns: auto minmax(12rem, 1.4fr) 4rem minmax(9rem, 1fr); gap: var(--gap-1) var(--gap-4); align-items: end; }
    ui-series, .share, .left { min-block-size: 2.75rem; display: flex; align-items: center; }
    .share { justify-content: end; font-variant-numeric: tabular-nums; }
    .left { font-size: var(--text-s); color: var(--ink-soft); gap: var(--gap-1); font-variant-numeric: tabular-nums; }
    .left.over { color: var(--tone-bad); font-weight: 600; }
    .left ui-icon { --icon: 1rem; }
    .sum { display: flex; gap: var(--gap-4); justify-content: space-between; max-inline-size: none; padding-block-start: var(--gap-3); border-block-start: 1px solid var(--line); }
    strong { font-variant-numeric: tabular-nums; }
    @container (max-width: 34rem) { .row-of { grid-template-columns: auto 1fr auto; } .left { grid-column: 2 / -1; min-block-size: 0; } }
  `,
})
export class LotAmounts {
  readonly field = input.required<FieldTree<ComposedLot>>();

  private readonly bench = inject(Workbench);
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  protected readonly lot = computed(() => this.field()().value());
  protected readonly estimate = computed(() => lotEstimate(this.lot()));
  protected readonly rows = computed(() =>
    this.lot().allocations.map(({ lotNumber, cents }) => {
      const service = this.bench.serviceOf(lotNumber);
      const left = service?.leftCents ?? 0;
      return {
        number: lotNumber, service, left,
        share: this.estimate() > 0 ? cents / this.estimate() : 0,
        over: drawnFrom(this.bench.composition(), lotNumber) > left,
      };
    }));
}
