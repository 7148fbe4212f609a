import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done, type Saved } from '@centrale/kernel';
import {
  invitationLifecycle, invitationPolicy, offerLifecycle, refuseOfferChange, refuseOfferSubmission, refuseOfferWithdrawal, type OfferCommand, type OfferContent, type SubmitOffer,
} from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, Outdated, permit } from '../../platform/http/answers.js';
import { CallOffDossier } from '../call-offs/call-off-dossier.service.js';
import { InvitationDossier, InvitationEntity } from '../invitations/invitation-dossier.service.js';
import { OfferEntity } from './offer.entity.js';
import { OfferSeal, type SealedOffer } from './offer-seal.service.js';
import { OffersQueries } from './offers.queries.js';

interface SubmissionRow {
  readonly criteria: string[];
  readonly liveOfferId: string | null;
  readonly auditRoot: string | null;
}

/**
 * What a provider does until the deadline. Each command holds the call-off shared, so that neither its deadline nor its
 * opening can pass in between; the database asks its own clock again at commit. Nobody but the provider hears of any of it.
 */
@Injectable()
export class OffersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitations: InvitationDossier,
    private readonly callOffs: CallOffDossier,
    private readonly seal: OfferSeal,
    private readonly queries: OffersQueries,
  ) {}

  /** @throws Outdated with the draft as it is now */
  saveDraft(actor: Actor, invitationId: string, version: number, content: OfferContent): Promise<Saved> {
    return this.transactions.run(async (tx) => {
      const invitation = await this.invitations.share(tx, actor, invitationId);
      permit(invitationPolicy.saveDraft(actor, invitation));
      await this.invitations.ensureTold(tx, invitation);
      const callOff = await this.callOffs.share(tx, invitation.callOffId);
      const now = await tx.now();
      ensure(refuseOfferChange(callOff, now));
      const { keyId, bytes } = this.seal.seal(content, { subjectId: invitationId, callOffId: callOff.id });
      const [saved] = version === 0
        ? await tx.query<{ version: number }>(
            `insert into offer_draft (invitation_id, provider_id, version, key_id, bytes, saved_at) values ($1, $2, 1, $3, $4, $5)
             on conflict do nothing returning version`,
            [invitationId, invitation.providerId, keyId, bytes, now],
          )
        : await tx.query<{ version: number }>(
            `update offer_draft set version = version + 1, key_id = $3, bytes = $4, saved_at = $5
             where invitation_id = $1 and version = $2 returning version`,
            [invitationId, version, keyId, bytes, now],
          );
      if (!saved) throw new Outdated(await this.queries.draft(actor, invitationId, tx));
      return { version: saved.version, savedAt: now.toISOString() };
    });
  }

  /** Seals the whole offer. Its answer is the receipt: id, database time, and the hash of the envelope. */
  submit(actor: Actor, invitationId: string, { content, replaces }: SubmitOffer): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const invitation = await this.invitations.lock(tx, actor, invitationId);
      permit(invitationPolicy.submitOffer(actor, invitation));
      await this.invitations.ensureTold(tx, invitation);
      const callOff = await this.callOffs.share(tx, invitation.callOffId);
      const now = await tx.now();
      const { auditRoot, ...facts } = await this.submissionFacts(tx, invitation);
      ensure(refuseOfferSubmission({ callOff, invitation, ...facts }, content, replaces, now));
      const id = newId();
      const sealed = this.seal.seal(content, { subjectId: id, callOffId: callOff.id });
      if (replaces) await this.retire(tx, replaces, 'replace', null, { offerId: id });
      await this.insert(tx, { id, submittedBy: actor.personId, submittedAt: now, auditRoot }, invitation, sealed);
      await tx.record({ dossier: 'offer', id, command: 'submit', facts: { envelopeHash: sealed.envelopeHash, contentHash: sealed.contentHash } });
      await this.announce(tx, invitation);
      await this.tell(tx, invitation, 'offer.sealed', { hash: sealed.envelopeHash, at: now.toISOString(), number: callOff.number });
      return { id, at: now.toISOString(), hash: sealed.envelopeHash };
    });
  }

  withdraw(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const invitation = await this.invitations.lock(tx, actor, await this.invitationOf(tx, id));
      permit(invitationPolicy.withdrawOffer(actor, invitation));
      const callOff = await this.callOffs.share(tx, invitation.callOffId);
      const offer = await tx.lock(OfferEntity, id);
      const now = await tx.now();
      ensure(refuseOfferWithdrawal(callOff, offer, now));
      await this.retire(tx, id, 'withdraw', now, {});
      await this.tell(tx, invitation, 'offer.withdrawn', { at: now.toISOString(), number: callOff.number });
      return { id, at: now.toISOString() };
    });
  }

  private async submissionFacts(tx: Tx, { callOffLotId, providerId }: InvitationEntity): Promise<SubmissionRow> {
    const row = await tx.one<SubmissionRow>(
      `select array(select code from criterion where call_off_lot_id = $1 order by no) as criteria,
         (select offer_id from offer_lot where call_off_lot_id = $1 and provider_id = $2 and kind = 'single' and live) as "liveOfferId",
         encode((centrale.current_root()).hash, 'hex') as "auditRoot"`,
      [callOffLotId, providerId],
    );
    return row!;
  }

  private async insert(
    tx: Tx,
    offer: Pick<OfferEntity, 'id' | 'submittedBy' | 'submittedAt' | 'auditRoot'>,
    { callOffId, callOffLotId, providerId }: InvitationEntity,
    sealed: SealedOffer,
  ): Promise<void> {
    await tx.query(
      `with sealed as (
         insert into offer (id, call_off_id, provider_id, kind, status, submitted_by, submitted_at, audit_root)
         values ($1, $2, $3, 'single', 'sealed', $4, $5, $6)
       ), placed as (
         insert into offer_lot (offer_id, call_off_lot_id, call_off_id, provider_id, kind, live) values ($1, $7, $2, $3, 'single', true)
       )
       insert into offer_envelope (offer_id, key_id, bytes, envelope_hash, content_hash) values ($1, $8, $9, $10, $11)`,
      [
        offer.id, callOffId, providerId, offer.submittedBy, offer.submittedAt, offer.auditRoot,
        callOffLotId, sealed.keyId, sealed.bytes, sealed.envelopeHash, sealed.contentHash,
      ],
    );
  }

  /** Its envelope stays as it was; it only lives no more. */
  private async retire(tx: Tx, id: string, command: OfferCommand, withdrawnAt: Date | null, facts: Readonly<Record<string, string>>): Promise<void> {
    await tx.query(
      `with retired as (update offer set status = $2, withdrawn_at = $3 where id = $1 returning id)
       update offer_lot set live = false from retired where offer_id = retired.id`,
      [id, advance(offerLifecycle, 'sealed', command), withdrawnAt],
    );
    await tx.record({ dossier: 'offer', id, command, facts });
  }

  /** Whoever submits will offer: the invitation says so, on its own chain. */
  private async announce(tx: Tx, { id, status }: InvitationEntity): Promise<void> {
    if (status === 'willOffer') return;
    await tx.update(InvitationEntity, id, { status: advance(invitationLifecycle, status, 'announceOffer') });
    await tx.record({ dossier: 'invitation', id, command: 'announceOffer' });
  }

  private tell(tx: Tx, { id, providerId }: InvitationEntity, kind: string, params: Readonly<Record<string, string>>): Promise<void> {
    return tx.notify({ organisationId: providerId, roles: ['providerManager'], kind, dossier: 'invitation', dossierId: id, params });
  }

  private async invitationOf(tx: Tx, offerId: string): Promise<string> {
    const row = await tx.one<{ id: string }>(
      `select i.id from offer_lot l join invitation i on i.call_off_lot_id = l.call_off_lot_id and i.provider_id = l.provider_id where l.offer_id = $1`,
      [offerId],
    );
    if (!row) throw new NotFound();
    return row.id;
  }
}
