import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { SendOrder, type OrderView } from '@centrale/procurement';
import { CommandButton, DateField, DateTimeField, ErrorSummary, Field, contractSchema, submitForm, texts, uiTexts, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { OrdersApi } from './orders-api';
import { ordersTexts } from './orders-texts';

interface Draft {
  readonly answerBy: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Sends the order with the term within which the provider answers. */
@Component({
  selector: 'app-send-form',
  imports: [CommandButton, DateField, DateTimeField, ErrorSummary, Field, FormField, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ t().send.title }}</h2>
      <p>{{ t().send.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="d().order.fields.answerBy" [of]="form.answerBy">
        <ui-date-time [formField]="form.answerBy" />
      </ui-field>
      <div class="columns">
        <ui-field optional [label]="t().send.startsOn" [of]="form.startsOn"><ui-date [formField]="form.startsOn" /></ui-field>
        <ui-field optional [label]="t().send.endsOn" [of]="form.endsOn"><ui-date [formField]="form.endsOn" /></ui-field>
      </div>
      <div class="row">
        <ui-command icon="send" [label]="d().order.commands.send" [may]="order().may.send" [run]="send" submits [saidWhenDone]="t().send.done" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ u().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class SendForm {
  readonly order = input.required<OrderView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(OrdersApi);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(ordersTexts);
  protected readonly u = texts(uiTexts);
  private readonly model = linkedSignal<Draft>(() => ({ answerBy: null, startsOn: this.order().startsOn, endsOn: this.order().endsOn }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(SendOrder as new () => Draft)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ answerBy, startsOn, endsOn }) =>
      this.api.send(this.order().id, { answerBy, ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) } as SendOrder, key));
}
