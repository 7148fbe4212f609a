import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { FrameworkFloorsContract, insuranceKinds, noFloors, type FrameworkFloors, type FrameworkRow } from '@centrale/participation';
import { Check, Checks, CommandButton, DateField, ErrorSummary, Field, LocalTextPipe, ServerTime, TextInput, contractSchema, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { type City } from '../my-cities';
import { useSheetsTexts } from './sheets-texts';

interface Draft {
  readonly organisationId: string;
  readonly decidedOn: string | null;
  readonly councilDecision: string;
  readonly floors: FrameworkFloors;
}

const flags = ['publicMeetings', 'officialsObserve', 'yearlyEvaluation', 'councilFeedback', 'publishAfterApproval'] as const;
const numbers = ['invitationDays', 'agendaIntakeWorkingDays', 'requestDays', 'urgentDays', 'answerDays'] as const;

/** A version of the general framework, as the council decided on it. */
@Component({
  selector: 'app-framework-form',
  imports: [Check, Checks, CommandButton, DateField, ErrorSummary, Field, FormField, LocalTextPipe, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().frameworks.adopt }}</h2>
      <ui-error-summary [of]="form" />
      @if (cities().length > 1) {
        <ui-field [label]="t().frameworks.city" [of]="form.organisationId"><select uiInput [formField]="form.organisationId">@for (city of cities(); track city.id) { <option [value]="city.id">{{ city.name | localText }}</option> }</select></ui-field>
      }
      <div class="columns">
        <ui-field group [label]="f().decidedOn" [of]="form.decidedOn"><ui-date [formField]="form.decidedOn" /></ui-field>
        <ui-field [label]="f().councilDecision" [of]="form.councilDecision"><input uiInput [formField]="form.councilDecision" /></ui-field>
      </div>
      <h3>{{ t().frameworks.floors }}</h3>
      <p class="soft small">{{ t().frameworks.hint }}</p>
      @for (flag of flags; track flag) { <ui-check [formField]="form.floors[flag]" [label]="p().sheet.floors[flag]" /> }
      <div class="columns">
        @for (each of numbers; track each) { <ui-field optional [label]="p().sheet.floors[each]" [of]="form.floors[each]"><input uiInput class="short" type="number" inputmode="numeric" [formField]="form.floors[each]" /></ui-field> }
      </div>
      <ui-field group [label]="p().sheet.floors.insurance" [of]="form.floors.insurance"><ui-checks inline [formField]="form.floors.insurance" [choices]="kinds()" /></ui-field>
      <div class="row">
        <ui-command icon="check" [label]="p().sheet.adopt" [run]="send" submits [saidWhenDone]="t().frameworks.done" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().frameworks.back }}</button>
      </div>
    </form>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    .short { inline-size: 7rem; }
  `,
})
export class FrameworkForm {
  readonly cities = input.required<readonly City[]>();
  /** The version that holds now: where the next one starts from. */
  readonly current = input<FrameworkRow>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly today = inject(ServerTime).today();
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().sheet.fields);
  protected readonly flags = flags;
  protected readonly numbers = numbers;
  protected readonly kinds = computed(() => insuranceKinds.map((value) => ({ value, label: this.p().sheet.insurance[value] })));
  private readonly model = linkedSignal<Draft>(() => ({ organisationId: this.cities()[0]?.id ?? '', decidedOn: this.today, councilDecision: '', floors: this.current()?.floors ?? noFloors }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path.floors, contractSchema<FrameworkFloors>(FrameworkFloorsContract)));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, (draft) => this.api.command('/general-frameworks', draft, key));
}
