import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import {
  judgements, policyDomains, readabilityPoints, selfCheckOutcomes, targetGroups, type AdviceView, type Judgement, type ReadabilityPoint, type SelfCheckOutcome, type TargetGroup,
} from '@centrale/participation';
import { Bilingual, Check, Checks, Choices, CommandButton, ErrorSummary, Field, Repeat, RepeatItem, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly domains: readonly string[];
  readonly oneDomainReason: LocalText;
  readonly targetGroups: { readonly group: string; readonly judgement: Judgement; readonly explanation: LocalText }[];
  readonly voices: LocalText;
  readonly dissentReported: boolean;
  readonly readability: readonly ReadabilityPoint[];
  readonly noInfluence: boolean;
  /** Chosen by whoever signs, never beforehand. */
  readonly outcome: SelfCheckOutcome | null;
  readonly remarks: LocalText;
}

const nothing = (): LocalText => ({ nl: '', fr: '' });
const judged = (group: string) => ({ group, judgement: 'heard' as const, explanation: nothing() });

/** The self-check: filled in and signed at once; then it is a snapshot that nobody changes. (R000-18) */
@Component({
  selector: 'app-self-check-form',
  imports: [Bilingual, Check, Checks, Choices, CommandButton, ErrorSummary, Field, FormField, MatButton, Repeat, RepeatItem, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().check.title }}</h2>
      <p>{{ t().check.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="t().check.domains" [of]="form.domains"><ui-checks inline [formField]="form.domains" [choices]="domains()" /></ui-field>
      @if (model().domains.length < 2) { <ui-bilingual [of]="form.oneDomainReason" [label]="t().check.oneDomain" [lines]="2" /> }
      <h3>{{ t().check.groups }}</h3>
      <ui-repeat [of]="form.targetGroups" [make]="group" [name]="t().check.group" [add]="t().check.addGroup" [most]="40" [movable]="false">
        <ng-template [uiRepeatItem]="form.targetGroups" let-item>
          <div class="columns">
            <ui-field [label]="t().check.group" [of]="item.group"><select uiInput [formField]="item.group">@for (each of groups(); track each.value) { <option [value]="each.value">{{ each.label }}</option> }</select></ui-field>
            <ui-field [label]="t().check.judgement" [of]="item.judgement"><select uiInput [formField]="item.judgement">@for (each of judgements; track each) { <option [value]="each">{{ p().advice.judgements[each] }}</option> }</select></ui-field>
          </div>
          @if (item.judgement().value() !== 'heard') { <ui-bilingual [of]="item.explanation" [label]="t().check.explanation" [lines]="2" /> }
        </ng-template>
      </ui-repeat>
      <ui-bilingual [of]="form.voices" [label]="t().check.voices" [lines]="3" />
      <ui-check [formField]="form.dissentReported" [label]="t().check.dissent" />
      <ui-field group [label]="t().check.readability" [of]="form.readability"><ui-checks [formField]="form.readability" [choices]="points()" /></ui-field>
      <ui-check [formField]="form.noInfluence" [label]="p().advice.noInfluence" />
      <ui-field group [label]="t().check.outcome" [of]="form.outcome"><ui-choices inline [formField]="form.outcome" [choices]="outcomes()" /></ui-field>
      @if (model().outcome !== null && model().outcome !== 'pass') { <ui-bilingual [of]="form.remarks" [label]="t().check.remarks" [lines]="3" /> }
      <div class="row">
        <ui-command icon="shield" [label]="p().advice.commands.signSelfCheck" [may]="advice().may.signSelfCheck" [run]="send" submits [saidWhenDone]="p().events.advice[model().outcome === 'fail' ? 'failSelfCheck' : 'signSelfCheck']" (done)="signed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; } h3 { font-size: 1rem; }`,
})
export class SelfCheckForm {
  readonly advice = input.required<AdviceView>();
  readonly signed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly judgements = judgements;
  protected readonly group = () => judged('residents');
  protected readonly domains = computed(() => policyDomains.map((value) => ({ value: value as string, label: this.p().trajectory.domains[value] })));
  protected readonly groups = computed(() => targetGroups.map((value: TargetGroup) => ({ value, label: this.p().trajectory.targetGroups[value] })));
  protected readonly points = computed(() => readabilityPoints.map((value) => ({ value, label: this.p().advice.readability[value] })));
  protected readonly outcomes = computed(() => selfCheckOutcomes.map((value) => ({ value, label: this.p().advice.outcomes[value] })));
  protected readonly model = linkedSignal<Draft>(() => ({
    domains: this.advice().domains, oneDomainReason: nothing(), targetGroups: this.advice().targetGroups.map(judged), voices: nothing(), dissentReported: false, readability: [],
    noInfluence: false, outcome: null, remarks: nothing(),
  }));
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice/${this.advice().id}/sign-self-check`, draft, key));
}
