import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { inLanguage } from '@centrale/kernel';
import { type ComposedLot, type RecordedExclusion, type ShortlistEntry, type ShortlistExclusion } from '@centrale/procurement';
import { Confirm, Icon, Languages, LocalTextPipe, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { Materials } from './materials';
import { ScoreBar } from './score-bar';
import { Workbench } from './workbench';

const LEAST_REASON = 10;
const MOST_REASON = 2000;

/** Who will be invited for a custom lot, in which order and why; who will not, and what would change that. (P04, P20) */
@Component({
  selector: 'app-lot-shortlist',
  imports: [Icon, LocalTextPipe, MatButton, ScoreBar],
  template: `
    <p class="soft small">{{ d().matching.never }}</p>
    @if (bench.behind()) { <p class="soft small" role="status">{{ t().composer.shortlist.stale }}</p> }
    @if (list(); as shortlist) {
      @if (shortlist.ranked.length > 0) {
        <h3>{{ words.count(t().composer.shortlist.invitedCount, shortlist.ranked.length) }}</h3>
        <ol class="ranked">
          @for (entry of shortlist.ranked; track entry.providerId; let rank = $index) {
            <li>
              <details>
                <summary>
                  <span class="rank"><span class="out-of-sight">{{ t().composer.shortlist.rank }} </span>{{ rank + 1 }}</span>
                  <span class="name">{{ entry.name | localText }}</span>
                  @if (entry.warnings.length > 0) {
                    <span class="warned"><ui-icon name="alert" /> {{ words.count(t().composer.shortlist.warnings, entry.warnings.length) }}</span>
                  }
                  <app-score-bar [parts]="entry.parts" />
                  <span class="score">{{ entry.score }} <span class="out-of-sight">{{ t().composer.shortlist.score }}</span></span>
                  <ui-icon class="turn" name="chevron" />
                </summary>
                <div class="why">
                  @if (entry.warnings.length > 0) {
                    <ul class="warnings">
                      @for (warning of entry.warnings; track $index) { <li><ui-icon name="alert" /> {{ words.say(warning) }}</li> }
                    </ul>
                  }
                  <table>
                    <caption class="out-of-sight">{{ t().composer.shortlist.why }}</caption>
                    <thead><tr><th scope="col">{{ t().composer.shortlist.part }}</th><th scope="col" class="number">{{ t().composer.shortlist.points }}</th><th scope="col">{{ t().composer.shortlist.facts }}</th></tr></thead>
                    <tbody>
                      @for (part of entry.parts; track part.code) {
                        <tr><th scope="row">{{ partName(part.code) }}</th><td class="number">{{ words.fill(t().composer.shortlist.ofWeight, { points: part.points, weight: part.weight }) }}</td><td>{{ words.say(part.facts) }}</td></tr>
                      }
                    </tbody>
                  </table>
                  <button matButton type="button" (click)="exclude(entry)"><ui-icon name="close" /> {{ t().composer.shortlist.exclude }}</button>
                </div>
              </details>
            </li>
          }
        </ol>
      } @else { <p class="soft">{{ t().composer.shortlist.none }}</p> }
      @if (shortlist.excluded.length > 0) {
        <h3>{{ t().composer.shortlist.excluded }}</h3>
        <ul class="excluded">
          @for (one of shortlist.excluded; track one.providerId) {
            <li>
              <strong>{{ one.name | localText }}</strong>
              @for (reason of one.reasons; track $index) { <p>{{ words.say(reason) }}</p> }
              @for (remedy of one.remedies; track $index) { <p class="soft"><span class="remedy">{{ t().composer.shortlist.remedy }}</span> {{ words.say(remedy) }}</p> }
              @if (recorded(one)) { <button matButton type="button" (click)="takeBack(one)"><ui-icon name="undo" /> {{ t().composer.shortlist.takeBack }}</button> }
            </li>
          }
        </ul>
      }
      <p class="soft small">{{ words.fill(t().composer.shortlist.asOf, { at: shortlist.asOf }) }}</p>
    }
  `,
  styleUrl: './lot-shortlist.css',
})
export class LotShortlist {
  readonly lot = input.required<ComposedLot>();

  protected readonly bench = inject(Workbench);
  private readonly materials = inject(Materials);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  protected readonly d = useDomainTexts();
  protected readonly list = computed(() => this.materials.shortlists.value()?.lots.find(({ lotNo }) => lotNo === this.lot().no));

  protected partName(code: string): string {
    const names: Readonly<Record<string, string>> = this.d().matching.parts;
    return names[code] ?? code;
  }

  protected recorded({ providerId }: ShortlistExclusion): RecordedExclusion | undefined {
    return this.lot().exclusions.find((each) => each.providerId === providerId);
  }

  protected async exclude({ providerId, name }: ShortlistEntry): Promise<void> {
    const { excludeTitle, excludeText, excludeAction, excludeReason } = this.t().composer.shortlist;
    const answer = await this.confirm.ask({
      title: this.words.fill(excludeTitle, { name: inLanguage(name, this.language()) }),
      text: excludeText,
      action: excludeAction,
      reason: { label: excludeReason, min: LEAST_REASON, max: MOST_REASON },
    });
    if (answer) this.put((exclusions) => [...exclusions, { providerId, reason: answer.reason }]);
  }

  protected takeBack({ providerId }: ShortlistExclusion): void {
    this.put((exclusions) => exclusions.filter((each) => each.providerId !== providerId));
  }

  private put(change: (exclusions: readonly RecordedExclusion[]) => readonly RecordedExclusion[]): void {
    this.bench.change(this.lot().no, (lot) => ({ ...lot, exclusions: change(lot.exclusions) }));
  }
}
