import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { AskQuestion, type InvitationView } from '@centrale/procurement';
import { CommandButton, ErrorSummary, Field, InstantPipe, LocalTextPipe, TextInput, Words, contractSchema, submitForm, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { invitationsTexts } from './invitations-texts';

/** What was asked and answered, and the form to ask; who asked stays with the service. */
@Component({
  selector: 'app-invitation-questions',
  imports: [CommandButton, ErrorSummary, Field, FormField, InstantPipe, LocalTextPipe, TextInput],
  template: `
    <section class="stack" aria-labelledby="questions">
      <h2 id="questions">{{ t().sections.questions }}</h2>
      @for (question of invitation().questions; track question.id) {
        <article class="sheet">
          <p class="soft small">{{ words.fill(t().questions.asked, { at: question.askedAt }) }} @if (question.own) { {{ t().questions.own }} }</p>
          <p class="prose"><strong>{{ question.text }}</strong></p>
          @if (question.answer; as answer) {
            <p class="prose answer">{{ answer | localText }}</p>
            <p class="soft small">{{ question.answeredAt | instant: 'medium' }}</p>
          } @else { <p class="soft">{{ t().questions.waiting }}</p> }
        </article>
      } @empty { <p class="soft">{{ t().questions.none }}</p> }
      <form class="sheet stack">
        <p class="soft small">{{ t().questions.intro }}</p>
        <ui-error-summary [of]="form" />
        <ui-field [label]="d().invitation.fields.question" [hint]="t().questions.hint" [of]="form.text"><textarea uiInput rows="4" [formField]="form.text"></textarea></ui-field>
        <ui-command [label]="d().invitation.commands.ask" [may]="invitation().may.ask" [run]="send" submits [saidWhenDone]="t().questions.sent" (done)="sent()" />
      </form>
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    article { display: grid; gap: var(--gap-2); }
    .answer { padding-inline-start: var(--gap-4); border-inline-start: 3px solid var(--accent); }
  `,
})
export class InvitationQuestions {
  readonly invitation = input.required<InvitationView>();
  readonly asked = output<void>();

  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(invitationsTexts);
  private readonly model = signal({ text: '' });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<AskQuestion>(AskQuestion)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (value) => this.api.command(`/invitations/${this.invitation().id}/questions`, value, key));

  protected sent(): void {
    this.form().reset({ text: '' });
    this.asked.emit();
  }
}
