import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { DeclareUnsuccessful } from '@centrale/procurement';
import { Bilingual, CommandButton, ErrorSummary, contractSchema, submitForm, texts, type Press, type Question } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { AwardsApi } from './awards-api';
import { awardsTexts } from './awards-texts';

/** Ends a call-off without award, with the reason that goes to every participant. */
@Component({
  selector: 'app-unsuccessful-form',
  imports: [Bilingual, CommandButton, ErrorSummary],
  template: `
    <form class="stack">
      <p>{{ t().unsuccessful.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-bilingual [of]="form.reason" [label]="d().award.fields.reason" [lines]="4" />
      <ui-command look="outlined" danger [label]="d().award.commands.declareUnsuccessful" [may]="may()" [ask]="question()" [run]="send" submits [saidWhenDone]="t().unsuccessful.done" (done)="declared.emit()" />
    </form>
  `,
})
export class UnsuccessfulForm {
  readonly callOffId = input.required<string>();
  readonly may = input.required<Refusal | null>();
  readonly declared = output<void>();

  private readonly api = inject(AwardsApi);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(awardsTexts);
  protected readonly form = form(signal<{ readonly reason: LocalText }>({ reason: { nl: '', fr: '' } }), (path) =>
    validateStandardSchema(path, contractSchema<DeclareUnsuccessful>(DeclareUnsuccessful)));
  protected readonly question = computed<Question>(() => {
    const action = this.d().award.commands.declareUnsuccessful;
    return { title: action, text: this.t().unsuccessful.intro, action, danger: true };
  });

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ reason }) => this.api.declareUnsuccessful(this.callOffId(), reason, key));
}
