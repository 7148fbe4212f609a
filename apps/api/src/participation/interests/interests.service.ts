import { Injectable } from '@nestjs/common';
import { dateAt, inLanguage, refuse, type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  keepsBodyInterests, refuseInterest, refuseInterestConfirmation, refuseInterestOutcome, refuseInterestAhead, refuseInterestUnreachable, trajectoryPolicy,
  type InterestOutcome, type RegisterInterest, type Registered, type ShowInterest,
} from '@centrale/participation';
import { Config } from '../../config.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, Refused } from '../../platform/http/answers.js';
import { BodyAccesses } from '../bodies/body-access.service.js';
import { TrajectoryAccesses } from '../trajectories/trajectory-access.service.js';
import { TrajectoryEntity } from '../trajectories/trajectories.service.js';
import { Consents } from './consents.service.js';
import { InterestErasures } from './interest-erasures.service.js';
import { InterestEntity } from './interest.entity.js';
import { hashOf, newToken } from './tokens.js';

const NO_THEME = '00000000-0000-0000-0000-000000000000';

/** Who wants to take part. Nobody is left without an outcome, and everybody can be forgotten. (R000-06) */
@Injectable()
export class InterestsService {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly accesses: TrajectoryAccesses,
    private readonly bodies: BodyAccesses,
    private readonly consents: Consents,
    private readonly erasures: InterestErasures,
  ) {}

  /**
   * By a visitor: a letter asks whether the address is theirs. Whoever asks twice gets another letter, which changes nothing of what was asked
   * first; nobody learns from the answer who is in the register already. In the demo, which sends nothing, a new interest shows its link.
   */
  async show(form: ShowInterest): Promise<Registered> {
    try {
      return await this.showOnce(form);
    } catch (error) {
      // Sent twice at the same moment: by now the other is kept, and this one is answered as the second.
      if (error instanceof Refused && error.code === 'interest.exists') return this.showOnce(form);
      throw error;
    }
  }

  private async showOnce({ trajectoryId, themeId, name, email, language, newsletter = false }: ShowInterest): Promise<Registered> {
    let shown: string | undefined;
    const done = await this.transactions.command(async (tx): Promise<Done> => {
      const trajectory = await this.publicTrajectory(tx, trajectoryId, themeId);
      const now = await tx.now();
      const known = await this.known(tx, trajectoryId, themeId, email);
      const params = { title: inLanguage(trajectory.title, language) };
      if (known?.status === 'confirmed') {
        await tx.notify({ address: { email, language }, kind: 'interest.known', dossier: 'interest', dossierId: known.id, params });
        return { id: trajectoryId, at: now.toISOString() };
      }
      const { token, hash } = newToken();
      const id = known?.id ?? newId();
      if (known) {
        await tx.update(InterestEntity, id, { nextTokenHash: hash, registeredAt: now });
      } else {
        await guardedBy({ interest_once: () => refuse('interest.exists') }, () => tx.insert(InterestEntity, {
          id, trajectoryId, themeId: themeId ?? null, name, email, language, source: 'web', status: 'pending', tokenHash: hash, wantsNewsletter: newsletter, registeredAt: now,
        }));
        if (this.config.demo) shown = this.linkTo(token);
      }
      await tx.record({ dossier: 'interest', id, command: 'register', facts: { trajectoryId, themeId: themeId ?? null, source: 'web' } });
      await tx.notify({ address: { email, language }, kind: 'interest.confirm', dossier: 'interest', dossierId: id, params: { ...params, link: this.linkTo(token) } });
      return { id: trajectoryId, at: now.toISOString() };
    });
    return shown ? { ...done, link: shown } : done;
  }

  /** By the link in the letter: what the form asked counts from now on, and the letter that follows brings the way out of the newsletter. @throws NotFound for a link that is none */
  confirm(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { interest, now } = await this.byToken(tx, token);
      ensure(refuseInterestConfirmation(interest, now));
      await tx.update(InterestEntity, interest.id, { status: 'confirmed', confirmedAt: now });
      await tx.record({ dossier: 'interest', id: interest.id, command: 'confirm' });
      const leave = await this.consents.give(tx, 'interest', interest.id, { newsletter: interest.wantsNewsletter });
      if (leave) await this.writeOfNewsletter(tx, interest, leave);
      return { id: interest.trajectoryId!, at: now.toISOString() };
    });
  }

  /** By the same link: whoever showed interest takes it back. @throws NotFound for a link that is none */
  eraseOwn(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { interest, now, today } = await this.byToken(tx, token);
      await this.erasures.forget(tx, interest, now, today);
      return { id: interest.trajectoryId!, at: now.toISOString() };
    });
  }

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

  private async writeOfNewsletter(tx: Tx, { id, trajectoryId, email, language }: InterestEntity, leave: string): Promise<void> {
    const trajectory = await tx.one<Pick<TrajectoryEntity, 'title'>>('select title from trajectory where id = $1', [trajectoryId]);
    const params = { title: inLanguage(trajectory!.title, language), link: `${this.config.publicUrl}/participation/newsletter#${leave}` };
    await tx.notify({ address: { email: email!, language }, kind: 'interest.newsletter', dossier: 'interest', dossierId: id, params });
  }

  private linkTo(token: string): string {
    return `${this.config.publicUrl}/participation/interest#${token}`;
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

  private async byToken(tx: Tx, token: string): Promise<{ interest: InterestEntity; now: Date; today: LocalDate }> {
    const hash = hashOf(token);
    const found = await tx.one<{ id: string }>('select id from interest where $1 in (token_hash, next_token_hash)', [hash]);
    if (!found) throw new NotFound();
    const interest = await tx.lock(InterestEntity, found.id);
    if (interest.nextTokenHash?.equals(hash)) await tx.update(InterestEntity, interest.id, { tokenHash: hash, nextTokenHash: null });
    // An advice that leaves holds the trajectory: what it says of who was interested stays true until it is gone.
    if (interest.trajectoryId) await tx.lockShared(TrajectoryEntity, interest.trajectoryId);
    const { now, today } = (await tx.one<{ now: Date; today: LocalDate }>('select centrale.now() as now, centrale.today() as today'))!;
    return { interest, now, today };
  }

  private known(tx: Tx, trajectoryId: string, themeId: string | undefined, email: string): Promise<Pick<InterestEntity, 'id' | 'status'> | undefined> {
    return tx.one(
      `select id, status from interest where trajectory_id = $1 and coalesce(theme_id, '${NO_THEME}') = coalesce($2::uuid, '${NO_THEME}') and lower(email) = lower($3) for update`,
      [trajectoryId, themeId, email],
    );
  }

  /** @throws NotFound for what is not public, and for a theme of another trajectory */
  private async publicTrajectory(tx: Tx, id: string, themeId: string | undefined): Promise<TrajectoryEntity> {
    const trajectory = await tx.lockShared(TrajectoryEntity, id);
    if (trajectory.status === 'draft' || trajectory.confidential) throw new NotFound();
    ensure(refuseInterest(trajectory));
    if (themeId && !(await tx.one('select from theme where id = $1 and trajectory_id = $2', [themeId, id]))) throw new NotFound();
    return trajectory;
  }
}
