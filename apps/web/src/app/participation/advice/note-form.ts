import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { AnnexNote, type AdviceView } from '@centrale/participation';
import { CommandButton, ErrorSummary, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filledSchema } from '../../shell/filled';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** What officials, board, experts and facilitators have to say: beside the text, with their name. (R000-13) */
@Component({
  selector: 'app-note-form',
  imports: [CommandButton, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().advice.commands.annex }}</h2>
      <ui-error-summary [of]="form" />
      <ui-field [label]="t().advice.note" [hint]="t().advice.noteHint" [of]="form.text"><textarea uiInput rows="6" [formField]="form.text"></textarea></ui-field>
      <div class="row">
        <ui-command icon="add" [label]="p().advice.commands.annex" [may]="advice().may.annex" [run]="send" submits [saidWhenDone]="p().events.advice.annex" (done)="annexed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class NoteForm {
  readonly advice = input.required<AdviceView>();
  readonly annexed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal({ text: '' });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<{ text: string }>(AnnexNote)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice/${this.advice().id}/annex`, draft, key));
}
