import { Component, computed, inject, input } from '@angular/core';
import { type CallOffView } from '@centrale/procurement';
import { Upload, texts, type SendFile, type StoredFile } from '@centrale/ui';
import { Api } from '../../shell/api';
import { CallOffDossier } from './call-off-dossier';
import { callOffsTexts } from './call-offs-texts';

/** What is added to the call-off; those invited read it, the documents of decisions excepted. */
@Component({
  selector: 'app-call-off-documents',
  imports: [Upload],
  template: `
    <section class="stack" aria-labelledby="documents">
      <h2 id="documents">{{ t().documents.title }}</h2>
      @if (canAdd()) { <p class="soft small">{{ t().documents.hint }}</p> }
      @else if (files().length === 0) { <p class="soft">{{ t().overview.noDocuments }}</p> }
      <ui-upload [send]="send" [files]="files()" [readonly]="!canAdd()" (sent)="dossier.reload()" (removed)="remove($event)" />
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class CallOffDocuments {
  readonly callOff = input.required<CallOffView>();

  private readonly api = inject(Api);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly t = texts(callOffsTexts);
  protected readonly canAdd = computed(() => this.callOff().may.save === null);
  protected readonly files = computed<readonly StoredFile[]>(() => {
    const ofDecisions = new Set(this.callOff().decisions.map(({ attachmentId }) => attachmentId));
    return this.callOff().attachments
      .filter(({ id }) => !ofDecisions.has(id))
      .map(({ id, name, sizeBytes }) => ({ id, name, size: sizeBytes, href: `/api/attachments/${id}` }));
  });

  protected readonly send: SendFile = (file, progress, abort) => this.api.upload(`/attachments/callOff/${this.callOff().id}`, file, progress, abort);

  protected async remove({ id }: StoredFile): Promise<void> {
    await this.api.command(`/attachments/${id}/remove`);
    this.dossier.reload();
  }
}
