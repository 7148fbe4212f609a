import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage } from '@centrale/kernel';
import { type AdviceView } from '@centrale/participation';
import { Bilingual, CommandButton, DateField, Field, Languages, TextInput, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** Where the matter stands, and by when the city answers. (R003-26) */
@Component({
  selector: 'app-interim-form',
  imports: [Bilingual, CommandButton, DateField, Field, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ t().answer.interim }}</h2>
      <ui-bilingual [of]="form.text" [label]="p().adviceResponse.fields.text" [lines]="4" />
      <ui-field [label]="p().adviceResponse.fields.announcedFor" [of]="form.announcedFor"><ui-date [value]="model().announcedFor || null" (valueChange)="set($event ?? '')" /></ui-field>
      <div class="row">
        <ui-command icon="send" [label]="p().advice.commands.giveInterim" [may]="advice().may.giveInterim" [run]="send" submits [saidWhenDone]="t().advice.steps.done" (done)="given.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class InterimForm {
  readonly advice = input.required<AdviceView>();
  readonly given = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = signal({ text: { nl: '', fr: '' }, announcedFor: '' });
  protected readonly form = form(this.model);

  protected set(announcedFor: string): void {
    this.model.update((model) => ({ ...model, announcedFor }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => this.api.press(`/advice/${this.advice().id}/give-interim`, this.model(), key);
}

/** What the city promises with its answer. */
@Component({
  selector: 'app-commit-form',
  imports: [CommandButton, DateField, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().answer.commit }}</h2>
      <ui-field [label]="p().adviceResponse.fields.what" [of]="form.what"><textarea uiInput rows="3" [formField]="form.what"></textarea></ui-field>
      <ui-field optional [label]="t().advice.recommendation" [of]="form.recommendationId">
        <select uiInput [formField]="form.recommendationId"><option value="">{{ t().answer.whole }}</option>@for (each of choices(); track each.id) { <option [value]="each.id">{{ each.label }}</option> }</select>
      </ui-field>
      <ui-field [label]="p().adviceResponse.fields.dueOn" [of]="form.dueOn"><ui-date [value]="model().dueOn || null" (valueChange)="set($event ?? '')" /></ui-field>
      <div class="row">
        <ui-command icon="add" [label]="p().advice.commands.commit" [may]="advice().may.commit" [run]="send" submits [saidWhenDone]="t().advice.steps.done" (done)="committed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class CommitForm {
  readonly advice = input.required<AdviceView>();
  readonly committed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = signal({ what: '', recommendationId: '', dueOn: '' });
  protected readonly form = form(this.model);
  protected readonly choices = computed(() => this.advice().recommendations.map(({ id, no, text }) => ({ id, label: `${no}. ${inLanguage(text, this.language())}` })));

  protected set(dueOn: string): void {
    this.model.update((model) => ({ ...model, dueOn }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const { what, recommendationId, dueOn } = this.model();
    return this.api.press(`/advice/${this.advice().id}/commit`, { what, dueOn, ...(recommendationId && { recommendationId }) }, key);
  };
}
