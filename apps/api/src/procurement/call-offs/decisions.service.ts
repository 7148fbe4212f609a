import { Injectable } from '@nestjs/common';
import { refuseMove, type Actor, type Done } from '@centrale/kernel';
import { callOffLifecycle, callOffPolicy, refuseDecision, type RecordDecision } from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { CallOffDossier, officersOf, type LockedCallOff } from './call-off-dossier.service.js';

/** What the buyer decides: that the call-off may leave, and its organ's two decisions. (P08) */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: CallOffDossier,
  ) {}

  approve(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.approve(actor, callOff));
      ensure(refuseMove('call-off', callOffLifecycle, callOff.status, 'approve'));
      await this.tellOfficers(tx, callOff, 'call-off.approved');
      return this.dossier.move(tx, callOff, 'approve', {}, { version: callOff.version });
    });
  }

  /** A decision recorded anew takes the place of the one before, which stays on record. */
  record(actor: Actor, id: string, decision: RecordDecision): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      const command = decision.no === 1 ? 'recordDecision1' : 'recordDecision2';
      permit(callOffPolicy[command](actor, callOff));
      const documentAttached = await this.isAttached(tx, id, decision.attachmentId);
      ensure(refuseDecision(callOff, { ...decision, documentAttached }, callOff.now));
      await this.insert(tx, actor, callOff, decision);
      await this.tellOfficers(tx, callOff, 'call-off.decision-recorded', { no: decision.no });
      const { decidedOn, attachmentId, amountCents, creditConfirmed } = decision;
      return this.dossier.change(tx, callOff, command, {}, { decidedOn, attachmentId, amountCents, creditConfirmed, version: callOff.version });
    });
  }

  private async isAttached(tx: Tx, id: string, attachmentId: string): Promise<boolean> {
    const row = await tx.one(
      `select from attachment where id = $1 and dossier_type = 'callOff' and dossier_id = $2 and removed_at is null`,
      [attachmentId, id],
    );
    return row !== undefined;
  }

  private async insert(tx: Tx, actor: Actor, callOff: LockedCallOff, decision: RecordDecision): Promise<void> {
    await tx.query('update decision set superseded_at = $3 where call_off_id = $1 and no = $2 and superseded_at is null', [
      callOff.id, decision.no, callOff.now,
    ]);
    await tx.query(
      `insert into decision
         (id, call_off_id, no, organ, decided_on, reference, attachment_id, amount_cents, credit_confirmed, composition_version, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        newId(), callOff.id, decision.no, decision.organ, decision.decidedOn, decision.reference, decision.attachmentId, decision.amountCents,
        decision.creditConfirmed, callOff.version, actor.personId, callOff.now,
      ],
    );
  }

  private tellOfficers(tx: Tx, callOff: LockedCallOff, kind: string, params: Readonly<Record<string, number>> = {}): Promise<void> {
    return tx.notify({ personIds: officersOf(callOff), kind, dossier: 'callOff', dossierId: callOff.id, params: { number: callOff.number, ...params } });
  }
}
