import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { dateAt, type LocalDate } from '@centrale/kernel';
import { FindComplete, type OrderView } from '@centrale/procurement';
import { CommandButton, DateField, ErrorSummary, Field, ServerTime, TextInput, contractSchema, submitForm, texts, uiTexts, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { OrdersApi } from './orders-api';
import { ordersTexts } from './orders-texts';

interface Draft {
  readonly completedOn: LocalDate | null;
  readonly finding: string;
}

/** The written finding that the work is done. (P16) */
@Component({
  selector: 'app-complete-form',
  imports: [CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().complete.title }}</h2>
      <p>{{ t().complete.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field [label]="d().order.fields.completedOn" [of]="form.completedOn">
        <ui-date [formField]="form.completedOn" />
      </ui-field>
      <ui-field [label]="d().order.fields.finding" [hint]="t().complete.findingHint" [of]="form.finding"><textarea uiInput rows="4" [formField]="form.finding"></textarea></ui-field>
      <div class="row">
        <ui-command [label]="d().order.commands.findComplete" [may]="order().may.findComplete" [run]="send" submits [saidWhenDone]="t().complete.done" (done)="found.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ u().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class CompleteForm {
  readonly order = input.required<OrderView>();
  readonly found = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(OrdersApi);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(ordersTexts);
  protected readonly u = texts(uiTexts);
  private readonly model = signal<Draft>({ completedOn: dateAt(inject(ServerTime).at()), finding: '' });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(FindComplete as new () => Draft)));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, (value) => this.api.findComplete(this.order().id, value as FindComplete, key));
}
