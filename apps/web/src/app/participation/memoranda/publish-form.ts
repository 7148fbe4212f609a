import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type MemorandumView } from '@centrale/participation';
import { CommandButton, ErrorSummary, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';

/** Public for everybody at once, with the address at which the city has it. (R002-07) */
@Component({
  selector: 'app-memorandum-publish-form',
  imports: [CommandButton, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().memorandum.commands.publish }}</h2>
      <ui-error-summary [of]="form" />
      <p class="soft">{{ t().memoranda.publishAsk }}</p>
      <ui-field optional [label]="t().memoranda.url" [of]="form.url"><input uiInput type="url" [formField]="form.url" /></ui-field>
      <div class="row">
        <ui-command [label]="p().memorandum.commands.publish" [may]="memorandum().may.publish" [run]="send" submits [saidWhenDone]="p().events.memorandum.publish" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class MemorandumPublishForm {
  readonly memorandum = input.required<MemorandumView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal({ url: '' });
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ url }) => this.api.command(`/memoranda/${this.memorandum().id}/publish`, url.trim() ? { url: url.trim() } : {}, key));
}
