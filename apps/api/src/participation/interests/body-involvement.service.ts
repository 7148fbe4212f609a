import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, refuse, type Actor, type Done } from '@centrale/kernel';
import { bodyPolicy, refuseBodyToldAhead, refuseEndedBody, refuseInterestAhead, refuseInterestUnreachable, type CommunicationContract, type RegisterBodyInterest, type WithdrawCommunication } from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { BodyAccesses } from '../bodies/body-access.service.js';
import { Communications } from '../trajectories/communications.service.js';
import { InterestEntity } from './interest.entity.js';

/** How a body reaches people, and who wants to take part in its work: the evidence of an advice without a trajectory. (R000-06) */
@Injectable()
export class BodyInvolvement {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: BodyAccesses,
    private readonly communications: Communications,
  ) {}

  tell(actor: Actor, bodyId: string, told: CommunicationContract): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { body, subject, now } = await this.accesses.hold(tx, actor, bodyId, 'share');
      permit(bodyPolicy.tell(actor, subject));
      ensure(firstOf(refuseEndedBody(body), refuseBodyToldAhead(told.onDate, dateAt(now))));
      const id = await this.communications.keep(tx, { bodyId }, told, actor.personId, now);
      await tx.record({ dossier: 'body', id: bodyId, command: 'tell', facts: { communicationId: id, channel: told.channel, onDate: told.onDate } });
      return { id, at: now.toISOString() };
    });
  }

  /** Of an advice that left its evidence stays as it was. @throws NotFound for what was told elsewhere */
  withdrawCommunication(actor: Actor, bodyId: string, { communicationId }: WithdrawCommunication): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { body, subject, now } = await this.accesses.hold(tx, actor, bodyId, 'share');
      permit(bodyPolicy.tell(actor, subject));
      ensure(refuseEndedBody(body));
      const known = await tx.one('select from communication_act where id = $1 and body_id = $2 for update', [communicationId, bodyId]);
      if (!known) throw new NotFound();
      await tx.query('delete from communication_act where id = $1', [communicationId]);
      await tx.record({ dossier: 'body', id: bodyId, command: 'withdrawCommunication', facts: { communicationId } });
      return { id: communicationId, at: now.toISOString() };
    });
  }

  register(actor: Actor, bodyId: string, { partyId, name, email, phone, address, language, source, registeredOn }: RegisterBodyInterest): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { body, subject, now } = await this.accesses.hold(tx, actor, bodyId, 'share');
      permit(bodyPolicy.keepInterests(actor, subject));
      ensure(firstOf(refuseEndedBody(body), refuseInterestUnreachable({ email, phone, address })));
      const known = await tx.one<{ today: string; known: boolean }>(
        `select centrale.today() as today, ($2::uuid is null or exists (select from party p where p.id = $2 and p.organisation_id = $1 and p.erased_at is null)) as known`,
        [subject.organisationId, partyId],
      );
      if (!known?.known) throw new NotFound();
      ensure(refuseInterestAhead(registeredOn, known.today));
      const id = newId();
      await guardedBy({ interest_once_in_body: () => refuse('interest.exists') }, () => tx.insert(InterestEntity, {
        id, bodyId, partyId: partyId ?? null, name, email: email ?? null, phone: phone ?? null, address: address ?? null, language, source, status: 'confirmed',
        registeredAt: registeredOn ? new Date(`${registeredOn}T12:00:00Z`) : now, registeredBy: actor.personId, confirmedAt: now,
      }));
      await tx.record({ dossier: 'interest', id, command: 'register', facts: { bodyId, source } });
      return { id, at: now.toISOString() };
    });
  }
}
