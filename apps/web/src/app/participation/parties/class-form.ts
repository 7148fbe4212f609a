import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { dateAt } from '@centrale/kernel';
import { GiveClass, givenClasses, isCitySide, type PartyView } from '@centrale/participation';
import { CapitalPipe, CommandButton, DateField, ErrorSummary, Field, ServerTime, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { usePartiesTexts } from './parties-texts';

interface Draft {
  readonly class: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly evidence: string;
}

/** Gives a party a class for a period: a mandate, a recognition, a job. */
@Component({
  selector: 'app-class-form',
  imports: [CapitalPipe, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="stack">
      <h3>{{ t().page.give }}</h3>
      <ui-error-summary [of]="form" />
      <div class="columns">
        <ui-field [label]="f().class" [of]="form.class">
          <select uiInput [formField]="form.class">@for (each of classes(); track each) { <option [value]="each">{{ p().party.classes[each] | capital }}</option> }</select>
        </ui-field>
        <ui-field optional [label]="f().evidence" [hint]="t().page.evidenceHint" [of]="form.evidence"><input uiInput [formField]="form.evidence" /></ui-field>
        <ui-field [label]="f().fromOn" [of]="form.fromOn"><ui-date [formField]="form.fromOn" /></ui-field>
        <ui-field optional [label]="f().toOn" [of]="form.toOn"><ui-date [formField]="form.toOn" /></ui-field>
      </div>
      <div class="row">
        <ui-command [label]="p().party.commands.giveClass" [may]="party().may.classify" [run]="send" submits [saidWhenDone]="t().page.given" (done)="given.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().form.back }}</button>
      </div>
    </form>
  `,
  styles: `h3 { font-size: 1rem; }`,
})
export class ClassForm {
  readonly party = input.required<PartyView>();
  readonly given = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().party.fields);
  /** A mandate and a job are a person's. */
  protected readonly classes = computed(() => givenClasses.filter((each) => this.party().kind === 'person' || !isCitySide([each])));
  private readonly model = signal<Draft>({ class: 'association', fromOn: dateAt(inject(ServerTime).at()), toOn: null, evidence: '' });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(GiveClass)));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, () => this.api.command(`/parties/${this.party().id}/give-class`, filled(this.model()), key));
}
