import { Service, inject } from '@angular/core';
import { type Done, type Page, type Saved } from '@centrale/kernel';
import { type AgreementRow, type BriefingContent, type BriefingRow, type BriefingVersionView, type BriefingView, type FieldRemark } from '@centrale/procurement';
import { type KeysetList, type Loaded } from '@centrale/ui';
import { Api, type Query } from '../../shell/api';

export type BriefingStep = 'submit' | 'take-in' | 'agree' | 'accept';

/** What is done to a briefing, by route. */
@Service()
export class BriefingsApi {
  private readonly api = inject(Api);

  list(filters: () => Query): KeysetList<BriefingRow> {
    return this.api.list<BriefingRow>('/briefings', filters);
  }
  view(id: () => string): Loaded<BriefingView> {
    return this.api.view<BriefingView>(() => `/briefings/${id()}`);
  }
  versions(id: string): Promise<Page<BriefingVersionView>> {
    return this.api.get(`/briefings/${id}/versions`);
  }
  /** The agreement under which one can start now. */
  async liveAgreement(): Promise<AgreementRow | undefined> {
    return (await this.api.get<Page<AgreementRow>>('/agreements')).items.find(({ status }) => status === 'live');
  }
  start(agreementId: string, organisationId: string, key: string): Promise<Done> {
    return this.api.command('/briefings', { agreementId, organisationId }, key);
  }
  save(id: string, content: BriefingContent, version: number): Promise<Saved> {
    return this.api.save(`/briefings/${id}/content`, content, version);
  }
  press(id: string, step: BriefingStep, key: string): Promise<Done> {
    return this.api.command(`/briefings/${id}/${step}`, {}, key);
  }
  askInformation(id: string, remarks: readonly FieldRemark[], key: string): Promise<Done> {
    return this.api.command(`/briefings/${id}/ask-information`, { remarks }, key);
  }
  end(id: string, step: 'decline' | 'withdraw', reason: string, key: string): Promise<Done> {
    return this.api.command(`/briefings/${id}/${step}`, { reason }, key);
  }
  remark(id: string, remark: FieldRemark, key: string): Promise<Done> {
    return this.api.command(`/briefings/${id}/remarks`, remark, key);
  }
  assign(id: string, officerId: string, key: string): Promise<Done> {
    return this.api.command(`/briefings/${id}/assign`, { officerId }, key);
  }
  compose(briefingId: string, key: string): Promise<Done> {
    return this.api.command('/call-offs', { briefingId }, key);
  }
  upload(id: string, file: File, progress: (share: number) => void, abort: AbortSignal): Promise<Done> {
    return this.api.upload(`/attachments/briefing/${id}`, file, progress, abort);
  }
  removeAttachment(id: string, key: string): Promise<Done> {
    return this.api.command(`/attachments/${id}/remove`, {}, key);
  }
}
