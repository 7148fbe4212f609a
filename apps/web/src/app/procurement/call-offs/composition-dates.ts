import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { addDays, dateAt, type Refusal } from '@centrale/kernel';
import { refuseDates } from './live-dates';
import { ColonPipe, DateField, DateTimeField, DayPipe, Field, ServerTime, TextInput, Words, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { callOffsTexts } from './call-offs-texts';
import { Materials } from './materials';
import { Workbench } from './workbench';

/** The terms of the call-off; what is wrong with a date shows as it is typed, by the same rules as the guard list. */
@Component({
  selector: 'app-composition-dates',
  imports: [ColonPipe, DateField, DateTimeField, DayPipe, Field, FormField, TextInput],
  template: `
    <div class="grid">
      <ui-field group [label]="d().callOff.fields.questionsDueAt" [of]="bench.form.questionsDueAt" [error]="mistake('questionsDueAt')"><ui-date-time [formField]="bench.form.questionsDueAt" /></ui-field>
      <ui-field group [label]="d().callOff.fields.offersDueAt" [hint]="t().composer.dates.offersHint" [of]="bench.form.offersDueAt" [error]="mistake('offersDueAt')"><ui-date-time [formField]="bench.form.offersDueAt" /></ui-field>
      <ui-field [label]="d().callOff.fields.decisionExpectedOn" [of]="bench.form.decisionExpectedOn" [error]="mistake('decisionExpectedOn')"><ui-date [formField]="bench.form.decisionExpectedOn" /></ui-field>
      <ui-field [label]="d().callOff.fields.offerValidDays" [hint]="validUntil()" [of]="bench.form.offerValidDays">
        <input uiInput class="short" type="number" inputmode="numeric" step="1" [formField]="bench.form.offerValidDays" />
      </ui-field>
      <ui-field [label]="d().callOff.fields.startsOn" optional [of]="bench.form.startsOn" [error]="mistake('startsOn')"><ui-date [formField]="bench.form.startsOn" /></ui-field>
      <ui-field [label]="d().callOff.fields.endsOn" optional [of]="bench.form.endsOn" [error]="mistake('endsOn')"><ui-date [formField]="bench.form.endsOn" /></ui-field>
    </div>
    @if (bench.briefing.content.fixedDates.length > 0) {
      <aside>
        <h3>{{ t().composer.dates.fixed }}</h3>
        <ul>@for (fixed of bench.briefing.content.fixedDates; track $index) { <li><strong>{{ fixed.date | day: 'weekday' | colon }}</strong> {{ fixed.what }}</li> }</ul>
      </aside>
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); container-type: inline-size; }
    .grid { display: grid; gap: var(--gap-4) var(--gap-5); }
    .short { inline-size: 6rem; text-align: end; }
    aside { display: grid; gap: var(--gap-1); padding: var(--gap-3) var(--gap-4); border-radius: var(--radius); background: var(--tone-busy-wash); font-size: var(--text-m); }
    h3 { font-size: var(--text-m); }
    @container (min-width: 44rem) { .grid { grid-template-columns: 1fr 1fr; } }
  `,
})
export class CompositionDates {
  protected readonly bench = inject(Workbench);
  private readonly agreement = inject(Materials).agreement;
  private readonly time = inject(ServerTime);
  private readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  private readonly mistakes = computed(() => {
    const agreement = this.agreement.value();
    return agreement ? refuseDates(this.bench.composition(), agreement, new Date(this.time.now())) : new Map<string, Refusal>();
  });
  protected readonly validUntil = computed(() => {
    const { offersDueAt, offerValidDays } = this.bench.composition();
    return offersDueAt && offerValidDays > 0
      ? this.words.fill(this.t().composer.dates.validUntil, { date: addDays(dateAt(new Date(offersDueAt)), offerValidDays) })
      : undefined;
  });

  protected mistake(field: string): string | undefined {
    const refusal = this.mistakes().get(field);
    return refusal && this.words.say(refusal);
  }
}
