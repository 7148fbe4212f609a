import { Component, inject, input, output, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CancelCallOff, type CallOffView } from '@centrale/procurement';
import { Bilingual, CommandButton, ErrorSummary, contractSchema, submitForm, texts, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';

/** Ends a call-off before its time, with the reason that whoever was invited reads. */
@Component({
  selector: 'app-cancel-form',
  imports: [Bilingual, CommandButton, ErrorSummary, MatButton],
  template: `
    <form class="sheet stack" aria-labelledby="cancel">
      <h2 id="cancel">{{ d().callOff.commands.cancel }}</h2>
      <p>{{ t().commands.cancelAsk }}</p>
      <ui-error-summary [of]="form" />
      <ui-bilingual [of]="form.reason" [label]="t().commands.reason" [hint]="t().commands.reasonHint" [lines]="4" />
      <div class="row">
        <ui-command danger [label]="d().callOff.commands.cancel" [may]="callOff().may.cancel" [run]="send" submits [saidWhenDone]="t().commands.cancelled" (done)="dossier.reload()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().questions.discard }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class CancelForm {
  readonly callOff = input.required<CallOffView>();
  readonly closed = output<void>();

  private readonly api = inject(CallOffsApi);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly form = form(signal<CancelCallOff>({ reason: { nl: '', fr: '' } }), (path) => validateStandardSchema(path, contractSchema(CancelCallOff)));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, (body) => this.api.cancel(this.callOff().id, body, key));
}
