import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { dateAt, type LocalDate } from '@centrale/kernel';
import { SendAdvice, deliveryChannels, type AdviceView, type DeliveryChannel } from '@centrale/participation';
import { Choices, CommandButton, DateField, ErrorSummary, Field, ServerTime, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly channel: DeliveryChannel;
  readonly sentOn: LocalDate | null;
  readonly to: string;
  readonly proof: string;
  readonly receivedOn: LocalDate | null;
}

/** How, when and to whom it was brought, and what proves that. (R003-23) */
@Component({
  selector: 'app-send-advice-form',
  imports: [Choices, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().send.title }}</h2>
      <p>{{ t().send.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="p().advice.fields.channel" [of]="form.channel"><ui-choices inline [formField]="form.channel" [choices]="channels()" /></ui-field>
      <ui-field [label]="t().send.sentOn" [of]="form.sentOn"><ui-date [formField]="form.sentOn" /></ui-field>
      <ui-field [label]="t().send.to" [of]="form.to"><input uiInput [formField]="form.to" /></ui-field>
      <ui-field [label]="t().send.proof" [of]="form.proof"><input uiInput [formField]="form.proof" /></ui-field>
      <ui-field optional [label]="t().send.receivedOn" [hint]="t().send.receivedHint" [of]="form.receivedOn"><ui-date [formField]="form.receivedOn" /></ui-field>
      <div class="row">
        <ui-command icon="send" [label]="p().advice.commands.send" [may]="advice().may.send" [run]="send" submits [saidWhenDone]="p().events.advice.send" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class SendAdviceForm {
  readonly advice = input.required<AdviceView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly channels = computed(() => deliveryChannels.map((value) => ({ value, label: this.p().advice.channels[value] })));
  private readonly model = signal<Draft>({ channel: 'email', sentOn: dateAt(inject(ServerTime).at()), to: '', proof: '', receivedOn: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(SendAdvice)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice/${this.advice().id}/send`, filled(draft), key));
}
