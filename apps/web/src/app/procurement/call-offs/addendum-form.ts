import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { IssueAddendum, type CallOffView } from '@centrale/procurement';
import {
  Bilingual, CommandButton, DateTimeField, ErrorSummary, Field, Words, contractSchema, submitForm, texts, type Press, type Question,
} from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';

interface Draft {
  readonly text: LocalText;
  readonly questionsDueAt: string | null;
  readonly offersDueAt: string | null;
}

/** Clarifies a published call-off, or gives more time; never less. */
@Component({
  selector: 'app-addendum-form',
  imports: [Bilingual, CommandButton, DateTimeField, ErrorSummary, Field, FormField, MatButton],
  template: `
    <form class="sheet stack">
      <h3>{{ t().addenda.write }}</h3>
      <ui-error-summary [of]="form" />
      <ui-bilingual [of]="form.text" [label]="d().callOff.fields.addendum" [hint]="t().addenda.textHint" [lines]="5" />
      <ui-field group optional [label]="t().addenda.questionsDueAt" [hint]="presently(callOff().questionsDueAt)" [of]="form.questionsDueAt"><ui-date-time [formField]="form.questionsDueAt" /></ui-field>
      <ui-field group optional [label]="t().addenda.offersDueAt" [hint]="presently(callOff().offersDueAt)" [of]="form.offersDueAt"><ui-date-time [formField]="form.offersDueAt" /></ui-field>
      <div class="row">
        <ui-command [label]="d().callOff.commands.issueAddendum" [may]="callOff().may.issueAddendum" [ask]="question()" [run]="send" submits [saidWhenDone]="t().addenda.sent" (done)="sent()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().questions.discard }}</button>
      </div>
    </form>
  `,
})
export class AddendumForm {
  readonly callOff = input.required<CallOffView>();
  readonly closed = output<void>();

  private readonly api = inject(CallOffsApi);
  private readonly dossier = inject(CallOffDossier);
  private readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly form = form(signal<Draft>({ text: { nl: '', fr: '' }, questionsDueAt: null, offersDueAt: null }), (path) =>
    validateStandardSchema(path, contractSchema<Draft>(IssueAddendum as new () => Draft)));

  protected readonly question = computed<Question>(() => {
    const action = this.d().callOff.commands.issueAddendum;
    return { title: action, text: this.t().addenda.sendAsk, action };
  });
  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ text, questionsDueAt, offersDueAt }) =>
      this.api.issueAddendum(this.callOff().id, { text, ...(questionsDueAt && { questionsDueAt }), ...(offersDueAt && { offersDueAt }) }, key));

  protected presently(at: string | null): string | undefined {
    return at ? this.words.fill(this.t().addenda.presently, { at }) : undefined;
  }

  protected sent(): void {
    this.dossier.reload();
    this.closed.emit();
  }
}
