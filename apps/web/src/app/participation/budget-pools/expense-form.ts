import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type ExpenseView, type PoolView } from '@centrale/participation';
import { ColonPipe, CommandButton, DateField, ErrorSummary, Field, LocalTextPipe, MoneyField, ServerTime, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useBudgetPoolsTexts } from './budget-pools-texts';

interface Draft {
  readonly bodyId: string;
  readonly cents: number | null;
  readonly on: string | null;
  readonly what: string;
}

/** Sets money aside for a body, or writes down what was paid. (R003-32) */
@Component({
  selector: 'app-expense-form',
  imports: [ColonPipe, CommandButton, DateField, ErrorSummary, Field, FormField, LocalTextPipe, MatButton, MoneyField, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().budget.commands[how()] }}</h2>
      @if (how() === 'pay') { <p class="soft">{{ t().page.paidHint }}</p> }
      <ui-error-summary [of]="form" />
      @if (from(); as commitment) { <p>{{ p().budget.fields.commitment | colon }} <strong>{{ commitment.what }}</strong></p> } @else {
        <ui-field [label]="p().budget.fields.body" [of]="form.bodyId">
          <select uiInput [formField]="form.bodyId"><option value="">{{ t().page.choose }}</option>@for (body of pool().participants; track body.id) { <option [value]="body.id">{{ body.name | localText }}</option> }</select>
        </ui-field>
      }
      <div class="columns">
        <ui-field [label]="p().budget.fields.amount" [of]="form.cents"><ui-money [formField]="form.cents" /></ui-field>
        <ui-field group [label]="p().budget.fields.on" [of]="form.on"><ui-date [formField]="form.on" /></ui-field>
      </div>
      <ui-field [label]="p().budget.fields.what" [of]="form.what"><input uiInput [formField]="form.what" /></ui-field>
      <div class="row">
        <ui-command icon="check" [label]="p().budget.commands[how()]" [may]="pool().may[how()]" [run]="send" submits [saidWhenDone]="p().events.budgetPool[how()]" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class ExpenseForm {
  readonly pool = input.required<PoolView>();
  readonly how = input.required<'commit' | 'pay'>();
  /** The commitment that is paid from. */
  readonly from = input<ExpenseView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly today = inject(ServerTime).today();
  protected readonly t = useBudgetPoolsTexts();
  protected readonly p = useParticipationTexts();
  private readonly start = computed<Draft>(() => {
    const from = this.from();
    return { bodyId: from?.bodyId ?? '', cents: from?.openCents ?? null, on: this.today, what: from?.what ?? '' };
  });
  private readonly model = linkedSignal<Draft>(() => this.start());
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.command(`/budget-pools/${this.pool().id}/${this.how()}`, { ...draft, ...(this.from() && { commitmentId: this.from()?.id }) }, key));
}
