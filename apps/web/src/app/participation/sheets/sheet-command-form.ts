import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { insuranceKinds, type InsuranceKind, type SheetView } from '@centrale/participation';
import { Checks, CommandButton, DateField, ErrorSummary, Field, ServerTime, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { SheetsApi, type SheetStep } from './sheets-api';
import { useSheetsTexts } from './sheets-texts';

/** Commands that ask more than a press. */
export type AskingCommand = 'approve' | 'publish' | 'repeal' | 'coverInsurance';

interface Draft {
  readonly on: string | null;
  readonly reference: string;
  readonly reason: string;
  readonly url: string;
  readonly kinds: readonly InsuranceKind[];
  readonly to: string | null;
}

const steps = { approve: 'approve', publish: 'publish', repeal: 'repeal', coverInsurance: 'cover-insurance' } as const satisfies Record<AskingCommand, SheetStep>;

/** What the college decided, where the sheet stands, or what the city insures. (R003-01, R003-33, R003-38) */
@Component({
  selector: 'app-sheet-command-form',
  imports: [Checks, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ title() }}</h2>
      <ui-error-summary [of]="form" />
      @switch (command()) {
        @case ('publish') {
          <ui-field [label]="f().url" [hint]="t().page.publishHint" [of]="form.url"><input uiInput type="url" [formField]="form.url" /></ui-field>
          <ui-field group [label]="f().publishedOn" [of]="form.on"><ui-date [formField]="form.on" /></ui-field>
        }
        @case ('coverInsurance') {
          <p class="soft">{{ t().page.insuranceHint }}</p>
          <ui-field group [label]="f().insurance" [of]="form.kinds"><ui-checks inline [formField]="form.kinds" [choices]="kinds()" /></ui-field>
          <div class="columns">
            <ui-field group [label]="f().from" [of]="form.on"><ui-date [formField]="form.on" /></ui-field>
            <ui-field group optional [label]="f().to" [of]="form.to"><ui-date [formField]="form.to" /></ui-field>
          </div>
        }
        @default {
          <div class="columns">
            <ui-field group [label]="f().decisionOn" [of]="form.on"><ui-date [formField]="form.on" /></ui-field>
            <ui-field [label]="f().decisionReference" [of]="form.reference"><input uiInput [formField]="form.reference" /></ui-field>
          </div>
          @if (command() === 'repeal') { <ui-field [label]="f().reason" [of]="form.reason"><textarea uiInput rows="3" [formField]="form.reason"></textarea></ui-field> }
        }
      }
      <div class="row">
        <ui-command icon="check" [danger]="command() === 'repeal'" [label]="p().sheet.commands[command()]" [may]="sheet().may[command()]" [run]="send" submits [saidWhenDone]="p().events.sheet[command()]" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class SheetCommandForm {
  readonly sheet = input.required<SheetView>();
  readonly command = input.required<AskingCommand>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(SheetsApi);
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().sheet.fields);
  private readonly model = signal<Draft>({ on: inject(ServerTime).today(), reference: '', reason: '', url: '', kinds: [...insuranceKinds], to: null });
  protected readonly form = form(this.model);
  protected readonly kinds = computed(() => insuranceKinds.map((value) => ({ value, label: this.p().sheet.insurance[value] })));
  protected readonly title = computed(() => {
    const { decisionForm, publishForm, repealForm, insuranceForm } = this.t().page;
    return { approve: decisionForm, publish: publishForm, repeal: repealForm, coverInsurance: insuranceForm }[this.command()];
  });

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, (draft) => this.api.press(this.sheet().id, steps[this.command()], this.bodyOf(draft), key));

  /** A date that was left out goes as none, so that the rule says what is missing. */
  private bodyOf({ on, reference, reason, url, kinds, to }: Draft): object {
    const bodies: Readonly<Record<AskingCommand, object>> = {
      approve: { ...(on && { on }), reference }, repeal: { ...(on && { on }), reference, reason }, publish: { url, on }, coverInsurance: { kinds, from: on, to },
    };
    return bodies[this.command()];
  }
}
