import { Injectable } from '@nestjs/common';
import { inLanguage, refuse, type Done, type LocalDate, type LocalText } from '@centrale/kernel';
import {
  hasPublicPage, refuseInterest, refuseInterestConfirmation, refuseInterestInBody, type Registered, type ShowBodyInterest, type ShowInterest,
} from '@centrale/participation';
import { Config } from '../../config.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, Refused } from '../../platform/http/answers.js';
import { BodyEntity } from '../bodies/body-access.service.js';
import { TrajectoryEntity } from '../trajectories/trajectories.service.js';
import { Consents } from './consents.service.js';
import { InterestErasures } from './interest-erasures.service.js';
import { InterestEntity } from './interest.entity.js';
import { hashOf, newToken } from './tokens.js';

const NO_THEME = '00000000-0000-0000-0000-000000000000';
const existing = { interest_once: () => refuse('interest.exists'), interest_once_in_body: () => refuse('interest.exists') };

/** In what somebody is interested: a trajectory or one theme of it, or the work of a body. */
interface Sought {
  readonly of: Pick<InterestEntity, 'trajectoryId' | 'bodyId' | 'themeId'>;
  /** As the letters call it. */
  readonly title: LocalText;
}

/** Finds it, public and open, and keeps it so until the end of the transaction. */
type Find = (tx: Tx) => Promise<Sought>;

