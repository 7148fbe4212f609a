import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage } from '@centrale/kernel';
import { type PoolView } from '@centrale/participation';
import { CommandButton, ErrorSummary, Field, Languages, MoneyField, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { CityBodies } from '../city-bodies';
import { useBudgetPoolsTexts } from './budget-pools-texts';

/** Another amount, or one more body that shares it. */
@Component({
  selector: 'app-pool-terms-form',
  imports: [CommandButton, ErrorSummary, Field, FormField, MatButton, MoneyField, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().budget.commands[how()] }}</h2>
      <ui-error-summary [of]="form" />
      @if (how() === 'changeAmount') {
        <ui-field [label]="p().budget.fields.amount" [of]="form.amountCents"><ui-money [formField]="form.amountCents" /></ui-field>
      } @else {
        <ui-field [label]="p().budget.fields.body" [of]="form.bodyId">
          <select uiInput [formField]="form.bodyId"><option value="">{{ t().page.choose }}</option>@for (body of others(); track body.id) { <option [value]="body.id">{{ body.label }}</option> }</select>
        </ui-field>
      }
      <div class="row">
        <ui-command icon="check" [label]="p().budget.commands[how()]" [may]="pool().may[how()]" [run]="send" submits [saidWhenDone]="p().events.budgetPool[how()]" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class PoolTermsForm {
  readonly pool = input.required<PoolView>();
  readonly how = input.required<'changeAmount' | 'addBody'>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly t = useBudgetPoolsTexts();
  protected readonly p = useParticipationTexts();
  private readonly bodies = inject(CityBodies).all();
  protected readonly others = computed(() => {
    const inIt = this.pool().participants.map(({ id }) => id);
    return (this.bodies.value() ?? []).filter(({ id, organisationId }) => organisationId === this.pool().organisationId && !inIt.includes(id))
      .map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) }));
  });
  private readonly model = linkedSignal<{ amountCents: number | null; bodyId: string }>(() => ({ amountCents: this.pool().amountCents, bodyId: '' }));
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ amountCents, bodyId }) => {
      const [command, body] = this.how() === 'changeAmount' ? ['change-amount', { amountCents }] : ['add-body', { bodyId }];
      return this.api.command(`/budget-pools/${this.pool().id}/${command as string}`, body as object, key);
    });
}
