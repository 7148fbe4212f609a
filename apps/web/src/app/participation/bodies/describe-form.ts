import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { DescribeBody, type BodyView } from '@centrale/participation';
import { CommandButton, ErrorSummary, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { BodiesApi } from './bodies-api';
import { BodyWords, wordsOf, type BodyWordsDraft } from './body-words';
import { useBodiesTexts } from './bodies-texts';

/** Changes what a body says of itself. */
@Component({
  selector: 'app-describe-form',
  imports: [BodyWords, CommandButton, ErrorSummary, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ t().describe.title }}</h2>
      <ui-error-summary [of]="form" />
      <app-body-words [of]="form" [kind]="body().kind" [required]="body().packId === 'ATELIER' && body().kind === 'workingGroup'" />
      <div class="row">
        <ui-command [label]="p().body.commands.describe" [may]="body().may.describe" [run]="send" submits [saidWhenDone]="p().events.body.describe" (done)="described.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class DescribeForm {
  readonly body = input.required<BodyView>();
  readonly described = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(BodiesApi);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<BodyWordsDraft>(() => wordsOf(this.body()));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<BodyWordsDraft>(DescribeBody)));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, () => this.api.press(this.body().id, 'describe', filled(this.model()), key));
}
