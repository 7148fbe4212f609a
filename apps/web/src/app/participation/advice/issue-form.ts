import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { IssueRequest, type FeasibilityView, type RequestView } from '@centrale/participation';
import {
  Bilingual, Check, ColonPipe, CommandButton, DateField, DayPipe, ErrorSummary, Field, RefusalList, TextInput, loaded, submitForm, type Missing, type Press,
} from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { AdviceApi } from './advice-api';
import { AdviceOptions } from './advice-options';
import { useAdviceTexts } from './advice-texts';

interface Draft {
  readonly receivedOn: LocalDate | null;
  readonly decisionOn: LocalDate | null;
  readonly decisionRef: string;
  readonly urgent: boolean;
  readonly shortenTo: number | null;
  readonly motivation: LocalText;
}

/** Sends the question, with its term; an urgent one shows first what the body can still do within it. (R003-29, T1) */
@Component({
  selector: 'app-issue-form',
  imports: [AdviceOptions, Bilingual, Check, ColonPipe, CommandButton, DateField, DayPipe, ErrorSummary, Field, FormField, MatButton, RefusalList, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().request.issue }}</h2>
      <p>{{ t().request.issueIntro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field optional [label]="p().adviceRequest.fields.receivedOn" [hint]="t().request.receivedHint" [of]="form.receivedOn"><ui-date [formField]="form.receivedOn" /></ui-field>
      <div class="columns">
        <ui-field optional [label]="p().adviceRequest.fields.decisionOn" [of]="form.decisionOn"><ui-date [formField]="form.decisionOn" /></ui-field>
        <ui-field optional [label]="p().adviceRequest.fields.decisionRef" [of]="form.decisionRef"><input uiInput [formField]="form.decisionRef" /></ui-field>
      </div>
      @if (request().days !== null) { <ui-check [formField]="form.urgent" [label]="t().request.urgent" /> }
      @if (model().urgent) {
        <ui-field [label]="t().request.shortenTo" [of]="form.shortenTo"><input uiInput type="number" [formField]="form.shortenTo" /></ui-field>
        <ui-bilingual [of]="form.motivation" [label]="t().request.why" [lines]="3" [languages]="request().languages" />
      }
      @if (plan.value(); as found) {
        <section class="stack">
          <h3>{{ t().request.plan }}</h3>
          @if (found.dueOn) { <p>{{ p().adviceRequest.fields.dueOn | colon }} <strong>{{ found.dueOn | day }}</strong></p> } @else { <p>{{ t().request.noDate }}</p> }
          <ui-refusal-list open [missing]="warningsOf(found)" />
          <app-advice-options [options]="found.options" />
        </section>
      }
      <div class="row">
        <ui-command icon="send" [label]="p().adviceRequest.commands.issue" [may]="request().may.issue" [run]="send" submits [saidWhenDone]="t().request.issued" (done)="issued.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; } h3 { font-size: 1rem; }`,
})
export class IssueForm {
  readonly request = input.required<RequestView>();
  readonly issued = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = linkedSignal<Draft>(() => ({ receivedOn: null, decisionOn: null, decisionRef: '', urgent: false, shortenTo: this.request().floorDays, motivation: { nl: '', fr: '' } }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(IssueRequest)));
  private readonly asked = computed(() => ({ id: this.request().id, days: this.model().urgent ? this.model().shortenTo : null, receivedOn: this.model().receivedOn }));
  protected readonly plan = loaded(this.asked, ({ id, ...asked }, abort) => this.api.feasibility(id, asked, abort));

  protected warningsOf({ warnings }: FeasibilityView): readonly Missing[] {
    return warnings.map((refusal) => ({ refusal, warning: true }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ urgent, shortenTo, motivation, ...rest }) =>
      this.api.press(`/advice-requests/${this.request().id}/issue`, filled({ ...rest, ...(urgent && { shortenTo, motivation }) }), key));
}
