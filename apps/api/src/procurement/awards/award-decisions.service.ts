import { Injectable } from '@nestjs/common';
import { type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  callOffPolicy, evaluationPolicy, letters, refuseAward, refuseConclusion, refuseUnsuccessful, standstillUntil,
  type DeclareUnsuccessful, type EvaluatedLot, type Letter,
} from '@centrale/procurement';
import { Transactions } from '../../platform/database/transactions.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { tellBuyer } from '../buyer-notices.js';
import { CallOffDossier, type LockedCallOff } from '../call-offs/call-off-dossier.service.js';
import { EvaluationReading, subjectFor } from '../evaluations/evaluation-reading.service.js';
import { AwardReading, type AwardFile } from './award-reading.service.js';
import { AwardLetters } from './letters.service.js';

/** How a call-off ends: awarded with every participant told, declared unsuccessful, or concluded. */
@Injectable()
export class AwardDecisions {
  constructor(
    private readonly transactions: Transactions,
    private readonly callOffs: CallOffDossier,
    private readonly evaluation: EvaluationReading,
    private readonly awards: AwardReading,
    private readonly letters: AwardLetters,
  ) {}

  /** All participants get the reasoned decision at once, and the standstill begins. (P14, P15) */
  award(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, id);
      permit(callOffPolicy.award(actor));
      const file = await this.awards.load(tx, id);
      const proposed = file.awards.filter(({ status }) => status === 'proposed');
      ensure(refuseAward(callOff.status, proposed, file.decision, file.agreement, callOff.now));
      const facts = await this.evaluation.load(tx, id);
      if (!facts) throw new NotFound();
      const until = standstillUntil(file.agreement, callOff.now);
      await tx.query(
        `update award set status = 'notified', notified_at = $2, standstill_until = $3 where call_off_id = $1 and status = 'proposed'`,
        [id, callOff.now, until],
      );
      await tx.query(
        `update call_off_lot l set status = case when exists (select from award a where a.call_off_lot_id = l.id and a.status <> 'withdrawn')
           then 'awarded' else 'unsuccessful' end
         where l.call_off_id = $1 and l.status = 'open'`,
        [id],
      );
      await this.letters.send(tx, callOff, facts.lots.filter(({ status }) => status === 'open').flatMap((lot) => lettersFor(lot, file, until)));
      await tellBuyer(tx, {
        callOffId: id, roles: ['projectOwner', 'buyerFinance'], kind: 'award.notified',
        dossier: 'callOff', dossierId: id, params: { number: callOff.number },
      });
      return this.callOffs.move(tx, callOff, 'award', {}, { awardIds: proposed.map((award) => award.id), standstillUntil: until });
    });
  }

  /** Nothing is awarded, and everybody who offered is told why. */
  declareUnsuccessful(actor: Actor, id: string, { reason }: DeclareUnsuccessful): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, id);
      const facts = await this.evaluation.load(tx, id);
      if (!facts) throw new NotFound();
      permit(evaluationPolicy.declareUnsuccessful(actor, subjectFor(actor, facts)));
      ensure(refuseUnsuccessful(callOff.status, facts.lots));
      await tx.query(`update call_off_lot set status = 'unsuccessful', outcome_reason = $2 where call_off_id = $1 and status = 'open'`, [id, JSON.stringify(reason)]);
      const none = { offerId: null, motivation: reason, standstillUntil: null };
      await this.letters.send(tx, callOff, facts.lots.flatMap((lot) => letters(lot, none)));
      await tellBuyer(tx, { callOffId: id, kind: 'call-off.unsuccessful', dossier: 'callOff', dossierId: id, params: { number: callOff.number } });
      return this.callOffs.move(tx, callOff, 'declareUnsuccessful');
    });
  }

  conclude(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff: LockedCallOff = await this.callOffs.lock(tx, actor, id);
      permit(callOffPolicy.conclude(actor));
      const { awards } = await this.awards.load(tx, id);
      ensure(refuseConclusion(callOff.status, awards.map(({ orders }) => orders)));
      return this.callOffs.move(tx, callOff, 'conclude');
    });
  }
}

function lettersFor(lot: EvaluatedLot, file: AwardFile, until: LocalDate | null): Letter[] {
  const award = file.awards.find(({ callOffLotId }) => callOffLotId === lot.id);
  if (award) return letters(lot, { offerId: award.offerId, motivation: award.motivation, standstillUntil: until });
  const reason = file.lots.find(({ id }) => id === lot.id)?.outcomeReason ?? { nl: '', fr: '' };
  return letters(lot, { offerId: null, motivation: reason, standstillUntil: null });
}
