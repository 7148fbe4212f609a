import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type AgreementView } from '@centrale/procurement';
import { inLanguage } from '@centrale/kernel';
import { Check, Checks, Field, Languages, Series, TextInput, Words } from '@centrale/ui';
import { Api } from '../../../shell/api';
import { useDomainTexts } from '../../../shell/domain-texts';
import { BriefingBench } from '../briefing-bench';
import { useBriefingsTexts } from '../briefings-texts';
import { FieldRemarks } from '../field-remarks';

/** Lots wanted, or a proposal by rules with its reasons; and whom to reach. */
@Component({
  selector: 'app-step-lots',
  imports: [Check, Checks, Field, FieldRemarks, FormField, MatButton, Series, TextInput],
  host: { class: 'stack' },
  template: `
    <ui-check [formField]="form.helpMeChoose" [label]="f().helpMeChoose" />
    @if (form.helpMeChoose().value()) {
      <section class="sheet stack" aria-labelledby="help-title">
        <h3 id="help-title">{{ t().wizard.helpTitle }}</h3>
        @for (proposal of proposals(); track proposal.lotNumber) {
          <div>
            <ui-series [number]="proposal.lotNumber" [label]="nameOf(proposal.lotNumber)" />
            <ul>@for (reason of proposal.reasons; track $index) { <li>{{ words.say(reason) }}</li> }</ul>
          </div>
        } @empty { <p class="soft">{{ t().wizard.helpNone }}</p> }
        @if (proposals().length > 0) { <button type="button" matButton="outlined" (click)="use()">{{ t().wizard.use }}</button> }
      </section>
    }
    <ui-field group [optional]="form.helpMeChoose().value()" [label]="f().lotsWanted" [of]="form.lotsWanted"><ui-checks [formField]="form.lotsWanted" [choices]="lots()" /></ui-field><app-remarks field="lotsWanted" />
    <div class="columns">
      <ui-field [label]="f().contactName" [of]="form.contactName"><input uiInput autocomplete="name" [formField]="form.contactName" /></ui-field>
      <ui-field [label]="f().contactEmail" [of]="form.contactEmail"><input uiInput type="email" autocomplete="email" [formField]="form.contactEmail" /></ui-field>
      <ui-field optional [label]="f().contactPhone" [of]="form.contactPhone"><input uiInput type="tel" autocomplete="tel" [formField]="form.contactPhone" /></ui-field>
    </div>
  `,
  styles: `section > button { justify-self: start; }`,
})
export class StepLots {
  private readonly bench = inject(BriefingBench);
  private readonly language = inject(Languages).current;
  protected readonly form = this.bench.form;
  protected readonly words = inject(Words);
  protected readonly t = useBriefingsTexts();
  private readonly d = useDomainTexts();
  private readonly agreement = inject(Api).view<AgreementView>(() => `/agreements/${this.bench.briefing().agreementId}`);
  protected readonly f = computed(() => this.d().briefing.fields);
  protected readonly proposals = computed(() => this.bench.briefing().proposedLots);
  protected readonly lots = computed(() => (this.agreement.value()?.lots ?? []).map(({ number, name }) => ({ value: number, label: `${number}. ${inLanguage(name, this.language())}` })));

  protected nameOf(number: number): string {
    const lot = this.agreement.value()?.lots.find((each) => each.number === number);
    return lot ? inLanguage(lot.name, this.language()) : '';
  }

  protected use(): void {
    this.bench.change({ lotsWanted: this.proposals().map(({ lotNumber }) => lotNumber).sort((a, b) => a - b) });
  }
}
