import { Injectable } from '@nestjs/common';
import { organisationsOf, providerRoles, type Actor } from '@centrale/kernel';
import { emptyOffer, type OfferDraftView, type OfferStatus, type OwnOfferView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { type Tx } from '../../platform/database/tx.js';
import { NotFound } from '../../platform/http/answers.js';
import { OfferSeal, type Envelope } from './offer-seal.service.js';

interface DraftRow extends Partial<Envelope> {
  readonly callOffId: string;
  readonly version: number | null;
  readonly savedAt: Date | null;
}

interface OfferRow extends Envelope {
  readonly id: string;
  readonly callOffId: string;
  readonly invitationId: string;
  readonly status: OfferStatus;
  readonly submittedAt: Date;
  readonly submittedBy: string;
  readonly contentHash: string;
  readonly envelopeHash: string;
  readonly auditRoot: string | null;
  readonly withdrawnAt: Date | null;
}

/** A provider's own drafts and offers; nobody else's are read here, by anybody. */
@Injectable()
export class OffersQueries {
  constructor(
    private readonly reader: Reader,
    private readonly seal: OfferSeal,
  ) {}

  /** Empty, of version 0, while nothing was saved. @throws NotFound for an invitation that is not one's own */
  async draft(actor: Actor, invitationId: string, source: Pick<Tx, 'one'> = this.reader): Promise<OfferDraftView> {
    const row = await source.one<DraftRow>(
      `select i.call_off_id as "callOffId", d.version, d.key_id as "keyId", d.bytes, d.saved_at as "savedAt"
       from invitation i left join lateral centrale.own_offer_draft(i.id, i.provider_id) d on true
       where i.id = $1 and i.provider_id = any ($2::uuid[])`,
      [invitationId, organisationsOf(actor, providerRoles)],
    );
    if (!row) throw new NotFound();
    const { callOffId, version, savedAt, keyId, bytes } = row;
    const content = keyId && bytes ? this.seal.open({ keyId, bytes }, { subjectId: invitationId, callOffId }).content : emptyOffer;
    return { invitationId, version: version ?? 0, savedAt: savedAt?.toISOString() ?? null, content };
  }

  /** @throws NotFound for an offer that is not one's own */
  async own(actor: Actor, id: string): Promise<OwnOfferView> {
    const row = await this.reader.one<OfferRow>(
      `select o.id, o.call_off_id as "callOffId", i.id as "invitationId", o.status, o.submitted_at as "submittedAt", p.name as "submittedBy",
         h.content_hash as "contentHash", h.envelope_hash as "envelopeHash", o.audit_root as "auditRoot", o.withdrawn_at as "withdrawnAt",
         e.key_id as "keyId", e.bytes
       from offer o
       join offer_lot l on l.offer_id = o.id
       join invitation i on i.call_off_lot_id = l.call_off_lot_id and i.provider_id = o.provider_id
       join offer_envelope h on h.offer_id = o.id
       join person p on p.id = o.submitted_by
       cross join lateral centrale.own_offer_envelope(o.id, o.provider_id) e
       where o.id = $1 and o.provider_id = any ($2::uuid[])`,
      [id, organisationsOf(actor, providerRoles)],
    );
    if (!row) throw new NotFound();
    const { keyId, bytes, submittedAt, withdrawnAt, ...offer } = row;
    const { content, nonce } = this.seal.open({ keyId, bytes }, { subjectId: offer.id, callOffId: offer.callOffId });
    return { ...offer, submittedAt: submittedAt.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null, content, nonce };
  }
}
