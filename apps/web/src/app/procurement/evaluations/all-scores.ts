import { Component, inject, input } from '@angular/core';
import { type CallOffLotView, type EvaluatedLotView, type EvaluatedOfferView, type ScoreView } from '@centrale/procurement';
import { Fold, LocalTextPipe, Words, texts } from '@centrale/ui';
import { evaluationsTexts } from './evaluations-texts';
import { averageOf, regular } from './grid';

/** Everybody's scores with their reasons, once all of them are there. */
@Component({
  selector: 'app-all-scores',
  imports: [Fold, LocalTextPipe],
  template: `
    <div class="sheet">
      <ui-fold [title]="t().consensus.others">
        @for (criterion of terms().criteria; track criterion.id) {
          <section>
            <h4>{{ words.fill(t().scores.criterion, { name: (criterion.name | localText), weight: criterion.weight }) }}</h4>
            @for (offer of offers(); track offer.offerId) {
              @let scores = scoresOf(offer, criterion.id);
              <div class="offer">
                <p><strong>{{ offer.providerName | localText }}</strong>&ngsp;<span class="soft small">{{ words.fill(t().consensus.average, { average: average(scores) }) }}</span></p>
                <ul>@for (score of scores; track score.evaluatorId) { <li>{{ words.fill(t().consensus.given, { name: score.evaluatorName, points: score.points }) }} <span class="soft">{{ score.reason }}</span></li> }</ul>
              </div>
            }
          </section>
        }
      </ui-fold>
    </div>
  `,
  styles: `
    .sheet { padding-block: 0; }
    ui-fold { border: 0; }
    section { display: grid; gap: var(--gap-3); }
    .offer { display: grid; gap: var(--gap-1); padding-block-start: var(--gap-2); border-block-start: 1px solid var(--line); }
    ul { display: grid; gap: var(--gap-1); font-size: var(--text-m); }
  `,
})
export class AllScores {
  readonly lot = input.required<EvaluatedLotView>();
  readonly terms = input.required<CallOffLotView>();

  protected readonly words = inject(Words);
  protected readonly t = texts(evaluationsTexts);

  protected offers(): readonly EvaluatedOfferView[] {
    return regular(this.lot());
  }
  protected scoresOf({ scores }: EvaluatedOfferView, criterionId: string): readonly ScoreView[] {
    return scores.filter((score) => score.criterionId === criterionId);
  }
  protected average(scores: readonly ScoreView[]): number {
    return averageOf(scores) ?? 0;
  }
}
