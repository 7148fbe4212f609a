import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { ProposeExtension, type RequestView } from '@centrale/participation';
import { Bilingual, CommandButton, ErrorSummary, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filledSchema } from '../../shell/filled';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly toDays: number | null;
  readonly motivation: LocalText;
}

/** Puts a longer term to the other side. (R003-30) */
@Component({
  selector: 'app-extension-form',
  imports: [Bilingual, CommandButton, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().request.propose }}</h2>
      <ui-error-summary [of]="form" />
      <ui-field [label]="p().adviceRequest.fields.toDays" [of]="form.toDays"><input uiInput type="number" [formField]="form.toDays" /></ui-field>
      <ui-bilingual [of]="form.motivation" [label]="t().request.why" [lines]="3" [languages]="request().languages" />
      <div class="row">
        <ui-command icon="send" [label]="p().adviceRequest.commands.proposeExtension" [may]="request().may.proposeExtension" [run]="send" submits [saidWhenDone]="t().request.proposed" (done)="proposed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class ExtensionForm {
  readonly request = input.required<RequestView>();
  readonly proposed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<Draft>(() => ({ toDays: (this.request().shortenedDays ?? this.request().days ?? 0) + 15, motivation: { nl: '', fr: '' } }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(ProposeExtension)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice-requests/${this.request().id}/propose-extension`, draft, key));
}
