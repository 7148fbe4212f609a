import { Injectable, inject, signal } from '@angular/core';
import { type InvitationView, type OfferDraftView } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** The invitation and the draft of its offer: both are there before the editor begins. */
@Injectable()
export class OfferDraft {
  private readonly api = inject(Api);
  private readonly wanted = signal<string | undefined>(undefined);

  readonly invitation = this.api.view<InvitationView>(() => this.wanted() && `/invitations/${this.wanted()}`);
  readonly draft = this.api.view<OfferDraftView>(() => this.wanted() && `/invitations/${this.wanted()}/offer-draft`);

  of(invitationId: string): void {
    this.wanted.set(invitationId);
  }

  require(): { readonly invitation: InvitationView; readonly draft: OfferDraftView } {
    const invitation = this.invitation.value();
    const draft = this.draft.value();
    if (!invitation || !draft) throw new Error('The editor begins when invitation and draft are there');
    return { invitation, draft };
  }
}
