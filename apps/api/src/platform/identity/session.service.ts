import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { refusePassword, type ChangePassword, type SessionView } from '@centrale/platform';
import { Config } from '../../config.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { ensure, NotFound } from '../http/answers.js';
import { Problem } from '../http/problem.js';
import { Passwords } from './passwords.js';
import { PersonEntity } from './person.entity.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';

/** What a signed-in person does with their own session and password. */
@Injectable()
export class SessionService {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly signIns: SignInService,
  ) {}

  async view(actor: Actor): Promise<SessionView> {
    const row = await this.reader.one<SessionView['person'] & { expiresAt: Date; flemish: readonly string[] }>(
      `select p.id, p.name, p.email, p.language, s.expires_at as "expiresAt",
         array(select o.id from organisation o where o.id = any ($2::uuid[]) and o.language_regime = 'flanders') as flemish
       from session s join person p on p.id = s.person_id where s.id = $1`,
      [actor.sessionId, actor.memberships.map(({ organisationId }) => organisationId)],
    );
    if (!row) throw new Problem(401, 'session.required');
    const { expiresAt, flemish, ...person } = row;
    return {
      person,
      memberships: actor.memberships.map((each) => ({ ...each, languageRegime: flemish.includes(each.organisationId) ? 'flanders' : 'brussels' })),
      active: actor.active,
      signedInAt: actor.authenticatedAt.toISOString(),
      freshUntil: new Date(actor.authenticatedAt.getTime() + this.config.freshMinutes * 60_000).toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** Of a session that has just begun. */
  async viewOf(token: string): Promise<SessionView> {
    const actor = await this.sessions.find(token);
    if (!actor) throw new Problem(401, 'session.refused');
    return this.view(actor);
  }

  signOut(actor: Actor): Promise<void> {
    return this.transactions.run((tx) => this.sessions.end(tx, actor.sessionId));
  }

  signOutEverywhere(actor: Actor): Promise<void> {
    return this.transactions.run((tx) => this.sessions.endAll(tx, actor.personId));
  }

  /** @throws NotFound for a membership that is not one's own or holds no longer */
  async choose(actor: Actor, membershipId: string): Promise<Actor> {
    const active = actor.memberships.find((each) => each.id === membershipId);
    if (!active) throw new NotFound();
    await this.transactions.run((tx) => this.sessions.choose(tx, actor, membershipId));
    return { ...actor, active };
  }

  /** Throttled like a sign-in, since it checks a password. */
  async changePassword(actor: Actor, { current, next }: ChangePassword, address: string): Promise<void> {
    const { email } = (await this.reader.one<{ email: string }>('select email from person where id = $1', [actor.personId]))!;
    const known = await this.signIns.verify(email, current, address);
    if (!known) throw new Problem(409, 'password.current-wrong');
    ensure(refusePassword(next, email));
    const passwordHash = await this.passwords.hash(next);
    await this.transactions.run(async (tx) => {
      await tx.lock(PersonEntity, actor.personId);
      await tx.update(PersonEntity, actor.personId, { passwordHash });
      await this.sessions.endAll(tx, actor.personId, actor.sessionId);
      await tx.record({ dossier: 'person', id: actor.personId, command: 'changePassword' });
    });
  }
}
