import { createHash, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { type Actor, type Done, type Text3 } from '@centrale/kernel';
import { callOffPolicy, priceTotal, refuseBeginOpening, refuseBrokenSeal, refuseCompleteOpening, type OpeningFacts, type OpeningTime } from '@centrale/procurement';
import { Config } from '../../config.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { CallOffDossier, type LockedCallOff } from '../call-offs/call-off-dossier.service.js';
import { OfferSeal, SealBroken, type OpenedContent } from '../offers/offer-seal.service.js';
import { onReport, sealReport, type LotOnReport, type OfferOnReport } from './opening-report.js';

interface FactsRow {
  readonly realNow: Date;
  readonly openQuestions: number;
  readonly first: { readonly personId: string; readonly sessionId: string; readonly name: string } | null;
  readonly firstAt: Date | null;
  readonly ownName: string;
  readonly auditRoot: string | null;
  readonly lots: readonly LotOnReport[];
}

interface EnvelopeRow {
  readonly offerId: string;
  readonly lotId: string;
  readonly providerName: Text3;
  readonly keyId: string;
  readonly bytes: Buffer;
  readonly envelopeHash: string;
  readonly contentHash: string;
  readonly submittedAt: Date;
}

type Opened = OfferOnReport & Pick<OpenedContent, 'content' | 'nonce'>;

/** Two people open the offers of a call-off together, each in a session of their own, once the deadline has passed. (P10) */
@Injectable()
export class OpeningsService {
  private readonly logger = new Logger('Opening');

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly callOffs: CallOffDossier,
    private readonly seal: OfferSeal,
  ) {}

  begin(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, id);
      permit(callOffPolicy.beginOpening(actor));
      const row = await this.facts(tx, actor, id);
      ensure(refuseBeginOpening(this.ruleFacts(callOff, row), actor, timeOf(callOff, row)));
      await tx.query('insert into opening (call_off_id, first_opener_id, first_session_id, first_at) values ($1, $2, $3, $4)', [
        id, actor.personId, actor.sessionId, callOff.now,
      ]);
      await tx.notify({
        organisationId: callOff.placingBodyId, roles: ['opener'], kind: 'opening.begun', dossier: 'callOff', dossierId: id, params: { number: callOff.number },
      });
      return this.callOffs.move(tx, callOff, 'beginOpening');
    });
  }

  /** Opens every envelope, checks its hashes, and answers the hash of the report. */
  complete(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, id);
      permit(callOffPolicy.completeOpening(actor));
      const row = await this.facts(tx, actor, id);
      ensure(refuseCompleteOpening(this.ruleFacts(callOff, row), row.first ?? undefined, actor, timeOf(callOff, row)));
      await tx.query('update opening set second_opener_id = $2, second_session_id = $3, second_at = $4 where call_off_id = $1', [
        id, actor.personId, actor.sessionId, callOff.now,
      ]);
      const opened = (await this.envelopes(tx, id)).map((envelope) => this.open(envelope, id));
      const drawSeed = randomBytes(16).toString('hex');
      await this.keep(tx, callOff, opened, drawSeed);
      const hash = await this.report(tx, callOff, row, opened, drawSeed);
      const done = await this.callOffs.move(tx, callOff, 'completeOpening', {}, { reportHash: hash, offers: opened.length });
      await tx.notify({
        personIds: [callOff.officerId, ...(callOff.standInId ? [callOff.standInId] : []), ...callOff.evaluatorIds],
        kind: 'opening.completed', dossier: 'callOff', dossierId: id, params: { number: callOff.number },
      });
      return { ...done, hash };
    });
  }

  private ruleFacts(callOff: LockedCallOff, { openQuestions }: FactsRow): OpeningFacts {
    return { callOff, openQuestions, freshMinutes: this.config.freshMinutes };
  }

  private async facts(tx: Tx, actor: Actor, id: string): Promise<FactsRow> {
    const row = await tx.one<FactsRow>(
      `select clock_timestamp() as "realNow",
         (select count(*)::int from question where call_off_id = $1 and answered_at is null) as "openQuestions",
         (select json_build_object('personId', o.first_opener_id, 'sessionId', o.first_session_id, 'name', p.name)
           from opening o join person p on p.id = o.first_opener_id where o.call_off_id = $1) as first,
         (select first_at from opening where call_off_id = $1) as "firstAt",
         (select name from person where id = $2) as "ownName",
         encode((centrale.current_root()).hash, 'hex') as "auditRoot",
         (select json_agg(json_build_object('id', l.id, 'no', l.no) order by l.no) from call_off_lot l where l.call_off_id = $1) as lots`,
      [id, actor.personId],
    );
    return row!;
  }

  private envelopes(tx: Tx, id: string): Promise<EnvelopeRow[]> {
    return tx.query<EnvelopeRow>(
      `select e.offer_id as "offerId", l.call_off_lot_id as "lotId", json_build_object('nl', n.name_nl, 'fr', n.name_fr, 'en', n.name_en) as "providerName",
         e.key_id as "keyId", e.bytes, e.envelope_hash as "envelopeHash", e.content_hash as "contentHash", e.submitted_at as "submittedAt"
       from centrale.opened_envelopes($1) e join offer_lot l on l.offer_id = e.offer_id join organisation n on n.id = e.provider_id`,
      [id],
    );
  }

  /** Neither hash was taken on trust: that of the envelope is made again here, that of the content by the seal. */
  private open({ keyId, bytes, ...envelope }: EnvelopeRow, callOffId: string): Opened {
    try {
      if (createHash('sha256').update(bytes).digest('hex') !== envelope.envelopeHash) throw new SealBroken('The envelope is not what the receipt says');
      const { content, nonce, contentHash } = this.seal.open({ keyId, bytes }, { subjectId: envelope.offerId, callOffId });
      if (contentHash !== envelope.contentHash) throw new SealBroken('The content is not what the receipt says');
      return { ...envelope, content, nonce, totalCents: priceTotal(content.prices) };
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      this.logger.error(`Offer ${envelope.offerId}: ${error.message}`);
      ensure(refuseBrokenSeal(true));
      throw error;
    }
  }

  private async keep(tx: Tx, { id, now }: LockedCallOff, opened: readonly Opened[], drawSeed: string): Promise<void> {
    const rows = opened.map(({ offerId, content, nonce, totalCents }) => ({ offerId, content, nonce, totalCents }));
    await tx.query(
      `with seeded as (insert into draw_seed (call_off_id, seed) values ($1, $2))
       insert into opened_offer (offer_id, call_off_id, content, nonce, total_cents, opened_at)
       select r."offerId", $1, r.content, r.nonce, r."totalCents", $3
       from jsonb_to_recordset($4) as r("offerId" uuid, content jsonb, nonce text, "totalCents" bigint)`,
      [id, drawSeed, now, JSON.stringify(rows)],
    );
  }

  private async report(tx: Tx, callOff: LockedCallOff, row: FactsRow, opened: readonly Opened[], drawSeed: string): Promise<string> {
    const { id, number, composition, offersDueAt, now } = callOff;
    const { text, hash } = sealReport({
      callOff: { id, number, title: composition.title },
      offersDueAt: offersDueAt!.toISOString(),
      openers: [{ name: row.first!.name, at: row.firstAt!.toISOString() }, { name: row.ownName, at: now.toISOString() }],
      ...onReport(row.lots, opened.map(({ content: _, nonce: __, ...offer }) => offer)),
      drawSeed,
      auditRoot: row.auditRoot,
    });
    await tx.query('update opening set report = $2, report_hash = $3, audit_root = $4 where call_off_id = $1', [id, text, hash, row.auditRoot]);
    return hash;
  }
}

const timeOf = ({ now }: LockedCallOff, { realNow }: FactsRow): OpeningTime => ({ now, realNow });
