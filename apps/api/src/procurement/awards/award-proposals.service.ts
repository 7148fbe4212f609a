import { Injectable } from '@nestjs/common';
import { refuseMove, type Actor, type Done } from '@centrale/kernel';
import {
  awardPolicy, callOffLifecycle, callOffPolicy, checkFoundNothing, evaluationPolicy, ranking, refuseAwardeeCheck, refuseEnded, refuseProposal,
  type CheckAwardee, type ProposeAward, type Reasoned,
} from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { tellBuyer } from '../buyer-notices.js';
import { CallOffDossier, type LockedCallOff } from '../call-offs/call-off-dossier.service.js';
import { EvaluationReading, subjectFor, type EvaluationFacts } from '../evaluations/evaluation-reading.service.js';
import { AwardEntity } from './award.entity.js';
import { AwardReading, type AwardFile } from './award-reading.service.js';
import { Ceilings } from './ceilings.service.js';

interface Proposed {
  readonly id: string;
  readonly lotId: string;
  readonly amountCents: number;
}

/** From the ranking to a proposal whose amounts are reserved and whose awardees were checked. */
@Injectable()
export class AwardProposals {
  constructor(
    private readonly transactions: Transactions,
    private readonly callOffs: CallOffDossier,
    private readonly evaluation: EvaluationReading,
    private readonly awards: AwardReading,
    private readonly ceilings: Ceilings,
  ) {}

  /** One proposal for every open lot; all amounts are reserved together, or nothing happens. (P06) */
  propose(actor: Actor, id: string, { lots }: ProposeAward): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, id);
      const facts = await this.evaluation.load(tx, id);
      if (!facts) throw new NotFound();
      permit(evaluationPolicy.proposeAward(actor, subjectFor(actor, facts)));
      const file = await this.awards.load(tx, id);
      ensure(refuseProposal(callOff.status, facts.lots, lots));
      ensure(refuseEnded(file.agreement, callOff.now));
      const proposed = await this.insert(tx, actor, callOff, facts, lots);
      await this.explainLotsWithout(tx, id, lots);
      await this.ceilings.reserve(tx, proposed.map((award) => ({ ...award, awardId: award.id, allocations: allocationsOf(file, award.lotId) })));
      await tellBuyer(tx, {
        callOffId: id, roles: ['projectOwner', 'decisionRecorder'], kind: 'award.proposed',
        dossier: 'callOff', dossierId: id, params: { number: callOff.number },
      });
      return this.callOffs.move(tx, callOff, 'proposeAward', {}, { awardIds: proposed.map((award) => award.id) });
    });
  }

  withdraw(actor: Actor, id: string, { reason }: Reasoned): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, id);
      permit(callOffPolicy.withdrawProposal(actor));
      ensure(refuseMove('call-off', callOffLifecycle, callOff.status, 'withdrawProposal'));
      const withdrawn = await tx.query<{ id: string }>(
        `update award set status = 'withdrawn', withdrawn_reason = $2 where call_off_id = $1 and status = 'proposed' returning id`,
        [id, reason],
      );
      await tx.query(`update call_off_lot set outcome_reason = null where call_off_id = $1 and status = 'open'`, [id]);
      await this.ceilings.release(tx, withdrawn.map((award) => award.id));
      return this.callOffs.move(tx, callOff, 'withdrawProposal', {}, { awardIds: withdrawn.map((award) => award.id) });
    });
  }

  /** The dated check of exclusion grounds and of social and tax debts. */
  check(actor: Actor, awardId: string, check: CheckAwardee): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, await this.callOffOf(tx, awardId));
      permit(awardPolicy.check(actor));
      const award = await tx.lock(AwardEntity, awardId);
      ensure(refuseAwardeeCheck(award, check.checkedOn, callOff.now));
      const { remark, ...found } = check;
      await tx.update(AwardEntity, awardId, { ...found, checkRemark: remark, checkedBy: actor.personId });
      return this.callOffs.change(tx, callOff, 'checkAwardee', {}, { awardId, foundNothing: checkFoundNothing(check) });
    });
  }

  private async insert(tx: Tx, actor: Actor, callOff: LockedCallOff, facts: EvaluationFacts, choices: ProposeAward['lots']): Promise<Proposed[]> {
    const rows = choices.flatMap(({ lotNo, offerId, motivation }) => {
      const lot = facts.lots.find(({ no }) => no === lotNo)!;
      const offer = lot.offers.find((each) => each.offerId === offerId);
      if (!offer) return [];
      return [{ id: newId(), lotId: lot.id, offerId: offer.offerId, providerId: offer.providerId, amountCents: offer.totalCents, motivation, ranking: ranking(lot) }];
    });
    await tx.query(
      `insert into award (id, call_off_id, call_off_lot_id, agreement_id, offer_id, provider_id, status, amount_cents, motivation, ranking, proposed_by, proposed_at)
       select r.id, $2, r."lotId", $3, r."offerId", r."providerId", 'proposed', r."amountCents", r.motivation, r.ranking, $4, $5
       from jsonb_to_recordset($1) as r(id uuid, "lotId" uuid, "offerId" uuid, "providerId" uuid, "amountCents" bigint, motivation jsonb, ranking jsonb)`,
      [JSON.stringify(rows), callOff.id, callOff.agreementId, actor.personId, callOff.now],
    );
    return rows;
  }

  private async explainLotsWithout(tx: Tx, callOffId: string, choices: ProposeAward['lots']): Promise<void> {
    const without = choices.filter(({ offerId }) => !offerId);
    if (without.length === 0) return;
    await tx.query(
      `update call_off_lot l set outcome_reason = r.motivation from jsonb_to_recordset($2) as r("lotNo" int, motivation jsonb)
       where l.call_off_id = $1 and l.no = r."lotNo"`,
      [callOffId, JSON.stringify(without)],
    );
  }

  private async callOffOf(tx: Tx, awardId: string): Promise<string> {
    const row = await tx.one<{ id: string }>('select call_off_id as id from award where id = $1', [awardId]);
    if (!row) throw new NotFound();
    return row.id;
  }
}

const allocationsOf = ({ lots }: AwardFile, lotId: string): AwardFile['lots'][number]['allocations'] => lots.find(({ id }) => id === lotId)!.allocations;
