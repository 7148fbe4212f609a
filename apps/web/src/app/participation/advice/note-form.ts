import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type AdviceView } from '@centrale/participation';
import { CommandButton, Field, TextInput, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** What officials, board, experts and facilitators have to say: beside the text, with their name. (R000-13) */
@Component({
  selector: 'app-note-form',
  imports: [CommandButton, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <ui-field [label]="t().advice.note" [hint]="t().advice.noteHint" [of]="form.text"><textarea uiInput rows="6" [formField]="form.text"></textarea></ui-field>
      <div class="row">
        <ui-command icon="add" [label]="p().advice.commands.annex" [may]="advice().may.annex" [run]="send" submits [saidWhenDone]="t().advice.steps.done" (done)="annexed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
})
export class NoteForm {
  readonly advice = input.required<AdviceView>();
  readonly annexed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal({ text: '' });
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> => this.api.press(`/advice/${this.advice().id}/annex`, this.model(), key);
}
