import { Component, inject, input } from '@angular/core';
import { type LetterView } from '@centrale/procurement';
import { ColonPipe, LocalTextPipe, NumPipe, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { awardsTexts } from './awards-texts';
import { StandstillNote } from './standstill-note';

const HUNDREDTHS = 100;

/** The reasoned decision as one participant gets it: own scores and reasons, name and advantages of the chosen offer. (P14) */
@Component({
  selector: 'app-letter-sheet',
  imports: [ColonPipe, LocalTextPipe, NumPipe, StandstillNote],
  template: `
    <article>
      <p class="soft small">{{ words.fill(t().letters.sent, { at: letter().sentAt }) }} · {{ words.fill(t().lot, { no: letter().lotNo }) }}</p>
      <p class="outcome">{{ d().award.outcomes[letter().outcome] }}</p>
      <p class="prose">{{ letter().motivation | localText }}</p>
      @if (letter().irregularReason; as reason) { <p><strong>{{ d().award.fields.irregularReason | colon }}</strong> {{ reason }}</p> }
      <dl class="facts">
        @if (letter().ownRank; as rank) {
          <div><dt>{{ d().award.fields.ownTotal }}</dt><dd>{{ shown(letter().ownTotalHundredths) }} · {{ words.fill(t().letters.rank, { rank }) }}</dd></div>
          <div><dt>{{ d().award.fields.ownPrice }}</dt><dd>{{ points(letter().ownPriceHundredths) | num }}</dd></div>
        }
        @if (letter().chosenName; as name) {
          <div><dt>{{ d().award.fields.chosen }}</dt><dd>{{ name | localText }}</dd></div>
          @if (letter().chosenTotalHundredths !== null) { <div><dt>{{ d().award.fields.chosenTotal }}</dt><dd>{{ shown(letter().chosenTotalHundredths) }}</dd></div> }
        }
      </dl>
      @if (letter().ownScores.length > 0) {
        <div class="scroll" tabindex="0" role="region" [attr.aria-label]="d().award.fields.ownScores">
          <table>
            <caption>{{ d().award.fields.ownScores }}</caption>
            <thead><tr><th scope="col">{{ t().letters.criterion }}</th><th scope="col" class="number">{{ t().letters.weight }}</th><th scope="col" class="number">{{ t().letters.points }}</th><th scope="col">{{ t().letters.reason }}</th></tr></thead>
            <tbody>
              @for (score of letter().ownScores; track $index) {
                <tr><th scope="row">{{ score.criterion | localText }}</th><td class="number">{{ score.weight }}</td><td class="number">{{ words.fill(t().letters.ofScale, { points: score.points, max: score.scaleMax }) }}</td><td>{{ score.reason }}</td></tr>
              }
            </tbody>
          </table>
        </div>
      }
      @if (letter().standstillUntil; as until) { <app-standstill-note [until]="until" /> }
    </article>
  `,
  styles: `
    article { display: grid; gap: var(--gap-4); min-inline-size: 0; }
    .outcome { font-size: 1.125rem; font-weight: 640; }
    .outcome::first-letter { text-transform: uppercase; }
    .scroll { overflow-x: auto; }
    caption { text-align: start; font-weight: 600; font-size: var(--text-m); padding-block-end: var(--gap-2); }
    table { min-inline-size: 30rem; }
    th, td { padding: 0.35rem var(--gap-4) 0.35rem 0; font-size: var(--text-m); font-weight: 400; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
    thead th { font-size: var(--text-s); color: var(--ink-soft); }
    th.number, td.number { text-align: end; }
  `,
})
export class LetterSheet {
  readonly letter = input.required<LetterView>();
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(awardsTexts);

  protected points(hundredths: number | null): number | null {
    return hundredths === null ? null : hundredths / HUNDREDTHS;
  }
  protected shown(hundredths: number | null): string {
    return hundredths === null ? '–' : this.words.fill(this.t().letters.hundred, { points: hundredths / HUNDREDTHS });
  }
}
