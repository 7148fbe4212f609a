import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { accessibilityNeeds, sessionLanguages } from '@centrale/procurement';
import { languages } from '@centrale/kernel';
import { Check, Checks, Field } from '@centrale/ui';
import { useDomainTexts } from '../../../shell/domain-texts';
import { BriefingBench } from '../briefing-bench';
import { FieldRemarks } from '../field-remarks';

@Component({
  selector: 'app-step-access',
  imports: [Check, Checks, Field, FieldRemarks, FormField],
  host: { class: 'stack' },
  template: `
    <ui-field group [label]="f().sessionLanguages" [of]="form.sessionLanguages"><ui-checks inline [formField]="form.sessionLanguages" [choices]="spoken()" /></ui-field><app-remarks field="sessionLanguages" />
    <ui-field group optional [label]="f().interpretation" [of]="form.interpretation"><ui-checks inline [formField]="form.interpretation" [choices]="spoken()" /></ui-field><app-remarks field="interpretation" />
    <ui-field group [label]="f().deliverableLanguages" [of]="form.deliverableLanguages"><ui-checks inline [formField]="form.deliverableLanguages" [choices]="written()" /></ui-field><app-remarks field="deliverableLanguages" />
    <ui-field group optional [label]="f().accessibility" [of]="form.accessibility"><ui-checks inline [formField]="form.accessibility" [choices]="needs()" /></ui-field><app-remarks field="accessibility" />
    <ui-check [formField]="form.childcare" [label]="f().childcare" /><app-remarks field="childcare" />
  `,
})
export class StepAccess {
  protected readonly form = inject(BriefingBench).form;
  private readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().briefing.fields);
  protected readonly spoken = computed(() => sessionLanguages.map((value) => ({ value, label: this.d().briefing.languages[value] })));
  protected readonly written = computed(() => languages.map((value) => ({ value, label: this.d().briefing.languages[value] })));
  protected readonly needs = computed(() => accessibilityNeeds.map((value) => ({ value, label: this.d().briefing.accessibilityNeeds[value] })));
}
