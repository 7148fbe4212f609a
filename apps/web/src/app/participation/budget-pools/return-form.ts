import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type ExpenseView, type PoolView } from '@centrale/participation';
import { ColonPipe, CommandButton, ErrorSummary, Field, MoneyField, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useBudgetPoolsTexts } from './budget-pools-texts';

/** Gives a commitment back, or takes back a payment that was written down wrongly. */
@Component({
  selector: 'app-return-form',
  imports: [ColonPipe, CommandButton, ErrorSummary, Field, FormField, MatButton, MoneyField, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().budget.commands[how()] }}</h2>
      <p>{{ p().budget.fields.expense | colon }} <strong>{{ expense().what }}</strong></p>
      <ui-error-summary [of]="form" />
      <ui-field [label]="p().budget.fields.amount" [of]="form.cents"><ui-money [formField]="form.cents" /></ui-field>
      <ui-field [label]="p().budget.fields.reason" [of]="form.reason"><input uiInput [formField]="form.reason" /></ui-field>
      <div class="row">
        <ui-command icon="undo" [label]="p().budget.commands[how()]" [may]="pool().may[how()]" [run]="send" submits [saidWhenDone]="p().events.budgetPool[how()]" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class ReturnForm {
  readonly pool = input.required<PoolView>();
  readonly how = input.required<'release' | 'correct'>();
  readonly expense = input.required<ExpenseView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useBudgetPoolsTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<{ cents: number | null; reason: string }>(() => ({ cents: this.expense().openCents, reason: '' }));
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.command(`/budget-pools/${this.pool().id}/${this.how()}`, { ...draft, expenseId: this.expense().id }, key));
}