/** Who shows interest without an account: by a form, and by the links in the letters that follow. (R000-06) */
@Injectable()
export class VisitorInterests {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly consents: Consents,
    private readonly erasures: InterestErasures,
  ) {}

  show({ trajectoryId, themeId, ...form }: ShowInterest): Promise<Registered> {
    return this.showIn((tx) => this.publicTrajectory(tx, trajectoryId, themeId), form);
  }

  showInBody(bodyId: string, form: ShowBodyInterest): Promise<Registered> {
    return this.showIn((tx) => this.publicBody(tx, bodyId), form);
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
      return { id: soughtId(interest), at: now.toISOString() };
    });
  }

  /** By the same link: whoever showed interest takes it back. @throws NotFound for a link that is none */
  eraseOwn(token: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { interest, now, today } = await this.byToken(tx, token);
      await this.erasures.forget(tx, interest, now, today);
      return { id: soughtId(interest), at: now.toISOString() };
    });
  }

  /**
   * A letter asks whether the address is theirs. Whoever asks twice gets another letter, which changes nothing of what was asked first; nobody learns from
   * the answer who is in the register already. In the demo, which sends nothing, a new interest shows its link.
   */
  private async showIn(find: Find, form: ShowBodyInterest): Promise<Registered> {
    try {
      return await this.showOnce(find, form);
    } catch (error) {
      // Sent twice at the same moment: by now the other is kept, and this one is answered as the second.
      if (error instanceof Refused && error.code === 'interest.exists') return this.showOnce(find, form);
      throw error;
    }
  }

  private async showOnce(find: Find, { name, email, language, newsletter = false }: ShowBodyInterest): Promise<Registered> {
    let shown: string | undefined;
    const done = await this.transactions.command(async (tx): Promise<Done> => {
      const { of, title } = await find(tx);
      const now = await tx.now();
      const known = await this.known(tx, of, email);
      const params = { title: inLanguage(title, language) };
      if (known?.status === 'confirmed') {
        await tx.notify({ address: { email, language }, kind: 'interest.known', dossier: 'interest', dossierId: known.id, params });
        return { id: soughtId(of), at: now.toISOString() };
      }
      const { token, hash } = newToken();
      const id = known?.id ?? newId();
      if (known) {
        await tx.update(InterestEntity, id, { nextTokenHash: hash, registeredAt: now });
      } else {
        await guardedBy(existing, () => tx.insert(InterestEntity, {
          id, ...of, name, email, language, source: 'web', status: 'pending', tokenHash: hash, wantsNewsletter: newsletter, registeredAt: now,
        }));
        if (this.config.demo) shown = this.linkTo(token);
      }
      await tx.record({ dossier: 'interest', id, command: 'register', facts: { ...(of.bodyId ? { bodyId: of.bodyId } : { trajectoryId: of.trajectoryId, themeId: of.themeId }), source: 'web' } });
      await tx.notify({ address: { email, language }, kind: 'interest.confirm', dossier: 'interest', dossierId: id, params: { ...params, link: this.linkTo(token) } });
      return { id: soughtId(of), at: now.toISOString() };
    });
    return shown ? { ...done, link: shown } : done;
  }

  private async writeOfNewsletter(tx: Tx, { id, trajectoryId, bodyId, email, language }: InterestEntity, leave: string): Promise<void> {
    const sought = await tx.one<Pick<Sought, 'title'>>('select title from trajectory where id = $1 union all select name from body where id = $2', [trajectoryId, bodyId]);
    const params = { title: inLanguage(sought!.title, language), link: `${this.config.publicUrl}/participation/newsletter#${leave}` };
    await tx.notify({ address: { email: email!, language }, kind: 'interest.newsletter', dossier: 'interest', dossierId: id, params });
  }

  private linkTo(token: string): string {
    return `${this.config.publicUrl}/participation/interest#${token}`;
  }

  private async byToken(tx: Tx, token: string): Promise<{ interest: InterestEntity; now: Date; today: LocalDate }> {
    const hash = hashOf(token);
    const found = await tx.one<{ id: string }>('select id from interest where $1 in (token_hash, next_token_hash)', [hash]);
    if (!found) throw new NotFound();
    const interest = await tx.lock(InterestEntity, found.id);
    if (interest.nextTokenHash?.equals(hash)) await tx.update(InterestEntity, interest.id, { tokenHash: hash, nextTokenHash: null });
    // An advice that leaves holds the trajectory, or the body: what it says of who was interested stays true until it is gone.
    if (interest.trajectoryId) await tx.lockShared(TrajectoryEntity, interest.trajectoryId);
    if (interest.bodyId) await tx.lockShared(BodyEntity, interest.bodyId);
    const { now, today } = (await tx.one<{ now: Date; today: LocalDate }>('select centrale.now() as now, centrale.today() as today'))!;
    return { interest, now, today };
  }

  private known(tx: Tx, of: Sought['of'], email: string): Promise<Pick<InterestEntity, 'id' | 'status'> | undefined> {
    return tx.one(
      `select id, status from interest where ${of.bodyId ? 'body_id' : 'trajectory_id'} = $1 and coalesce(theme_id, '${NO_THEME}') = coalesce($2::uuid, '${NO_THEME}')
         and lower(email) = lower($3) for update`,
      [soughtId(of), of.themeId, email],
    );
  }

  /** @throws NotFound for what is not public, and for a theme of another trajectory */
  private async publicTrajectory(tx: Tx, id: string, themeId: string | undefined): Promise<Sought> {
    const trajectory = await tx.lockShared(TrajectoryEntity, id);
    if (trajectory.status === 'draft' || trajectory.confidential) throw new NotFound();
    ensure(refuseInterest(trajectory));
    if (themeId && !(await tx.one('select from theme where id = $1 and trajectory_id = $2', [themeId, id]))) throw new NotFound();
    return { of: { trajectoryId: id, bodyId: null, themeId: themeId ?? null }, title: trajectory.title };
  }

  /** @throws NotFound for a body without a public page */
  private async publicBody(tx: Tx, id: string): Promise<Sought> {
    const body = await tx.lockShared(BodyEntity, id);
    if (!hasPublicPage(body)) throw new NotFound();
    ensure(refuseInterestInBody(body));
    return { of: { trajectoryId: null, bodyId: id, themeId: null }, title: body.name };
  }
}

const soughtId = ({ trajectoryId, bodyId }: Pick<InterestEntity, 'trajectoryId' | 'bodyId'>): string => (trajectoryId ?? bodyId)!;
