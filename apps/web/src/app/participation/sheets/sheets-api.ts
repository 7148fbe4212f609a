import { Service, inject } from '@angular/core';
import { type Done, type Saved } from '@centrale/kernel';
import { type SheetContent } from '@centrale/participation';
import { Api } from '../../shell/api';

export type SheetStep = 'check-conformity' | 'submit' | 'approve' | 'send-back' | 'publish' | 'repeal' | 'cover-insurance';

/** What is done to a sheet, by route. */
@Service()
export class SheetsApi {
  private readonly api = inject(Api);

  start(bodyId: string, key: string): Promise<Done> {
    return this.api.command('/sheets', { bodyId }, key);
  }
  press(id: string, step: SheetStep, body: object, key: string): Promise<Done> {
    return this.api.command(`/sheets/${id}/${step}`, body, key);
  }
  save(id: string, content: SheetContent, revision: number): Promise<Saved> {
    return this.api.save(`/sheets/${id}/content`, content, revision);
  }
  /** The address of the draft of the college's decision. */
  draftDecision(id: string, language: 'nl' | 'fr'): string {
    return `/api/sheets/${id}/draft-decision?language=${language}`;
  }
}
