import { Component, computed, inject } from '@angular/core';
import { Empty, Words, texts } from '@centrale/ui';
import { Addenda } from './addenda';
import { CallOffDossier } from './call-off-dossier';
import { callOffsTexts } from './call-offs-texts';
import { QuestionCard } from './question-card';

/** The questions desk: what was asked in confidence, what everybody was answered, and the addenda. */
@Component({
  selector: 'app-questions-page',
  imports: [Addenda, Empty, QuestionCard],
  template: `
    @if (dossier.callOff.value(); as c) {
      <section class="stack" aria-labelledby="questions">
        <h2 id="questions">{{ t().questions.title }}</h2>
        <p class="soft">{{ t().questions.intro }}</p>
        @if (c.questions.length > 0) {
          <p role="status"><strong>{{ open() > 0 ? words.count(t().questions.openCount, open()) : t().questions.allAnswered }}</strong></p>
          @for (question of sorted(); track question.id) { <app-question-card [question]="question" /> }
        } @else { <ui-empty [title]="t().questions.emptyTitle" [text]="t().questions.emptyText" /> }
      </section>
      <app-addenda [callOff]="c" />
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-6); min-inline-size: 0; }
    h2 { font-size: 1.125rem; }
    @media (min-width: 70rem) { :host { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; } }
  `,
})
export class QuestionsPage {
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly t = texts(callOffsTexts);
  private readonly questions = computed(() => this.dossier.callOff.value()?.questions ?? []);
  protected readonly open = computed(() => this.questions().filter(({ answer }) => answer === null).length);
  /** What waits for an answer comes first, the oldest on top. */
  protected readonly sorted = computed(() =>
    [...this.questions()].sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.askedAt.localeCompare(b.askedAt)));
}
