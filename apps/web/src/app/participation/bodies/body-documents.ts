import { Component, computed, inject, input, output } from '@angular/core';
import { type BodyView } from '@centrale/participation';
import { Upload, type SendFile, type StoredFile } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useBodiesTexts } from './bodies-texts';

/** Documents shared both ways. (R003-06) */
@Component({
  selector: 'app-body-documents',
  imports: [Upload],
  template: `
    <section class="sheet stack" aria-labelledby="documents">
      <h2 id="documents">{{ t().documents.title }}</h2>
      @if (canShare()) { <p class="soft small">{{ t().documents.hint }}</p> }
      @else if (files().length === 0) { <p class="soft">{{ t().documents.none }}</p> }
      @if (theirs().length > 0) { <ui-upload readonly [send]="send" [files]="theirs()" /> }
      <ui-upload [send]="send" [files]="mine()" [readonly]="!canShare()" (sent)="changed.emit()" (removed)="remove($event)" />
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class BodyDocuments {
  readonly body = input.required<BodyView>();
  readonly changed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useBodiesTexts();
  protected readonly canShare = computed(() => this.body().may.share === null);
  protected readonly files = computed<readonly (StoredFile & { readonly mayRemove: boolean })[]>(() =>
    this.body().attachments.map(({ id, name, sizeBytes, sharedBy, mayRemove }) => ({
      id, name: `${name} (${sharedBy === 'city' ? this.t().documents.byCity : this.t().documents.byBody})`, size: sizeBytes, href: `/api/attachments/${id}`, mayRemove,
    })));
  /** Those that this reader may take away stand with the button that does so. */
  protected readonly mine = computed(() => this.files().filter(({ mayRemove }) => mayRemove || !this.canShare()));
  protected readonly theirs = computed(() => this.files().filter(({ mayRemove }) => !mayRemove && this.canShare()));

  protected readonly send: SendFile = (file, progress, abort) => this.api.upload(`/attachments/body/${this.body().id}`, file, progress, abort);

  protected async remove({ id }: StoredFile): Promise<void> {
    await this.api.command(`/attachments/${id}/remove`);
    this.changed.emit();
  }
}
