import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dateAt, inLanguage } from '@centrale/kernel';
import { type DutyView, type PublicRecommendation } from '@centrale/participation';
import {
  CapitalPipe, Chip, ClockBadge, DayPipe, Languages, LocalTextOf, LocalTextPipe, OutcomeList, PageHeader, ServerTime, WhenLoaded, Words, type OutcomeItem,
} from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceEvidence } from './advice-evidence';
import { answerLabel } from './answer-label';
import { DutyList } from './duty-list';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { RulesHeld } from './rules-held';
import { adviceTones, recommendationTones } from './tones';

/** An advice, the term of its answer, and what the city does with each recommendation. (R003-26) */
@Component({
  selector: 'app-public-advice-page',
  imports: [AdviceEvidence, CapitalPipe, Chip, ClockBadge, DayPipe, DutyList, LocalTextOf, LocalTextPipe, OutcomeList, PageHeader, RouterLink, RulesHeld, WhenLoaded],
  templateUrl: './advice-page.html',
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-6); }
    ul { display: grid; gap: var(--gap-3); }
    .plain { padding: 0; list-style: none; }
    .subject { font-weight: 600; }
  `,
})
export class PublicAdvicePage {
  readonly id = input.required<string>();
  private readonly language = inject(Languages).current;
  private readonly time = inject(ServerTime);
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = adviceTones;
  protected readonly labelOfAnswer = answerLabel;
  protected readonly advice = inject(VisitorApi).advice(() => this.id());

  protected readonly items = computed<readonly OutcomeItem[]>(() => {
    const advice = this.advice.value();
    if (!advice) return [];
    return advice.recommendations.map((each) => this.itemOf(each, advice.duty?.dueOn ?? null, advice.answer));
  });

  /** What was sent by post is assumed to arrive a few days later, until somebody notes the day. */
  protected isAhead(day: string | null): boolean {
    return day !== null && day > dateAt(this.time.at());
  }

  /** The day that the city announced stands beside the one on which its term would have ended. */
  protected readonly labelOf = ({ kind, rule }: DutyView): string => (rule === 'R003-26' ? this.t().advice.announcedTerm : this.p().clock.kinds[kind]);

  private itemOf({ no, text, outcome, motivation }: PublicRecommendation, due: string | null, answer: { readonly organ: string; readonly decisionOn: string } | null): OutcomeItem {
    const said = inLanguage(text, this.language());
    if (!outcome) return { id: String(no), text: said, open: { due, label: this.t().advice.due } };
    return {
      id: String(no), text: said, outcome: { label: this.p().adviceResponse.outcomes[outcome], tone: recommendationTones[outcome] },
      ...(motivation && { reason: inLanguage(motivation, this.language()) }),
      ...(answer && { by: answer.organ, on: answer.decisionOn }),
    };
  }
}
