import { Component, input, output, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CommandButton, DateField, ErrorSummary, Field, submitForm, type Press } from '@centrale/ui';
import { useTrajectoriesTexts } from './trajectories-texts';

/** A command that asks one day. */
@Component({
  selector: 'app-date-form',
  imports: [CommandButton, DateField, ErrorSummary, Field, FormField, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ label() }}</h2>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="field()" [of]="form.date"><ui-date [formField]="form.date" /></ui-field>
      <div class="row">
        <ui-command [label]="label()" [run]="send" submits [saidWhenDone]="said()" (done)="sent.emit($event)" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class DateForm {
  readonly label = input.required<string>();
  /** What happened, and what follows, once it is done. */
  readonly said = input.required<string>();
  readonly field = input.required<string>();
  readonly run = input.required<(date: string, key: string) => Promise<unknown>>();
  readonly sent = output<unknown>();
  readonly closed = output<void>();

  protected readonly t = useTrajectoriesTexts();
  private readonly model = signal<{ date: string | null }>({ date: null });
  protected readonly form = form(this.model, (path) => required(path.date));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ date }) => this.run()(date ?? '', key));
}
