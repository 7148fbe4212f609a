import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage, type LocalDate, type LocalText } from '@centrale/kernel';
import { GiveInterim, MakeCommitment, ReceiveAdvice, type AdviceView } from '@centrale/participation';
import { Bilingual, CapitalPipe, CommandButton, DateField, ErrorSummary, Field, Languages, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

interface Receipt {
  readonly receivedOn: LocalDate | null;
  readonly proof: string;
}

interface Interim {
  readonly text: LocalText;
  readonly announcedFor: LocalDate | null;
}

interface Promised {
  readonly what: LocalText;
  readonly recommendationId: string;
  readonly dueOn: LocalDate | null;
}

/** When it arrived: the day that was assumed, or for a letter the one that can be shown. (R003-08) */
@Component({
  selector: 'app-receive-form',
  imports: [CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().advice.commands.receive }}</h2>
      <ui-error-summary [of]="form" />
      <ui-field [label]="p().advice.fields.receivedOn" [of]="form.receivedOn"><ui-date [formField]="form.receivedOn" /></ui-field>
      @if (advice().delivery?.channel === 'post') {
        <ui-field optional [label]="p().advice.fields.proof" [of]="form.proof"><input uiInput [formField]="form.proof" /></ui-field>
      }
      <div class="row">
        <ui-command icon="check" [label]="p().advice.commands.receive" [may]="advice().may.receive" [run]="send" submits [saidWhenDone]="p().events.advice.receive" (done)="received.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class ReceiveForm {
  readonly advice = input.required<AdviceView>();
  readonly received = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(AdviceApi);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<Receipt>(() => ({ receivedOn: this.advice().delivery?.receivedOn ?? null, proof: '' }));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Receipt>(ReceiveAdvice)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice/${this.advice().id}/receive`, filled(draft), key));
}

/** Where the matter stands, and by when the city answers. (R003-26) */
@Component({
  selector: 'app-interim-form',
  imports: [Bilingual, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton],
  template: `
    <form class="sheet stack">
      <h2>{{ t().answer.interim }}</h2>
      <ui-error-summary [of]="form" />
      <ui-bilingual [of]="form.text" [label]="p().adviceResponse.fields.text" [lines]="4" [languages]="advice().languages" />
      <ui-field [label]="p().adviceResponse.fields.announcedFor" [of]="form.announcedFor"><ui-date [formField]="form.announcedFor" /></ui-field>
      <div class="row">
        <ui-command icon="send" [label]="p().advice.commands.giveInterim" [may]="advice().may.giveInterim" [run]="send" submits [saidWhenDone]="p().events.advice.giveInterim" (done)="given.emit()" />
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
  private readonly model = signal<Interim>({ text: { nl: '', fr: '' }, announcedFor: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Interim>(GiveInterim)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice/${this.advice().id}/give-interim`, draft, key));
}

/** What the city promises with its answer. */
@Component({
  selector: 'app-commit-form',
  imports: [Bilingual, CapitalPipe, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().answer.commit }}</h2>
      <ui-error-summary [of]="form" />
      <ui-bilingual [of]="form.what" [label]="p().adviceResponse.fields.what" [lines]="3" [languages]="advice().languages" />
      <ui-field optional [label]="t().advice.recommendation" [of]="form.recommendationId">
        <select uiInput [formField]="form.recommendationId"><option value="">{{ t().answer.whole | capital }}</option>@for (each of choices(); track each.id) { <option [value]="each.id">{{ each.label }}</option> }</select>
      </ui-field>
      <ui-field [label]="p().adviceResponse.fields.dueOn" [of]="form.dueOn"><ui-date [formField]="form.dueOn" /></ui-field>
      <div class="row">
        <ui-command icon="add" [label]="p().advice.commands.commit" [may]="advice().may.commit" [run]="send" submits [saidWhenDone]="p().events.advice.commit" (done)="committed.emit()" />
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
  private readonly model = signal<Promised>({ what: { nl: '', fr: '' }, recommendationId: '', dueOn: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Promised>(MakeCommitment)));
  protected readonly choices = computed(() => this.advice().recommendations.map(({ id, no, text }) => ({ id, label: `${no}. ${inLanguage(text, this.language())}` })));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (draft) => this.api.press(`/advice/${this.advice().id}/commit`, filled(draft), key));
}
