import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Check, Field, MoneyField, TextInput, Upload, type SendFile, type StoredFile } from '@centrale/ui';
import { useDomainTexts } from '../../../shell/domain-texts';
import { BriefingBench } from '../briefing-bench';
import { BriefingDossier } from '../briefing-dossier';
import { BriefingsApi } from '../briefings-api';
import { useBriefingsTexts } from '../briefings-texts';
import { FieldRemarks } from '../field-remarks';

@Component({
  selector: 'app-step-results',
  imports: [Check, Field, FieldRemarks, FormField, MoneyField, TextInput, Upload],
  host: { class: 'stack' },
  template: `
    <ui-field [label]="f().deliverables" [hint]="t().wizard.hints.deliverables" [of]="form.deliverables"><textarea uiInput rows="4" [formField]="form.deliverables"></textarea></ui-field><app-remarks field="deliverables" />
    <p class="soft small">{{ t().wizard.hints.budget }}</p>
    <div class="columns">
      <ui-field optional [label]="f().budgetMinCents" [of]="form.budgetMinCents"><ui-money [formField]="form.budgetMinCents" /></ui-field>
      <ui-field [label]="f().budgetMaxCents" [of]="form.budgetMaxCents"><ui-money [formField]="form.budgetMaxCents" /></ui-field>
    </div>
    <app-remarks field="budgetMaxCents" />
    <ui-field [label]="f().payer" [hint]="t().wizard.hints.payer" [of]="form.payer"><input uiInput [formField]="form.payer" /></ui-field><app-remarks field="payer" />
    <ui-check [formField]="form.specialCategories" [label]="f().specialCategories" />
    <ui-check [formField]="form.images" [label]="f().images" />
    <ui-field [optional]="!form.specialCategories().value() && !form.images().value()" [label]="f().dataProtection" [hint]="t().wizard.hints.dataProtection" [of]="form.dataProtection"><textarea uiInput rows="3" [formField]="form.dataProtection"></textarea></ui-field><app-remarks field="dataProtection" />
    <ui-field optional [label]="t().wizard.documents"><ui-upload [send]="send" [files]="files()" (sent)="dossier.reload()" (removed)="remove($event)" /></ui-field>
  `,
})
export class StepResults {
  private readonly bench = inject(BriefingBench);
  private readonly api = inject(BriefingsApi);
  protected readonly dossier = inject(BriefingDossier);
  protected readonly form = this.bench.form;
  protected readonly t = useBriefingsTexts();
  private readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().briefing.fields);
  protected readonly files = computed(() => this.bench.briefing().attachments.map(({ id, name, sizeBytes }) => ({ id, name, size: sizeBytes, href: `/api/attachments/${id}` })));
  protected readonly send: SendFile = (file, progress, abort) => this.api.upload(this.dossier.id, file, progress, abort);

  protected async remove({ id }: StoredFile): Promise<void> {
    await this.api.removeAttachment(id, crypto.randomUUID());
    this.dossier.reload();
  }
}
