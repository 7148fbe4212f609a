import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type Done } from '@centrale/kernel';
import { RecordDecision, type CallOffView } from '@centrale/procurement';
import {
  Check, CommandButton, DateField, ErrorSummary, Field, MoneyField, TextInput, Upload, contractSchema, submitForm, texts,
  type Press, type SendFile, type StoredFile,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';

interface Draft {
  readonly no: 1 | 2;
  readonly organ: string;
  readonly decidedOn: string | null;
  readonly reference: string;
  readonly attachmentId: string;
  readonly amountCents: number | null;
  readonly creditConfirmed: boolean;
}

/** Enters a decision that the competent organ took, with its document. (P08) */
@Component({
  selector: 'app-decision-form',
  imports: [Check, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, MoneyField, TextInput, Upload],
  template: `
    <form class="sheet stack">
      <h3>{{ no() === 1 ? d().callOff.commands.recordDecision1 : d().callOff.commands.recordDecision2 }}</h3>
      <p>{{ t().decision.intro[no()] }}</p>
      <ui-error-summary [of]="form" />
      <ui-field [label]="d().callOff.fields.organ" [hint]="t().decision.organHint" [of]="form.organ"><input uiInput [formField]="form.organ" /></ui-field>
      <div class="columns">
        <ui-field [label]="d().callOff.fields.decidedOn" [of]="form.decidedOn"><ui-date [formField]="form.decidedOn" /></ui-field>
        <ui-field [label]="d().callOff.fields.reference" [of]="form.reference"><input uiInput [formField]="form.reference" /></ui-field>
        <ui-field [label]="d().callOff.fields.amount" [of]="form.amountCents"><ui-money [formField]="form.amountCents" /></ui-field>
      </div>
      <ui-check [formField]="form.creditConfirmed" [label]="d().callOff.fields.creditConfirmed" />
      <ui-field group [label]="d().callOff.fields.document" [hint]="t().decision.documentHint" [of]="form.attachmentId">
        <ui-upload [send]="sendFile" [files]="files()" [multiple]="false" accept=".pdf" (removed)="remove($event)" />
      </ui-field>
      <div class="row">
        <ui-command [label]="no() === 1 ? d().callOff.commands.recordDecision1 : d().callOff.commands.recordDecision2" [run]="send" submits [saidWhenDone]="t().decision.saved" (done)="saved()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().questions.discard }}</button>
      </div>
    </form>
  `,
})
export class DecisionForm {
  readonly callOff = input.required<CallOffView>();
  readonly no = input.required<1 | 2>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly callOffs = inject(CallOffsApi);
  private readonly dossier = inject(CallOffDossier);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  private readonly model = signal<Draft>({ no: 1, organ: '', decidedOn: null, reference: '', attachmentId: '', amountCents: null, creditConfirmed: false });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(RecordDecision as new () => Draft)));
  private readonly stored = signal<StoredFile | undefined>(undefined);
  protected readonly files = computed(() => [this.stored()].filter((file) => file !== undefined));

  protected readonly sendFile: SendFile = async (file, progress, abort) => {
    const { id } = await this.api.upload<Done>(`/attachments/callOff/${this.callOff().id}`, file, progress, abort);
    this.stored.set({ id, name: file.name, size: file.size, href: `/api/attachments/${id}` });
    this.form.attachmentId().value.set(id);
  };

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, (value) => this.callOffs.recordDecision(this.callOff().id, { ...value, no: this.no() } as RecordDecision, key));

  protected remove({ id }: StoredFile): void {
    void this.api.command(`/attachments/${id}/remove`);
    this.stored.set(undefined);
    this.form.attachmentId().value.set('');
  }

  protected saved(): void {
    this.dossier.reload();
    this.closed.emit();
  }
}
