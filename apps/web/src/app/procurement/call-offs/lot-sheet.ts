import { Component, computed, inject, input } from '@angular/core';
import { type LocalText } from '@centrale/kernel';
import { type Criterion, type PriceFormula } from '@centrale/procurement';
import { AmountPipe, LocalTextPipe, Series, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { WeightBar } from './weight-bar';

/** What a reader needs of a custom lot, composed or published. */
export interface ShownLot {
  readonly no: number;
  readonly title: LocalText;
  readonly scope: LocalText;
  readonly lotNumbers: readonly number[];
  /** Null for whoever may not see it. */
  readonly estimateCents: number | null;
  readonly criteria: readonly Criterion[];
  readonly priceWeight: number;
  readonly priceFormula: PriceFormula;
  readonly scaleMax: number;
}

/** A custom lot to read: what is asked and how it is judged. */
@Component({
  selector: 'app-lot-sheet',
  imports: [AmountPipe, LocalTextPipe, Series, WeightBar],
  template: `
    <article class="sheet" [attr.aria-labelledby]="'lot-sheet-' + lot().no">
      <header>
        <h3 [id]="'lot-sheet-' + lot().no"><span class="no">{{ words.fill(t().overview.lotTitle, { no: lot().no }) }}</span> {{ lot().title | localText }}</h3>
        <p class="marks">@for (number of lot().lotNumbers; track number) { <ui-series [number]="number" /> }</p>
        @if (lot().estimateCents !== null) { <p class="amount">{{ lot().estimateCents | amount }}</p> }
      </header>
      @if (both()) {
        <div class="columns">
          <div><h4>NL</h4><p class="prose" lang="nl">{{ lot().scope.nl }}</p></div>
          <div><h4>FR</h4><p class="prose" lang="fr">{{ lot().scope.fr }}</p></div>
        </div>
      } @else { <p class="prose">{{ lot().scope | localText }}</p> }
      <div class="judged">
        <table>
          <caption class="out-of-sight">{{ d().callOff.fields.criteria }}</caption>
          <thead><tr><th scope="col">{{ t().overview.criterion }}</th><th scope="col" class="number">{{ d().callOff.fields.weight }}</th></tr></thead>
          <tbody>
            @for (criterion of lot().criteria; track criterion.code) { <tr><th scope="row">{{ criterion.name | localText }}</th><td class="number">{{ criterion.weight }}</td></tr> }
            <tr><th scope="row">{{ t().overview.price }}</th><td class="number">{{ lot().priceWeight }}</td></tr>
          </tbody>
        </table>
        <app-weight-bar [weights]="weights()" />
        <p class="soft small">{{ words.fill(t().overview.scale, { max: lot().scaleMax }) }} · {{ d().callOff.priceFormulas[lot().priceFormula] }}</p>
      </div>
    </article>
  `,
  styles: `
    article { display: grid; gap: var(--gap-4); }
    header { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; }
    h3 { font-size: 1.0625rem; flex: 1 1 16rem; }
    h4 { font-size: var(--text-s); color: var(--ink-soft); }
    .no { display: block; font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); }
    .marks { display: flex; gap: var(--gap-1); }
    .amount { font-weight: 640; }
    .judged { display: grid; gap: var(--gap-2); max-inline-size: 34rem; }
    th, td { padding: 0.25rem 0; font-weight: 400; font-size: var(--text-m); border-block-end: 1px solid var(--line); }
    thead th { font-size: var(--text-s); color: var(--ink-soft); }
    th.number { text-align: end; }
  `,
})
export class LotSheet {
  readonly lot = input.required<ShownLot>();
  /** Both languages side by side, as it is published. */
  readonly both = input(false);

  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly weights = computed(() => [
    ...this.lot().criteria.map(({ code, weight }) => ({ label: code, weight })),
    { label: 'price', weight: this.lot().priceWeight },
  ]);
}
