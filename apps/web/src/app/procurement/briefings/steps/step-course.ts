import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage, municipalities } from '@centrale/kernel';
import { participationFormats } from '@centrale/procurement';
import { Checks, DateField, Field, Icon, Languages, TextInput, Words } from '@centrale/ui';
import { useDomainTexts } from '../../../shell/domain-texts';
import { BriefingBench } from '../briefing-bench';
import { useBriefingsTexts } from '../briefings-texts';
import { FieldRemarks } from '../field-remarks';

@Component({
  selector: 'app-step-course',
  imports: [Checks, DateField, Field, FieldRemarks, FormField, Icon, MatButton, TextInput],
  host: { class: 'stack' },
  template: `
    <section id="phases" class="stack" aria-labelledby="phases-title">
      <h3 id="phases-title">{{ f().phases }}</h3>
      <p class="soft small">{{ t().wizard.hints.phases }}</p>
      @for (phase of form.phases; track phase; let i = $index) {
        <fieldset>
          <legend>{{ words.fill(t().wizard.phase, { no: i + 1 }) }}</legend>
          <ui-field class="wide" [label]="p().name" [of]="phase.name"><input uiInput [formField]="phase.name" /></ui-field>
          <ui-field [label]="p().startsOn" [of]="phase.startsOn"><ui-date [formField]="phase.startsOn" /></ui-field>
          <ui-field [label]="p().endsOn" [of]="phase.endsOn"><ui-date [formField]="phase.endsOn" /></ui-field>
          <ui-field [label]="p().sessions" [of]="phase.sessions"><input uiInput class="short" type="number" inputmode="numeric" [formField]="phase.sessions" /></ui-field>
          <button type="button" matButton (click)="removePhase(i)"><ui-icon name="trash" /> {{ words.fill(t().wizard.removePhase, { no: i + 1 }) }}</button>
        </fieldset>
      }
      <button type="button" matButton="outlined" (click)="addPhase()"><ui-icon name="add" /> {{ t().wizard.addPhase }}</button>
      <app-remarks field="phases" />
    </section>
    <section id="fixedDates" class="stack" aria-labelledby="dates-title">
      <h3 id="dates-title">{{ f().fixedDates }}</h3>
      <p class="soft small">{{ t().wizard.hints.fixedDates }}</p>
      @for (fixed of form.fixedDates; track fixed; let i = $index) {
        <fieldset>
          <legend>{{ words.fill(t().wizard.fixedDate, { no: i + 1 }) }}</legend>
          <ui-field [label]="d().briefing.fixedDate.date" [of]="fixed.date"><ui-date [formField]="fixed.date" /></ui-field>
          <ui-field class="wide" [label]="d().briefing.fixedDate.what" [of]="fixed.what"><input uiInput [formField]="fixed.what" /></ui-field>
          <button type="button" matButton (click)="removeDate(i)"><ui-icon name="trash" /> {{ words.fill(t().wizard.removeDate, { no: i + 1 }) }}</button>
        </fieldset>
      }
      <button type="button" matButton="outlined" (click)="addDate()"><ui-icon name="add" /> {{ t().wizard.addDate }}</button>
      <app-remarks field="fixedDates" />
    </section>
    <div class="columns">
      <ui-field optional [label]="f().municipality" [of]="form.municipality">
        <select uiInput (change)="bench.change({ municipality: $any($event.target).value || null })">
          <option value="" [selected]="!form.municipality().value()">{{ t().wizard.wholeRegion }}</option>
          @for (one of places(); track one.nis) { <option [value]="one.nis" [selected]="one.nis === form.municipality().value()">{{ one.label }}</option> }
        </select>
      </ui-field>
      <ui-field optional [label]="f().place" [of]="form.place"><input uiInput [formField]="form.place" /></ui-field>
    </div>
    <app-remarks field="place" />
    <ui-field group optional [label]="f().formats" [of]="form.formats"><ui-checks inline [formField]="form.formats" [choices]="formats()" /></ui-field><app-remarks field="formats" />
  `,
  styles: `
    fieldset { display: grid; gap: var(--gap-3) var(--gap-4); margin: 0; padding: var(--gap-4); border: 1px solid var(--line); border-radius: var(--radius); grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); align-items: end; min-inline-size: 0; }
    legend { padding: 0 var(--gap-2); font-weight: 600; font-size: var(--text-m); }
    .wide { grid-column: 1 / -1; }
    .short { inline-size: 7rem; }
    section > button { justify-self: start; }
  `,
})
export class StepCourse {
  protected readonly bench = inject(BriefingBench);
  protected readonly form = this.bench.form;
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useBriefingsTexts();
  protected readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().briefing.fields);
  protected readonly p = computed(() => this.d().briefing.phase);
  protected readonly formats = computed(() => participationFormats.map((value) => ({ value, label: this.d().briefing.formats[value] })));
  protected readonly places = computed(() => municipalities.map(({ nis, name }) => ({ nis, label: inLanguage(name, this.language()) })));

  protected addPhase(): void {
    this.bench.change({ phases: [...this.bench.content().phases, { name: '', startsOn: null, endsOn: null, sessions: 1 }] });
  }
  protected removePhase(index: number): void {
    this.bench.change({ phases: this.bench.content().phases.filter((_, i) => i !== index) });
  }
  protected addDate(): void {
    this.bench.change({ fixedDates: [...this.bench.content().fixedDates, { date: null, what: '' }] });
  }
  protected removeDate(index: number): void {
    this.bench.change({ fixedDates: this.bench.content().fixedDates.filter((_, i) => i !== index) });
  }
}
