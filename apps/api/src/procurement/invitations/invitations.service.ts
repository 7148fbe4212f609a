import { Injectable } from '@nestjs/common';
import { advance, refuse, type Actor, type Done } from '@centrale/kernel';
import { invitationLifecycle, invitationPolicy, refuseInvitationCommand, refuseQuestion, refuseUndertaking, type InvitationCommand } from '@centrale/procurement';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { CallOffDossier, officersOf } from '../call-offs/call-off-dossier.service.js';
import { InvitationDossier } from './invitation-dossier.service.js';
import { InvitationEntity } from './invitation.entity.js';

/**
 * What an invited provider answers. It stays between the provider and its own chain until the opening: the authority
 * hears of questions, which it has to answer, and of nothing else.
 */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: InvitationDossier,
    private readonly callOffs: CallOffDossier,
  ) {}

  see(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'see');
  }

  announceOffer(actor: Actor, id: string): Promise<Done> {
    return this.answer(actor, id, 'announceOffer');
  }

  decline(actor: Actor, id: string, reason: string): Promise<Done> {
    return this.answer(actor, id, 'decline', reason);
  }

  /** The provider binds itself; what the call-off is about is served from then on. (R002-07) */
  giveUndertaking(actor: Actor, id: string, version: number): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const invitation = await this.dossier.lock(tx, actor, id);
      permit(invitationPolicy.giveUndertaking(actor, invitation));
      ensure(refuseUndertaking(await this.dossier.confidence(tx, invitation), version));
      const now = await tx.now();
      await guardedBy({ confidentiality_undertaking_pkey: () => refuse('invitation.undertaking-given') }, () =>
        tx.query('insert into confidentiality_undertaking (call_off_id, provider_id, given_by, given_at, text_version) values ($1, $2, $3, $4, $5)', [
          invitation.callOffId, invitation.providerId, actor.personId, now, version,
        ]));
      await tx.record({ dossier: 'invitation', id, command: 'giveUndertaking', facts: { version } });
      return { id, at: now.toISOString() };
    });
  }

  /** Asked in private; the answer goes to all. */
  ask(actor: Actor, id: string, text: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const invitation = await this.dossier.share(tx, actor, id);
      permit(invitationPolicy.ask(actor, invitation));
      const callOff = await this.callOffs.share(tx, invitation.callOffId);
      await this.dossier.ensureTold(tx, invitation);
      const now = await tx.now();
      ensure(refuseQuestion(callOff, now));
      const questionId = newId();
      await tx.query('insert into question (id, call_off_id, provider_id, text, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6)', [
        questionId, callOff.id, invitation.providerId, text, actor.personId, now,
      ]);
      await tx.notify({ personIds: officersOf(callOff), kind: 'call-off.question-asked', dossier: 'callOff', dossierId: callOff.id, params: { number: callOff.number } });
      await tx.record({ dossier: 'invitation', id, command: 'ask', facts: { questionId } });
      return { id: questionId, at: now.toISOString() };
    });
  }

  /** Holds the call-off shared, so that its deadline does not pass in between. (P11) */
  private answer(actor: Actor, id: string, command: InvitationCommand, declinedReason: string | null = null): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const invitation = await this.dossier.lock(tx, actor, id);
      permit(invitationPolicy[command](actor, invitation));
      const callOff = await this.callOffs.share(tx, invitation.callOffId);
      if (command !== 'decline') await this.dossier.ensureTold(tx, invitation);
      const { now, offered } = await this.standing(tx, invitation);
      ensure(refuseInvitationCommand(command, invitation, callOff, offered, now));
      await tx.update(InvitationEntity, id, { status: advance(invitationLifecycle, invitation.status, command), declinedReason });
      await tx.record({ dossier: 'invitation', id, command });
      return { id, at: now.toISOString() };
    });
  }

  private async standing(tx: Tx, { callOffLotId, providerId }: InvitationEntity): Promise<{ now: Date; offered: boolean }> {
    const row = await tx.one<{ now: Date; offered: boolean }>(
      `select centrale.now() as now, exists (select from offer_lot x where x.call_off_lot_id = $1 and x.provider_id = $2 and x.live) as offered`,
      [callOffLotId, providerId],
    );
    return row!;
  }
}
