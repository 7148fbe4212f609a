import { Component, computed, inject, input, output } from '@angular/core';
import { dateAt, inLanguage } from '@centrale/kernel';
import { type AdviceView } from '@centrale/participation';
import { Chip, ClockBadge, ColonPipe, CommandButton, DayPipe, Languages, LocalTextOf, OutcomeList, ServerTime, Words, type OutcomeItem, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { outcomeTones } from './advice-state';
import { useAdviceTexts } from './advice-texts';

/** What the city answers, recommendation by recommendation, and what it promised. (R003-26) */
@Component({
  selector: 'app-answer-part',
  imports: [Chip, ClockBadge, ColonPipe, CommandButton, DayPipe, LocalTextOf, OutcomeList],
  template: `
    <section class="sheet stack">
      <h2>{{ t().answer.title }}</h2>
      @for (clock of terms(); track clock.id) { <p><ui-clock-badge [label]="clock.rule === 'R003-26' ? t().answer.announcedTerm : t().answer.due" [due]="clock.dueOn" [met]="clock.satisfiedOn" /></p> }
      @if (advice().response; as response) {
        @if (response.status === 'final') {
          <p class="prose"><strong>{{ words.fill(t().answer.by, { organ: response.organ, ref: response.decisionRef }) }}</strong>, {{ response.decisionOn | day }}</p>
          <p class="prose" [uiLocalText]="response.introduction"></p>
        }
      } @else { <p class="soft">{{ t().answer.none }}</p> }
      <ui-outcome-list [items]="items()" anchors="recommendation" />
      @if (advice().interims.length > 0) {
        <h3>{{ t().answer.interims }}</h3>
        <ul>@for (each of advice().interims; track $index) {
          <li>{{ each.onDate | day | colon }} <span [uiLocalText]="each.text"></span>&ngsp;<strong>{{ words.fill(t().answer.announced, { day: each.announcedFor }) }}</strong>&ngsp;@if (!each.counts) { <ui-chip tone="warn">{{ p().adviceResponse.interimLate }}</ui-chip> }</li>
        }</ul>
      }
      @if (advice().commitments.length > 0) {
        <h3>{{ t().answer.commitments }}</h3>
        <ul class="plain">@for (each of advice().commitments; track each.id) {
          <li><span [uiLocalText]="each.what"></span>&ngsp;<span class="soft">{{ words.fill(t().answer.by2, { day: each.dueOn }) }}</span>
            @if (each.doneOn) { <ui-chip tone="good">{{ words.fill(t().answer.doneOn, { day: each.doneOn }) }}</ui-chip> }
            @else { @if (each.overdue) { <ui-chip tone="bad">{{ t().answer.late }}</ui-chip> } @if (advice().may.fulfil === null) { <ui-command look="outlined" [label]="p().advice.commands.fulfil" [run]="fulfil(each.id)" [saidWhenDone]="p().events.advice.fulfil" (done)="changed.emit()" /> } }</li>
        }</ul>
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } h3 { font-size: 1rem; } .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }`,
})
export class AnswerPart {
  readonly advice = input.required<AdviceView>();
  readonly changed = output<void>();

  private readonly api = inject(AdviceApi);
  private readonly language = inject(Languages).current;
  private readonly time = inject(ServerTime);
  protected readonly words = inject(Words);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  /** What was promised afterwards has a day of its own in the list below. */
  protected readonly terms = computed(() => this.advice().clocks.filter(({ kind }) => kind !== 'commitment'));
  protected readonly items = computed<readonly OutcomeItem[]>(() => {
    const { recommendations, response, clock } = this.advice();
    return recommendations.map(({ id, text }) => {
      const said = inLanguage(text, this.language());
      const answer = response?.status === 'final' ? response.answers.find(({ recommendationId }) => recommendationId === id) : undefined;
      if (!answer?.outcome) return { id, text: said, open: { due: clock?.dueOn ?? null } };
      const reason = inLanguage(answer.motivation, this.language());
      return { id, text: said, outcome: { label: this.p().adviceResponse.outcomes[answer.outcome], tone: outcomeTones[answer.outcome] }, ...(reason && { reason }) };
    });
  });

  protected fulfil(commitmentId: string): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(`/advice/${this.advice().id}/fulfil`, { commitmentId, doneOn: dateAt(this.time.at()) }, key);
  }
}
