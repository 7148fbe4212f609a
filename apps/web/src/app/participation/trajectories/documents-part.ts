import { Component, computed, inject, input, output } from '@angular/core';
import { type TrajectoryView } from '@centrale/participation';
import { Upload, type SendFile, type StoredFile } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useTrajectoriesTexts } from './trajectories-texts';

/** Files that explain the trajectory, on its public page as soon as it has one. */
@Component({
  selector: 'app-documents-part',
  imports: [Upload],
  template: `
    <section class="sheet stack" aria-labelledby="documents">
      <h2 id="documents">{{ t().documents.title }}</h2>
      @if (shares()) { <p class="soft">{{ t().documents.hint }}</p> } @else if (files().length === 0) { <p class="soft">{{ t().page.none }}</p> }
      <ui-upload [send]="send" [files]="files()" [readonly]="!shares()" (sent)="changed.emit()" (removed)="remove($event)" />
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class DocumentsPart {
  readonly trajectory = input.required<TrajectoryView>();
  readonly changed = output<void>();

  private readonly api = inject(Api);
  protected readonly t = useTrajectoriesTexts();
  protected readonly shares = computed(() => this.trajectory().may.tell === null);
  protected readonly files = computed<readonly StoredFile[]>(() => this.trajectory().documents.map(({ id, name, sizeBytes }) => ({ id, name, size: sizeBytes, href: `/api/attachments/${id}` })));

  protected readonly send: SendFile = (file, progress, abort) => this.api.upload(`/attachments/trajectory/${this.trajectory().id}`, file, progress, abort);

  protected async remove({ id }: StoredFile): Promise<void> {
    await this.api.command(`/attachments/${id}/remove`);
    this.changed.emit();
  }
}
