import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { mayDepart, type AdviceView } from '@centrale/participation';
import { CommandButton, ErrorSummary, Motivation, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** Adopts the text; without a trajectory an atelier says why, in public. (R000-04) */
@Component({
  selector: 'app-adopt-form',
  imports: [CommandButton, ErrorSummary, MatButton, Motivation],
  template: `
    <form class="sheet stack">
      <h2>{{ p().advice.commands.adopt }}</h2>
      <ui-error-summary [of]="form" />
      @if (departs(); as refusal) { <ui-motivation [refusal]="refusal" [languages]="advice().languages" [of]="form.motivation" /> }
      <div class="row">
        <ui-command icon="check" [label]="p().advice.commands.adopt" [may]="departs() ? null : advice().may.adopt" [run]="send" submits [saidWhenDone]="t().advice.steps.adopted" (done)="adopted.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class AdoptForm {
  readonly advice = input.required<AdviceView>();
  readonly adopted = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal({ motivation: { nl: '', fr: '' } });
  protected readonly form = form(this.model);
  protected readonly departs = computed(() => {
    const refusal = this.advice().may.adopt;
    return refusal && mayDepart(refusal) ? refusal : undefined;
  });

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ motivation }) => this.api.press(`/advice/${this.advice().id}/adopt`, this.departs() ? { motivations: [{ rule: 'R000-04', text: motivation }] } : {}, key),
      (path) => path.replace(/^motivations\.0\.text/, 'motivation'));
}
