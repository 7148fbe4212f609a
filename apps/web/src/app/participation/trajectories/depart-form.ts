import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { mayDepart, ruleOf } from '@centrale/participation';
import { CommandButton, ErrorSummary, Motivation, submitForm, type Press } from '@centrale/ui';
import { useTrajectoriesTexts } from './trajectories-texts';

export interface Departure {
  readonly rule: string;
  readonly text: LocalText;
}

/** A command that departs from rules: a public reason for each of them. */
@Component({
  selector: 'app-depart-form',
  imports: [CommandButton, ErrorSummary, MatButton, Motivation],
  template: `
    <form class="sheet stack">
      <h2>{{ label() }}</h2>
      <ui-error-summary [of]="form" />
      @for (field of form.reasons; track $index) { <ui-motivation [refusal]="departures()[$index]!" [of]="field.text" [languages]="languages()" /> }
      <div class="row">
        <ui-command [label]="label()" [may]="blocked()" [run]="send" submits [saidWhenDone]="said()" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class DepartForm {
  readonly label = input.required<string>();
  /** What happened, and what follows, once it is done. */
  readonly said = input.required<string>();
  /** What stands in the way: blocks, and departures that ask a reason. */
  readonly standing = input.required<readonly Refusal[]>();
  /** In which the city publishes. */
  readonly languages = input.required<readonly (keyof LocalText)[]>();
  readonly run = input.required<(motivations: readonly Departure[], key: string) => Promise<unknown>>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  protected readonly t = useTrajectoriesTexts();
  protected readonly departures = computed(() => this.standing().filter(mayDepart));
  protected readonly blocked = computed(() => this.standing().find((refusal) => !mayDepart(refusal)) ?? null);
  private readonly model = linkedSignal<{ reasons: Departure[] }>(() => ({ reasons: this.departures().map(({ code }) => ({ rule: ruleOf(code)!, text: { nl: '', fr: '' } })) }));
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ reasons }) => this.run()(reasons, key), (path) => path.replace(/^motivations/, 'reasons'));
}
