import { Service, inject } from '@angular/core';
import { type Done, type Saved } from '@centrale/kernel';
import { type OfferContent } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** What a provider does with its offer, by route. */
@Service()
export class OffersApi {
  private readonly api = inject(Api);

  saveDraft(invitationId: string, content: OfferContent, version: number): Promise<Saved> {
    return this.api.save(`/invitations/${invitationId}/offer-draft`, content, version);
  }
  submit(invitationId: string, body: { readonly content: OfferContent; readonly replaces?: string }, key: string): Promise<Done> {
    return this.api.command(`/invitations/${invitationId}/submit-offer`, body, key);
  }
  withdraw(offerId: string, key: string): Promise<Done> {
    return this.api.command(`/offers/${offerId}/withdraw`, {}, key);
  }
}
