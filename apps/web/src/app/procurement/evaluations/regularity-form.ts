import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { FindRegularity, type EvaluatedOfferView } from '@centrale/procurement';
import { Choices, CommandButton, ErrorSummary, Field, TextInput, contractSchema, submitForm, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { evaluationsTexts } from './evaluations-texts';

/** Whether an opened offer may be considered, with the reason that goes into its letter. */
@Component({
  selector: 'app-regularity-form',
  imports: [Choices, CommandButton, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="stack">
      <p>{{ t().offers.findIntro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="t().offers.find" [of]="form.regular"><ui-choices inline [formField]="form.regular" [choices]="choices()" /></ui-field>
      <ui-field [label]="t().offers.reason" [of]="form.reason"><textarea uiInput rows="3" [formField]="form.reason"></textarea></ui-field>
      <div class="row">
        <ui-command [label]="d().evaluation.commands.findRegularity" [run]="send" submits [saidWhenDone]="t().offers.found" (done)="found.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().offers.cancel }}</button>
      </div>
    </form>
  `,
})
export class RegularityForm {
  readonly offer = input.required<EvaluatedOfferView>();
  readonly found = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(evaluationsTexts);
  private readonly model = linkedSignal(() => ({ regular: this.offer().regular ?? true, reason: this.offer().regularReason ?? '' }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<FindRegularity>(FindRegularity)));
  protected readonly choices = computed(() => [
    { value: true, label: this.d().evaluation.fields.regular },
    { value: false, label: this.d().evaluation.fields.irregular },
  ]);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (value) => this.api.command(`/offers/${this.offer().offerId}/find-regularity`, value, key));
}
