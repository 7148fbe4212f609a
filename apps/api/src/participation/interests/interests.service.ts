import { Injectable } from '@nestjs/common';
import { dateAt, refuse, type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  keepsBodyInterests, refuseInterest, refuseInterestOutcome, refuseInterestAhead, refuseInterestUnreachable, trajectoryPolicy, type InterestOutcome, type RegisterInterest,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { BodyAccesses } from '../bodies/body-access.service.js';
import { TrajectoryAccesses } from '../trajectories/trajectory-access.service.js';
import { InterestErasures } from './interest-erasures.service.js';
import { InterestEntity } from './interest.entity.js';

/** Who wants to take part, as the city keeps it. Nobody is left without an outcome, and everybody can be forgotten. (R000-06) */
@Injectable()
export class InterestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accesses: TrajectoryAccesses,
    private readonly bodies: BodyAccesses,
    private readonly erasures: InterestErasures,
  ) {}

  /** By phone, by post or at the desk: with the same rights as from the web, and theirs without a letter. */
  register(actor: Actor, { trajectoryId, themeId, partyId, name, email, phone, address, language, source, registeredOn }: RegisterInterest): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { trajectory, now, today } = await this.accesses.hold(tx, actor, trajectoryId, 'keepInterests', 'share');
      ensure(refuseInterest(trajectory));
      ensure(refuseInterestUnreachable({ email, phone, address }));
      ensure(refuseInterestAhead(registeredOn, today));
      const known = await tx.one(
        `select where ($2::uuid is null or exists (select from party p where p.id = $2 and p.organisation_id = $1 and p.erased_at is null))
           and ($3::uuid is null or exists (select from theme h where h.id = $3 and h.trajectory_id = $4))`,
        [trajectory.organisationId, partyId, themeId, trajectoryId],
      );
      if (!known) throw new NotFound();
      const id = newId();
      await guardedBy({ interest_once: () => refuse('interest.exists') }, () => tx.insert(InterestEntity, {
        id, trajectoryId, themeId: themeId ?? null, partyId: partyId ?? null, name, email: email ?? null, phone: phone ?? null, address: address ?? null, language, source,
        status: 'confirmed', registeredAt: registeredOn ? new Date(`${registeredOn}T12:00:00Z`) : now, registeredBy: actor.personId, confirmedAt: now,
      }));
      await tx.record({ dossier: 'interest', id, command: 'register', facts: { trajectoryId, themeId: themeId ?? null, source } });
      return { id, at: now.toISOString() };
    });
  }

  /** What became of somebody's interest; a later outcome takes the place of an earlier one. (R000-06) */
  recordOutcome(actor: Actor, id: string, outcome: InterestOutcome): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { interest, now, today } = await this.hold(tx, actor, id);
      ensure(refuseInterestOutcome(interest));
      await tx.update(InterestEntity, id, { outcome, outcomeOn: today });
      await tx.record({ dossier: 'interest', id, command: 'recordOutcome', facts: { outcome } });
      return { id, at: now.toISOString() };
    });
  }

  /** Asked by letter or at the desk. */
  erase(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { interest, now, today } = await this.hold(tx, actor, id);
      await this.erasures.forget(tx, interest, now, today);
      return { id, at: now.toISOString() };
    });
  }

  /** @throws NotFound for whoever may not see the trajectory */
  private async hold(tx: Tx, actor: Actor, id: string): Promise<{ interest: InterestEntity; now: Date; today: LocalDate }> {
    const interest = await tx.lock(InterestEntity, id);
    if (interest.bodyId) {
      const { subject, now } = await this.bodies.hold(tx, actor, interest.bodyId, 'share');
      permit(keepsBodyInterests(actor, subject));
      return { interest, now, today: dateAt(now) };
    }
    if (!interest.trajectoryId) throw new NotFound();
    const { access, now, today } = await this.accesses.peek(tx, actor, interest.trajectoryId, 'share');
    permit(trajectoryPolicy.keepInterests(actor, access));
    return { interest, now, today };
  }
}
