import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { participationLevels } from '@centrale/procurement';
import { Choices, Field, TextInput } from '@centrale/ui';
import { useDomainTexts } from '../../../shell/domain-texts';
import { BriefingBench } from '../briefing-bench';
import { useBriefingsTexts } from '../briefings-texts';
import { FieldRemarks } from '../field-remarks';

@Component({
  selector: 'app-step-subject',
  imports: [Choices, Field, FieldRemarks, FormField, TextInput],
  host: { class: 'stack' },
  template: `
    <ui-field [label]="f().title" [hint]="t().wizard.hints.title" [of]="form.title"><input uiInput [formField]="form.title" /></ui-field><app-remarks field="title" />
    <ui-field [label]="f().context" [hint]="t().wizard.hints.context" [of]="form.context"><textarea uiInput rows="5" [formField]="form.context"></textarea></ui-field><app-remarks field="context" />
    <ui-field [label]="f().question" [hint]="t().wizard.hints.question" [of]="form.question"><textarea uiInput rows="3" [formField]="form.question"></textarea></ui-field><app-remarks field="question" />
    <ui-field group [label]="f().level" [hint]="t().wizard.hints.level" [of]="form.level"><ui-choices [formField]="form.level" [choices]="levels()" /></ui-field><app-remarks field="level" />
    <ui-field group [label]="f().procedureLanguage" [of]="form.procedureLanguage"><ui-choices inline [formField]="form.procedureLanguage" [choices]="languages()" /></ui-field><app-remarks field="procedureLanguage" />
  `,
})
export class StepSubject {
  protected readonly form = inject(BriefingBench).form;
  protected readonly t = useBriefingsTexts();
  private readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().briefing.fields);
  protected readonly levels = computed(() => participationLevels.map((value) => ({ value, label: this.d().briefing.levels[value], hint: this.d().briefing.levelPromises[value] })));
  protected readonly languages = computed(() => (['nl', 'fr'] as const).map((value) => ({ value, label: this.d().briefing.languages[value] })));
}
