import { Component, booleanAttribute, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { Bilingual, CommandButton, ErrorSummary, submitForm, type Press } from '@centrale/ui';
import { useTrajectoriesTexts } from './trajectories-texts';

/** What becomes public with its reason, in the languages of the city. */
@Component({
  selector: 'app-public-reason-form',
  imports: [Bilingual, CommandButton, ErrorSummary, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ label() }}</h2>
      <ui-error-summary [of]="form" />
      @if (hint(); as words) { <p class="soft">{{ words }}</p> }
      <ui-bilingual [of]="form.text" [label]="field() ?? t().page.reason" [lines]="3" [languages]="languages()" />
      <div class="row">
        <ui-command [danger]="danger()" [label]="label()" [run]="send" submits [saidWhenDone]="said()" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class PublicReasonForm {
  readonly label = input.required<string>();
  /** What happened, and what follows, once it is done. */
  readonly said = input.required<string>();
  readonly field = input<string>();
  readonly hint = input<string>();
  readonly danger = input(false, { transform: booleanAttribute });
  /** In which the city publishes. */
  readonly languages = input.required<readonly (keyof LocalText)[]>();
  readonly run = input.required<(text: LocalText, key: string) => Promise<unknown>>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  protected readonly t = useTrajectoriesTexts();
  private readonly model = signal<{ text: LocalText }>({ text: { nl: '', fr: '' } });
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ text }) => this.run()(text, key), (path) => path.replace(/^[^.]+/, 'text'));
}
