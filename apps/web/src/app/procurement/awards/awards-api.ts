import { Service, inject } from '@angular/core';
import { type Done, type LocalText } from '@centrale/kernel';
import { type CheckAwardee } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** The choice for one custom lot: an offer, or none. */
export interface LotProposal {
  readonly lotNo: number;
  readonly offerId?: string;
  readonly motivation: LocalText;
}

/** What is decided on a call-off's awards, by route. */
@Service()
export class AwardsApi {
  private readonly api = inject(Api);

  propose(callOffId: string, lots: readonly LotProposal[], key: string): Promise<Done> {
    return this.api.command(`/call-offs/${callOffId}/propose-award`, { lots }, key);
  }
  withdrawProposal(callOffId: string, reason: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${callOffId}/withdraw-proposal`, { reason }, key);
  }
  declareUnsuccessful(callOffId: string, reason: LocalText, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${callOffId}/declare-unsuccessful`, { reason }, key);
  }
  award(callOffId: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${callOffId}/award`, {}, key);
  }
  conclude(callOffId: string, key: string): Promise<Done> {
    return this.api.command(`/call-offs/${callOffId}/conclude`, {}, key);
  }
  check(awardId: string, body: CheckAwardee, key: string): Promise<Done> {
    return this.api.command(`/awards/${awardId}/check`, body, key);
  }
  draftOrder(awardId: string, key: string): Promise<Done> {
    return this.api.command(`/awards/${awardId}/draft-order`, {}, key);
  }
  withdraw(awardId: string, reason: string, key: string): Promise<Done> {
    return this.api.command(`/awards/${awardId}/withdraw`, { reason }, key);
  }
}
