import { Injectable } from '@nestjs/common';
import { advance, refuse, type Actor, type Done } from '@centrale/kernel';
import { awardLifecycle, awardPolicy, refuseDraftOrder, refuseWithdrawal, type Reasoned } from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { tellBuyer } from '../buyer-notices.js';
import { CallOffDossier, type LockedCallOff } from '../call-offs/call-off-dossier.service.js';
import { AwardEntity } from './award.entity.js';
import { AwardReading, type AwardFile, type AwardOnFile } from './award-reading.service.js';
import { Ceilings } from './ceilings.service.js';
import { AwardLetters } from './letters.service.js';

interface Held {
  readonly callOff: LockedCallOff;
  readonly file: AwardFile;
  readonly award: AwardOnFile;
}

/** What becomes of a notified award: an order, or nothing. Both hold the call-off, so that they never meet. */
@Injectable()
export class AwardOrders {
  constructor(
    private readonly transactions: Transactions,
    private readonly callOffs: CallOffDossier,
    private readonly awards: AwardReading,
    private readonly ceilings: Ceilings,
    private readonly letters: AwardLetters,
  ) {}

  /** After the standstill the award is final and its order is drafted, with the dates of the call-off. Answers the order's id. */
  draft(actor: Actor, awardId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { callOff, file, award } = await this.hold(tx, actor, awardId);
      permit(awardPolicy.draftOrder(actor));
      ensure(refuseDraftOrder(award, award.orders, file.agreement, callOff.now));
      if (award.status === 'notified') await tx.update(AwardEntity, awardId, { status: advance(awardLifecycle, award.status, 'finalise') });
      const orderId = newId();
      const { startsOn, endsOn } = callOff.composition;
      await tx.query(
        `insert into "order" (id, number, award_id, call_off_id, call_off_lot_id, agreement_id, organisation_id, provider_id, status, amount_cents, starts_on, ends_on, drafted_at)
         values ($1, centrale.next_number('ORD'), $2, $3, $4, $5, $6, $7, 'drafted', $8, $9, $10, $11)`,
        [
          orderId, awardId, callOff.id, award.callOffLotId, callOff.agreementId, callOff.organisationId, award.providerId,
          award.amountCents, startsOn, endsOn, callOff.now,
        ],
      );
      await tx.record({ dossier: 'order', id: orderId, command: 'draft', facts: { awardId } });
      await this.callOffs.change(tx, callOff, 'draftOrder', {}, { awardId, orderId });
      await tellBuyer(tx, { callOffId: callOff.id, kind: 'order.drafted', dossier: 'order', dossierId: orderId, params: { number: callOff.number } });
      return { id: orderId, at: callOff.now.toISOString() };
    });
  }

  /** The lot is open for another proposal; what is still reserved is free again. */
  withdraw(actor: Actor, awardId: string, { reason }: Reasoned): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { callOff, award } = await this.hold(tx, actor, awardId);
      permit(awardPolicy.withdraw(actor));
      ensure(refuseWithdrawal(callOff.status, award, award.orders));
      await tx.update(AwardEntity, awardId, { status: advance(awardLifecycle, award.status, 'withdraw'), withdrawnReason: reason });
      if (award.reserved) await this.ceilings.release(tx, [awardId]);
      await tx.query(`update call_off_lot set status = 'open', outcome_reason = null where id = $1`, [award.callOffLotId]);
      await this.letters.tell(tx, callOff, 'award.withdrawn', [{ lotId: award.callOffLotId, providerId: award.providerId }]);
      await this.callOffs.move(tx, callOff, 'withdrawAward', {}, { awardId });
      return { id: awardId, at: callOff.now.toISOString() };
    });
  }

  private async hold(tx: Tx, actor: Actor, awardId: string): Promise<Held> {
    const row = await tx.one<{ callOffId: string }>('select call_off_id as "callOffId" from award where id = $1', [awardId]);
    if (!row) throw new NotFound();
    const callOff = await this.callOffs.lock(tx, actor, row.callOffId);
    const file = await this.awards.load(tx, callOff.id);
    const award = file.awards.find(({ id }) => id === awardId);
    // One that was withdrawn is no part of the file any more.
    ensure(award ? undefined : refuse('award.wrong-status', { status: 'withdrawn' }));
    return { callOff, file, award: award! };
  }
}
