import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage, type Refusal } from '@centrale/kernel';
import { type AdviceResponseView } from '@centrale/participation';
import {
  ClockBadge, CommandButton, DayPipe, Icon, Languages, LocalTextOf, LocalTextPipe, OutcomeList, PageHeader, RefusalList, Strip, WhenLoaded, Words, type Missing,
  type OutcomeItem, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { nextDuty } from '../next-duty';
import { WrittenFor } from '../text-languages';
import { AdviceApi } from './advice-api';
import { outcomeTones } from './advice-state';
import { useAdviceTexts } from './advice-texts';
import { ResponseEditor } from './response-editor';

/** The city's answer while it is prepared: its college decides, its secretariat writes it down. (R003-26) */
@Component({
  selector: 'app-response-page',
  imports: [
    ClockBadge, CommandButton, DayPipe, Icon, LocalTextOf, LocalTextPipe, MatButton, OutcomeList, PageHeader, RefusalList, ResponseEditor, RouterLink, Strip,
    WhenLoaded, WrittenFor,
  ],
  template: `
    <ng-container *uiLoaded="response; let r" [appWrittenFor]="r.organisationId" [publishedIn]="r.languages">
      <ui-page-header [title]="r.adviceTitle" [eyebrow]="r.adviceNumber + ' · ' + t().answer.title" [crumbs]="[{ label: t().desk.title, link: '/advice' }]">
        <a matButton="outlined" [routerLink]="['/advice', r.adviceId]"><ui-icon name="eye" />{{ t().request.toAdvice }}</a>
        <a matButton="outlined" [href]="'/api/advice-responses/' + r.id + '/decision?language=' + language()" download><ui-icon name="print" />{{ t().answer.draftDecision }}</a>
      </ui-page-header>
      <ui-strip [state]="{ label: p().statuses['advice-response'][r.status], tone: r.status === 'final' ? 'good' : 'busy' }" [acts]="r.status === 'draft' ? t().acts.city : undefined" [next]="next()" (passed)="response.reload()">
        @if (r.status === 'draft') {
          <ui-command icon="send" [label]="t().answer.give" [may]="r.may.finalise" [run]="finalise" [saidWhenDone]="t().answer.given" (done)="response.reload()"
            [ask]="{ title: t().answer.give, text: t().answer.askGive, action: t().answer.give }" />
        }
      </ui-strip>
      <ui-refusal-list [missing]="said()" />
      @if (r.may.save === null) { <app-response-editor [response]="r" (saved)="response.reload()" /> } @else {
        <section class="sheet stack">
          <h2>{{ t().answer.title }}</h2>
          @if (r.status === 'final') {
            <p><ui-clock-badge [label]="t().answer.due" [due]="r.dueOn" [met]="r.answeredOn" /></p>
            <p class="prose"><strong>{{ words.fill(t().answer.by, { organ: r.organ, ref: r.decisionRef }) }}</strong>, {{ r.decisionOn | day }}</p>
            @if (r.introduction | localText) { <p class="prose" [uiLocalText]="r.introduction"></p> }
          }
          <ui-outcome-list [items]="items()" anchors="recommendation" />
        </section>
      }
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); } h2 { font-size: 1.125rem; }`,
})
export class ResponsePage {
  readonly id = input.required<string>();

  private readonly api = inject(AdviceApi);
  private readonly current = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly language = computed(() => (this.current() === 'fr' ? 'fr' : 'nl'));
  protected readonly response = inject(Api).view<AdviceResponseView>(() => `/advice-responses/${this.id()}`);
  protected readonly next = computed(() => {
    const response = this.response.value();
    return response ? nextDuty([{ kind: 'response', dueOn: response.dueOn, satisfiedOn: response.answeredOn }], this.p()) : null;
  });
  protected readonly said = computed<readonly Missing[]>(() => {
    const response = this.response.value();
    return [...(response?.missing ?? []).map((refusal) => ({ refusal, ...fieldOf(refusal) })), ...(response?.warnings ?? []).map((refusal) => ({ refusal, warning: true }))];
  });

  protected readonly items = computed<readonly OutcomeItem[]>(() => (this.response.value()?.answers ?? []).map(({ recommendationId, text, outcome, motivation }) => {
    const [said, reason] = [inLanguage(text, this.current()), inLanguage(motivation, this.current())];
    if (!outcome) return { id: recommendationId, text: said, open: { due: null } };
    return { id: recommendationId, text: said, outcome: { label: this.p().adviceResponse.outcomes[outcome], tone: outcomeTones[outcome] }, ...(reason && { reason }) };
  }));

  protected readonly finalise = ({ key }: Press): Promise<unknown> => this.api.press(`/advice-responses/${this.id()}/finalise`, {}, key);
}

/** Where on the page it is mended. */
function fieldOf({ code, params }: Refusal): Pick<Missing, 'field'> {
  if (code === 'advice-response.organ-missing') return { field: 'organ' };
  if (code === 'advice-response.decision-missing') return { field: 'decisionOn' };
  const answer = `answers.${Number(params?.['no']) - 1}`;
  if (code === 'R003-26.undecided') return { field: `${answer}.outcome` };
  return code.startsWith('R003-26') ? { field: `${answer}.motivation.nl` } : {};
}
