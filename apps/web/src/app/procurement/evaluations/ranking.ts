import { Component, computed, inject, input } from '@angular/core';
import { type CallOffLotView, type EvaluatedLotView, type EvaluatedOfferView } from '@centrale/procurement';
import { AmountPipe, Icon, Languages, LocalTextPipe, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { evaluationsTexts } from './evaluations-texts';

const HUNDREDTHS = 100;

/** The ranked offers of a lot: points for quality and price, how a tie was broken, what asks attention. (P12, P23) */
@Component({
  selector: 'app-ranking',
  imports: [AmountPipe, Icon, LocalTextPipe],
  template: `
    <section class="stack" [attr.aria-labelledby]="'ranking-' + lot().no">
      <h3 [id]="'ranking-' + lot().no">{{ t().ranking.title }}</h3>
      <p class="soft small">{{ t().ranking.intro }}</p>
      <div class="scroll" tabindex="0" role="region" [attr.aria-labelledby]="'ranking-' + lot().no">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">{{ t().ranking.rank }}</th><th scope="col">{{ t().ranking.provider }}</th>
              @for (criterion of terms().criteria; track criterion.id) { <th scope="col" class="number">{{ criterion.name | localText }}</th> }
              <th scope="col" class="number">{{ d().evaluation.fields.quality }}</th><th scope="col" class="number">{{ d().evaluation.fields.price }}</th><th scope="col" class="number">{{ d().evaluation.fields.total }}</th>
              <th scope="col"><span class="out-of-sight">{{ t().ranking.bar }}</span></th><th scope="col" class="number">{{ t().ranking.amount }}</th>
            </tr>
          </thead>
          <tbody>
            @for (offer of ranked(); track offer.offerId) {
              @if (offer.ranked; as place) {
                <tr [class.best]="place.rank === 1">
                  <td class="number rank">{{ place.rank }}</td>
                  <th scope="row">{{ offer.providerName | localText }}
                    @if (place.tieBrokenBy; as how) { <span class="note"><ui-icon name="info" /> {{ d().evaluation.tieBrokenBy[how] }}</span> }
                    @for (warning of offer.warnings; track $index) { <span class="note warn"><ui-icon name="alert" /> {{ words.say(warning) }}</span> }
                  </th>
                  @for (criterion of terms().criteria; track criterion.id) { <td class="number">{{ agreed(offer, criterion.id) }}</td> }
                  <td class="number">{{ shown(place.qualityHundredths) }}</td><td class="number">{{ shown(place.priceHundredths) }}</td><td class="number total">{{ shown(place.totalHundredths) }}</td>
                  <td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="room" width="100" height="10" /><rect class="quality" [attr.width]="points(place.qualityHundredths)" height="10" />
                    <rect class="price" [attr.x]="points(place.qualityHundredths)" [attr.width]="points(place.priceHundredths)" height="10" /></svg></td>
                  <td class="number">{{ offer.totalCents | amount: true }}</td>
                </tr>
              }
            }
          </tbody>
        </table>
      </div>
    </section>
  `,
  styles: `
    h3 { font-size: 1.0625rem; }
    .scroll { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius-large); }
    table { min-inline-size: 46rem; }
    th, td { padding: var(--gap-2) var(--gap-3); font-size: var(--text-m); font-weight: 400; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
    thead th { font-size: var(--text-s); color: var(--ink-soft); vertical-align: bottom; white-space: normal; }
    th.number, td.number { text-align: end; }
    tbody tr:last-child > * { border-block-end: 0; }
    .rank, .total { font-weight: 660; }
    .best { background: var(--tone-good-wash); }
    .note { display: flex; gap: 0.3rem; align-items: start; min-inline-size: 12rem; font-size: var(--text-s); color: var(--ink-soft); }
    .note.warn { color: var(--tone-warn); font-weight: 600; }
    .note ui-icon { --icon: 1rem; }
    .bar { min-inline-size: 8rem; vertical-align: middle; }
    svg { display: block; inline-size: 100%; block-size: 0.75rem; border-radius: 3px; }
    .room { fill: var(--mat-sys-surface-container-high); }
    .quality { fill: var(--accent); }
    .price { fill: color-mix(in oklab, var(--accent) 50%, var(--sheet)); }
    @media print { svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  `,
})
export class Ranking {
  readonly lot = input.required<EvaluatedLotView>();
  readonly terms = input.required<CallOffLotView>();

  private readonly locale = inject(Languages).locale;
  private readonly twoDecimals = computed(() => new Intl.NumberFormat(this.locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(evaluationsTexts);
  protected readonly ranked = computed(() =>
    [...this.lot().offers].filter(({ ranked }) => ranked !== null).sort((a, b) => (a.ranked?.rank ?? 0) - (b.ranked?.rank ?? 0)));

  protected points(hundredths: number): number {
    return hundredths / HUNDREDTHS;
  }
  /** Always to the hundredth, so that a column can be compared. */
  protected shown(hundredths: number): string {
    return this.twoDecimals().format(this.points(hundredths));
  }
  protected agreed({ consensus }: EvaluatedOfferView, criterionId: string): string {
    const points = consensus.find((each) => each.criterionId === criterionId)?.points;
    return points === undefined ? '–' : `${points}/${this.terms().scaleMax}`;
  }
}
