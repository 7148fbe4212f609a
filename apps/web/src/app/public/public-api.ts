import { Service, inject } from '@angular/core';
import { type Done, type Page } from '@centrale/kernel';
import { type ParticipationOverviewView } from '@centrale/participation';
import {
  type PublicAgreementView, type PublicAwardRow, type PublicCallOffRow, type PublicCallOffView, type PublicProviderView, type VerificationView,
} from '@centrale/procurement';
import { loaded, type KeysetList, type Loaded } from '@centrale/ui';
import { Api, type Query } from '../shell/api';

/** What visitors read and send. */
@Service()
export class PublicApi {
  private readonly api = inject(Api);

  /** The agreement in force, or the last one; null when there is none. */
  agreement(): Loaded<{ readonly agreement: PublicAgreementView | null }> {
    return loaded(() => '', async () => ({ agreement: (await this.api.get<Page<PublicAgreementView>>('/public/agreements')).items[0] ?? null }));
  }

  providers(filters: () => Query): KeysetList<PublicProviderView> {
    return this.api.list<PublicProviderView>('/public/providers', filters);
  }

  callOffs(filters: () => Query = () => ({})): KeysetList<PublicCallOffRow> {
    return this.api.list<PublicCallOffRow>('/public/call-offs', filters);
  }

  callOff(id: () => string): Loaded<PublicCallOffView> {
    return this.api.view<PublicCallOffView>(() => `/public/call-offs/${id()}`);
  }

  awards(): KeysetList<PublicAwardRow> {
    return this.api.list<PublicAwardRow>('/public/awards');
  }

  /** Participation in counts. */
  participation(): Loaded<ParticipationOverviewView> {
    return this.api.view<ParticipationOverviewView>(() => '/public/participation');
  }

  verify(hash: string): Promise<VerificationView> {
    return this.api.get<VerificationView>(`/public/verify/${hash}`);
  }

  contact(body: object, key: string): Promise<Done> {
    return this.api.command('/contact-requests', body, key);
  }
}
