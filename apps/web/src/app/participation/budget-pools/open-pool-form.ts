import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { DraftName } from '@centrale/participation';
import { Bilingual, Checks, CommandButton, ErrorSummary, Field, Languages, LocalTextPipe, MoneyField, ServerTime, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { CityBodies } from '../city-bodies';
import { type City } from '../my-cities';
import { WrittenFor } from '../text-languages';
import { useBudgetPoolsTexts } from './budget-pools-texts';

interface Draft {
  readonly organisationId: string;
  readonly year: string;
  readonly name: LocalText;
  readonly amountCents: number | null;
  readonly bodyIds: readonly string[];
}

/** A budget for a year, and who shares it. (R003-32) */
@Component({
  selector: 'app-open-pool-form',
  imports: [Bilingual, Checks, CommandButton, ErrorSummary, Field, FormField, LocalTextPipe, MatButton, MoneyField, TextInput, WrittenFor],
  template: `
    <form class="sheet stack" [appWrittenFor]="organisationId()">
      <h2>{{ t().list.open }}</h2>
      <ui-error-summary [of]="form" />
      @if (cities().length > 1) {
        <ui-field [label]="t().list.city" [of]="form.organisationId">
          <select uiInput [formField]="form.organisationId">@for (city of cities(); track city.id) { <option [value]="city.id">{{ city.name | localText }}</option> }</select>
        </ui-field>
      }
      <ui-bilingual [of]="form.name" [label]="p().budget.fields.name" />
      <div class="columns">
        <ui-field [label]="p().budget.fields.year" [of]="form.year"><select uiInput [formField]="form.year">@for (year of years(); track year) { <option [value]="year">{{ year }}</option> }</select></ui-field>
        <ui-field [label]="p().budget.fields.amount" [of]="form.amountCents"><ui-money [formField]="form.amountCents" /></ui-field>
      </div>
      <ui-field group [label]="p().budget.fields.bodies" [of]="form.bodyIds"><ui-checks inline [formField]="form.bodyIds" [choices]="choices()" /></ui-field>
      <div class="row">
        <ui-command icon="add" [label]="p().budget.commands.open" [run]="send" submits [saidWhenDone]="p().events.budgetPool.open" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class OpenPoolForm {
  readonly cities = input.required<readonly City[]>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  private readonly today = inject(ServerTime).today();
  protected readonly t = useBudgetPoolsTexts();
  protected readonly p = useParticipationTexts();
  private readonly bodies = inject(CityBodies).all();
  private readonly model = signal<Draft>({ organisationId: '', year: this.today.slice(0, 4), name: { nl: '', fr: '' }, amountCents: null, bodyIds: [] });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path.name, contractSchema<LocalText>(DraftName)));
  protected readonly organisationId = computed(() => this.model().organisationId || this.cities()[0]?.id);
  protected readonly years = computed(() => [0, 1].map((more) => String(Number(this.today.slice(0, 4)) + more)));
  protected readonly choices = computed(() => (this.bodies.value() ?? [])
    .filter((body) => body.organisationId === this.organisationId() && (body.status === 'active' || body.status === 'underReview'))
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, this.language()) })));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ year, name, amountCents, bodyIds }) => {
      const done = await this.api.command('/budget-pools', { organisationId: this.organisationId(), year: Number(year), name, amountCents, bodyIds }, key);
      await this.router.navigate(['/budget-pools', done.id]);
    });
}
