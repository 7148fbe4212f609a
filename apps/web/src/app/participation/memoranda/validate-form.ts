import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { mayDepart, ruleOf, type MemorandumView } from '@centrale/participation';
import { CommandButton, DateField, ErrorSummary, Field, Motivation, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';
import { type Departure } from '../trajectories/depart-form';

/** What the management team decided: its date, its reference, and a public reason for each rule that it departs from. (R002-09) */
@Component({
  selector: 'app-memorandum-validate-form',
  imports: [CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, Motivation, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().memorandum.commands.validate }}</h2>
      <p class="soft">{{ t().memoranda.validateAsk }}</p>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="t().memoranda.decidedOn" [of]="form.decidedOn"><ui-date [formField]="form.decidedOn" /></ui-field>
      <ui-field [label]="t().memoranda.reference" [of]="form.reference"><input uiInput [formField]="form.reference" /></ui-field>
      @for (field of form.reasons; track $index) { <ui-motivation [refusal]="departures()[$index]!" [of]="field.text" /> }
      <div class="row">
        <ui-command [label]="p().memorandum.commands.validate" [may]="blocked()" [run]="send" submits [saidWhenDone]="p().events.memorandum.validate" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class MemorandumValidateForm {
  readonly memorandum = input.required<MemorandumView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly departures = computed(() => this.memorandum().missing.filter(mayDepart));
  /** What a reason makes good stands in nobody's way. */
  protected readonly blocked = computed(() => {
    const refusal = this.memorandum().may.validate;
    return refusal && mayDepart(refusal) ? null : refusal;
  });
  private readonly model = linkedSignal<{ decidedOn: string | null; reference: string; reasons: Departure[] }>(() => ({
    decidedOn: null, reference: '', reasons: this.departures().map(({ code }) => ({ rule: ruleOf(code)!, text: { nl: '', fr: '' } })),
  }));
  protected readonly form = form(this.model, (path) => {
    required(path.decidedOn);
    required(path.reference);
  });

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ decidedOn, reference, reasons }) =>
    this.api.command(`/memoranda/${this.memorandum().id}/validate`, { decidedOn, reference, motivations: reasons }, key));
}
