import { Component, inject, input, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { AnswerQuestion, type QuestionView } from '@centrale/procurement';
import { Bilingual, Chip, CommandButton, ErrorSummary, InstantPipe, LocalTextPipe, Words, contractSchema, submitForm, texts, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';

/** A question with its answer, or the form to answer everybody. */
@Component({
  selector: 'app-question-card',
  imports: [Bilingual, Chip, CommandButton, ErrorSummary, InstantPipe, LocalTextPipe, MatButton],
  template: `
    <article class="sheet">
      <p class="soft small">
        {{ words.fill(t().questions.asked, { at: question().askedAt }) }}
        @if (question().askedBy; as name) { · {{ words.fill(t().questions.askedBy, { name: name | localText }) }} }
      </p>
      <p class="prose question">{{ question().text }}</p>
      @if (question().answer; as answer) {
        <div class="answer">
          <p class="soft small">{{ d().callOff.fields.answer }} · {{ question().answeredAt | instant: 'medium' }}</p>
          <div class="columns"><p class="prose" lang="nl">{{ answer.nl }}</p><p class="prose" lang="fr">{{ answer.fr }}</p></div>
        </div>
      } @else if (writing()) {
        <form class="stack">
          <ui-error-summary [of]="form" />
          <ui-bilingual [of]="form.answer" [label]="d().callOff.fields.answer" [hint]="t().questions.answerHint" [lines]="4" />
          <div class="row">
            <ui-command [label]="d().callOff.commands.answerQuestion" [may]="question().may.answer" [run]="send" submits [saidWhenDone]="t().questions.sent" (done)="dossier.reload()" />
            <button matButton type="button" (click)="writing.set(false)">{{ t().questions.discard }}</button>
          </div>
        </form>
      } @else if (question().may.answer === null) {
        <div><button matButton="outlined" type="button" (click)="writing.set(true)">{{ t().questions.write }}</button></div>
      } @else { <div><ui-chip tone="warn">{{ words.say(question().may.answer!) }}</ui-chip></div> }
    </article>
  `,
  styles: `
    article { display: grid; gap: var(--gap-3); }
    .question { font-size: 1.0625rem; }
    .answer { display: grid; gap: var(--gap-2); padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--accent); }
  `,
})
export class QuestionCard {
  readonly question = input.required<QuestionView>();

  private readonly api = inject(CallOffsApi);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly writing = signal(false);
  protected readonly form = form(signal<{ readonly answer: LocalText }>({ answer: { nl: '', fr: '' } }), (path) =>
    validateStandardSchema(path, contractSchema<AnswerQuestion>(AnswerQuestion)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (value) => this.api.answer(this.question().id, value, key));
}
