import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type FeasibilityView, type RequestView } from '@centrale/participation';
import { Bilingual, Check, CommandButton, DateField, DayPipe, Field, Languages, RefusalList, TextInput, fill, loaded, type Missing, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** Sends the question, with its term; an urgent one shows first what the body can still do within it. (R003-29, T1) */
@Component({
  selector: 'app-issue-form',
  imports: [Bilingual, Check, CommandButton, DateField, DayPipe, Field, FormField, MatButton, RefusalList, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().request.issue }}</h2>
      <p>{{ t().request.issueIntro }}</p>
      <ui-field optional [label]="p().adviceRequest.fields.receivedOn" [of]="form.receivedOn"><ui-date [value]="model().receivedOn || null" (valueChange)="set('receivedOn', $event ?? '')" /></ui-field>
      <div class="columns">
        <ui-field optional [label]="p().adviceRequest.fields.decisionOn" [of]="form.decisionOn"><ui-date [value]="model().decisionOn || null" (valueChange)="set('decisionOn', $event ?? '')" /></ui-field>
        <ui-field optional [label]="p().adviceRequest.fields.decisionRef" [of]="form.decisionRef"><input uiInput [formField]="form.decisionRef" /></ui-field>
      </div>
      <ui-check [formField]="form.urgent" [label]="t().request.urgent" />
      @if (model().urgent) {
        <ui-field [label]="t().request.shortenTo" [of]="form.shortenTo"><input uiInput type="number" [formField]="form.shortenTo" /></ui-field>
        <ui-bilingual [of]="form.motivation" [label]="t().request.why" [lines]="3" />
      }
      @if (plan.value(); as found) {
        <section class="stack">
          <h3>{{ t().request.plan }}</h3>
          @if (found.dueOn) { <p><strong>{{ found.dueOn | day }}</strong></p> } @else { <p>{{ t().request.noDate }}</p> }
          <ui-refusal-list [missing]="warningsOf(found)" />
          <ul>@for (option of optionsOf(found); track option) { <li>{{ option }}</li> }</ul>
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
  private readonly language = inject(Languages).current;
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = signal({ receivedOn: '', decisionOn: '', decisionRef: '', urgent: false, shortenTo: 14, motivation: { nl: '', fr: '' } });
  protected readonly form = form(this.model);
  private readonly asked = computed(() => ({ id: this.request().id, days: this.model().urgent ? Number(this.model().shortenTo) || null : null }));
  protected readonly plan = loaded(this.asked, ({ id, days }, abort) => this.api.feasibility(id, days, abort));

  protected set(field: 'receivedOn' | 'decisionOn', value: string): void {
    this.model.update((model) => ({ ...model, [field]: value }));
  }

  protected warningsOf({ warnings }: FeasibilityView): readonly Missing[] {
    return warnings.map((refusal) => ({ refusal, warning: true }));
  }

  protected optionsOf({ options }: FeasibilityView): string[] {
    return options.map((option) => fill(this.p().clock.options[option.kind], option as unknown as Readonly<Record<string, string>>, this.language()));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const { receivedOn, decisionOn, decisionRef, urgent, shortenTo, motivation } = this.model();
    return this.api.press(`/advice-requests/${this.request().id}/issue`, {
      ...(receivedOn && { receivedOn }), ...(decisionOn && { decisionOn }), ...(decisionRef && { decisionRef }), ...(urgent && { shortenTo: Number(shortenTo), motivation }),
    }, key);
  };
}
