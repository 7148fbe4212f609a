import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import {
  evaluationPolicy, missingScores, refuseConsensus, refuseFindingRegularity, refuseScores,
  type EvaluatedLot, type FindRegularity, type GiveScores, type ScoreContract,
} from '@centrale/procurement';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { CallOffDossier, type LockedCallOff } from '../call-offs/call-off-dossier.service.js';
import { EvaluationReading, subjectFor, type EvaluationFacts } from './evaluation-reading.service.js';

/** From the opened offers to what the panel agrees on. Evaluators score side by side: each command holds the call-off, briefly. */
@Injectable()
export class EvaluationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly callOffs: CallOffDossier,
    private readonly reading: EvaluationReading,
  ) {}

  findRegularity(actor: Actor, offerId: string, { regular, reason }: FindRegularity): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { callOff, facts } = await this.lock(tx, actor, await this.callOffOf(tx, offerId));
      permit(evaluationPolicy.findRegularity(actor, subjectFor(actor, facts)));
      ensure(refuseFindingRegularity(callOff.status, facts.lots, offerId));
      await tx.query(
        `insert into regularity (offer_id, regular, reason, found_by, found_at) values ($1, $2, $3, $4, $5)
         on conflict (offer_id) do update set regular = $2, reason = $3, found_by = $4, found_at = $5`,
        [offerId, regular, reason, actor.personId, callOff.now],
      );
      return this.callOffs.change(tx, callOff, 'findRegularity', {}, { offerId, regular });
    });
  }

  score(actor: Actor, callOffId: string, { scores }: GiveScores): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { callOff, facts } = await this.lock(tx, actor, callOffId);
      permit(evaluationPolicy.score(actor, subjectFor(actor, facts)));
      ensure(refuseScores(callOff.status, facts.lots, scores));
      await tx.query(
        `insert into score (offer_id, call_off_lot_id, criterion_id, evaluator_id, points, reason, scored_at)
         select s."offerId", l.call_off_lot_id, s."criterionId", $2, s.points, s.reason, $3
         from jsonb_to_recordset($1) as s("offerId" uuid, "criterionId" uuid, points int, reason text) join offer_lot l on l.offer_id = s."offerId"
         on conflict (offer_id, criterion_id, evaluator_id) do update set points = excluded.points, reason = excluded.reason, scored_at = excluded.scored_at`,
        [JSON.stringify(scores), actor.personId, callOff.now],
      );
      const done = await this.callOffs.change(tx, callOff, 'score', {}, { scores: scores.length });
      if (facts.lots.every((lot) => missingScores(withScores(lot, actor.personId, scores)).length === 0)) await this.tellComplete(tx, callOff);
      return done;
    });
  }

  findConsensus(actor: Actor, callOffId: string, { scores }: GiveScores): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { callOff, facts } = await this.lock(tx, actor, callOffId);
      permit(evaluationPolicy.consensus(actor, subjectFor(actor, facts)));
      ensure(refuseConsensus(callOff.status, facts.lots, scores));
      await tx.query(
        `insert into consensus (offer_id, call_off_lot_id, criterion_id, points, reason, found_by, found_at)
         select s."offerId", l.call_off_lot_id, s."criterionId", s.points, s.reason, $2, $3
         from jsonb_to_recordset($1) as s("offerId" uuid, "criterionId" uuid, points int, reason text) join offer_lot l on l.offer_id = s."offerId"
         on conflict (offer_id, criterion_id) do update set points = excluded.points, reason = excluded.reason, found_by = excluded.found_by, found_at = excluded.found_at`,
        [JSON.stringify(scores), actor.personId, callOff.now],
      );
      return this.callOffs.change(tx, callOff, 'consensus', {}, { points: scores.length });
    });
  }

  private async lock(tx: Tx, actor: Actor, id: string): Promise<{ callOff: LockedCallOff; facts: EvaluationFacts }> {
    const callOff = await this.callOffs.lock(tx, actor, id);
    const facts = await this.reading.load(tx, id);
    if (!facts) throw new NotFound();
    return { callOff, facts };
  }

  private async callOffOf(tx: Tx, offerId: string): Promise<string> {
    const row = await tx.one<{ id: string }>('select call_off_id as id from opened_offer where offer_id = $1', [offerId]);
    if (!row) throw new NotFound();
    return row.id;
  }

  private tellComplete(tx: Tx, { id, number, officerId, standInId }: LockedCallOff): Promise<void> {
    const personIds = [officerId, standInId].filter((each) => each !== null);
    return tx.notify({ personIds, kind: 'evaluation.scores-complete', dossier: 'callOff', dossierId: id, params: { number } });
  }
}

/** The lot as it is once these scores are in. */
function withScores(lot: EvaluatedLot, evaluatorId: string, given: readonly ScoreContract[]): EvaluatedLot {
  const replaced = lot.scores.filter((old) => !(old.evaluatorId === evaluatorId && given.some((each) => each.offerId === old.offerId && each.criterionId === old.criterionId)));
  const own = given.filter(({ offerId }) => lot.offers.some((offer) => offer.offerId === offerId));
  return { ...lot, scores: [...replaced, ...own.map((score) => ({ ...score, evaluatorId }))] };
}
