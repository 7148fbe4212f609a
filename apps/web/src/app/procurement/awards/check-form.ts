import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { dateAt, type LocalDate } from '@centrale/kernel';
import { CheckAwardee, type AwardView } from '@centrale/procurement';
import {
  Check, CommandButton, DateField, ErrorSummary, Field, LocalTextPipe, ServerTime, TextInput, Words, contractSchema, submitForm, texts, type Press,
} from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { AwardsApi } from './awards-api';
import { awardsTexts } from './awards-texts';

type Draft = Omit<CheckAwardee, 'checkedOn'> & { readonly checkedOn: LocalDate | null };

/** The dated check of exclusion grounds and of social and tax debts, before anybody is told. */
@Component({
  selector: 'app-check-form',
  imports: [Check, CommandButton, DateField, ErrorSummary, Field, FormField, LocalTextPipe, MatButton, TextInput],
  template: `
    <form class="stack">
      <h4>{{ words.fill(t().check.title, { name: award().providerName | localText }) }}</h4>
      <p>{{ t().check.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field [label]="d().award.fields.checkedOn" [of]="form.checkedOn">
        <ui-date [formField]="form.checkedOn" />
      </ui-field>
      <div>
        <ui-check [formField]="form.exclusionGroundsFound" [label]="d().award.fields.exclusionGrounds" />
        <ui-check [formField]="form.socialDebtsFound" [label]="d().award.fields.socialDebts" />
        <ui-check [formField]="form.taxDebtsFound" [label]="d().award.fields.taxDebts" />
      </div>
      <ui-field optional [label]="d().award.fields.remark" [hint]="t().check.remarkHint" [of]="form.remark"><textarea uiInput rows="3" [formField]="form.remark"></textarea></ui-field>
      <div class="row">
        <ui-command [label]="d().award.commands.check" [may]="award().may.check" [run]="send" submits [saidWhenDone]="t().check.done" (done)="checked.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().check.cancel }}</button>
      </div>
    </form>
  `,
})
export class CheckForm {
  readonly award = input.required<AwardView>();
  readonly checked = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AwardsApi);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(awardsTexts);
  private readonly model = signal<Draft>({
    checkedOn: dateAt(inject(ServerTime).at()), exclusionGroundsFound: false, socialDebtsFound: false, taxDebtsFound: false, remark: '',
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(CheckAwardee as new () => Draft)));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, (value) => this.api.check(this.award().id, value as CheckAwardee, key));
}
