import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { audienceKinds, recruitmentWays } from '@centrale/procurement';
import { Checks, Field, MoneyField, TextInput } from '@centrale/ui';
import { useDomainTexts } from '../../../shell/domain-texts';
import { BriefingBench } from '../briefing-bench';
import { useBriefingsTexts } from '../briefings-texts';
import { FieldRemarks } from '../field-remarks';

@Component({
  selector: 'app-step-people',
  imports: [Checks, Field, FieldRemarks, FormField, MoneyField, TextInput],
  host: { class: 'stack' },
  template: `
    <ui-field group [label]="f().audiences" [of]="form.audiences"><ui-checks inline [formField]="form.audiences" [choices]="audiences()" /></ui-field><app-remarks field="audiences" />
    <ui-field optional [label]="f().hardToReach" [hint]="t().wizard.hints.hardToReach" [of]="form.hardToReach"><textarea uiInput rows="3" [formField]="form.hardToReach"></textarea></ui-field><app-remarks field="hardToReach" />
    <div class="columns">
      <ui-field optional [label]="f().participantsMin" [of]="form.participantsMin"><input uiInput type="number" inputmode="numeric" [formField]="form.participantsMin" /></ui-field>
      <ui-field [label]="f().participantsMax" [of]="form.participantsMax"><input uiInput type="number" inputmode="numeric" [formField]="form.participantsMax" /></ui-field>
    </div>
    <app-remarks field="participantsMax" />
    <ui-field group [label]="f().recruitment" [of]="form.recruitment"><ui-checks inline [formField]="form.recruitment" [choices]="ways()" /></ui-field><app-remarks field="recruitment" />
    @if (form.recruitment().value().includes('sortition')) {
      <ui-field [label]="f().quotas" [hint]="t().wizard.hints.quotas" [of]="form.quotas"><textarea uiInput rows="2" [formField]="form.quotas"></textarea></ui-field><app-remarks field="quotas" />
    }
    <ui-field optional [label]="f().compensationCents" [of]="form.compensationCents"><ui-money [formField]="form.compensationCents" /></ui-field><app-remarks field="compensationCents" />
  `,
})
export class StepPeople {
  protected readonly form = inject(BriefingBench).form;
  protected readonly t = useBriefingsTexts();
  private readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().briefing.fields);
  protected readonly audiences = computed(() => audienceKinds.map((value) => ({ value, label: this.d().provider.audiences[value] })));
  protected readonly ways = computed(() => recruitmentWays.map((value) => ({ value, label: this.d().briefing.recruitmentWays[value] })));
}
