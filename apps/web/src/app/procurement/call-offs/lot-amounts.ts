import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { inLanguage } from '@centrale/kernel';
import { lotEstimate, type ComposedLot } from '@centrale/procurement';
import { AmountPipe, Field, Languages, MoneyField, Series, Words, formatShare, texts } from '@centrale/ui';
import { callOffsTexts } from './call-offs-texts';
import { drawnFrom } from './composing';
import { Workbench } from './workbench';

/** How the estimate of a custom lot is allocated over the lots of the agreement, with its sum. (P06) */
@Component({
  selector: 'app-lot-amounts',
  imports: [AmountPipe, Field, FormField, MoneyField, Series],
  template: `
    <p class="soft small">{{ t().composer.amounts.intro }}</p>
    @if (rows().length > 0) {
      <div class="rows">
        @for (row of rows(); track row.number; let i = $index) {
          <div class="line" [id]="'lots.' + (lot().no - 1) + '.allocations.' + i">
            <ui-series [number]="row.number" />
            @if (field().allocations[i]; as allocation) {
              <ui-field [label]="row.label" [hint]="row.hint" [error]="row.error" [of]="allocation.cents"><ui-money [formField]="allocation.cents" /></ui-field>
            }
          </div>
        }
      </div>
      <p class="sum"><span>{{ t().composer.amounts.sum }}</span> <strong>{{ estimate() | amount }}</strong></p>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); }
    .rows { display: grid; gap: var(--gap-4) var(--gap-5); grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); align-items: start; }
    .line { display: grid; grid-template-columns: auto 1fr; gap: var(--gap-3); align-items: start; }
    .sum { display: flex; gap: var(--gap-4); justify-content: space-between; max-inline-size: none; padding-block-start: var(--gap-3); border-block-start: 1px solid var(--line); }
    strong { font-variant-numeric: tabular-nums; }
  `,
})
export class LotAmounts {
  readonly field = input.required<FieldTree<ComposedLot>>();

  private readonly bench = inject(Workbench);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  protected readonly t = texts(callOffsTexts);
  protected readonly lot = computed(() => this.field()().value());
  protected readonly estimate = computed(() => lotEstimate(this.lot()));
  protected readonly rows = computed(() =>
    this.lot().allocations.map(({ lotNumber, cents }) => {
      const service = this.bench.serviceOf(lotNumber);
      const left = service?.leftCents ?? 0;
      const share = formatShare(this.estimate() > 0 ? cents / this.estimate() : 0, this.language());
      const { services, amounts } = this.t().composer;
      return {
        number: lotNumber,
        label: `${service ? inLanguage(service.name, this.language()) : lotNumber} · ${share}`,
        hint: this.words.fill(services.left, { left }),
        error: drawnFrom(this.bench.composition(), lotNumber) > left ? this.words.fill(amounts.over, { left }) : undefined,
      };
    }));
}
