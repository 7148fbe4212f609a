import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done, type Role } from '@centrale/kernel';
import {
  personLifecycle, personPolicy, refuseBlock, refuseEmail, refuseEnd, refuseGrant, refuseLink, refuseLosingAdministrator, refuseUnblock,
  type GrantRole, type Invited, type InvitePerson,
} from '@centrale/platform';
import { Config } from '../../config.js';
import { newId } from '../database/ids.js';
import { Transactions } from '../database/transactions.js';
import { type Tx } from '../database/tx.js';
import { ensure, permit } from '../http/answers.js';
import { LinksService } from './links.service.js';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { Sessions } from './sessions.js';

/** The register of people and of who holds which role where. What changes here holds from the next request on. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly links: LinksService,
    private readonly sessions: Sessions,
  ) {}

  /** The link goes by mail where mail is sent, else it is shown here, once. */
  invite(actor: Actor, { name, email, language }: InvitePerson): Promise<Invited> {
    return this.withLink(async (tx) => {
      permit(personPolicy.invite(actor, []));
      const now = await tx.now();
      const id = newId();
      // Two invitations to one address may come at once: the index lets one in.
      const made = await tx.query(
        `insert into person (id, name, email, language, status, created_at) values ($1, $2, $3, $4, 'invited', $5)
         on conflict (lower(email)) do nothing returning id`,
        [id, name, email, language, now],
      );
      ensure(refuseEmail(made.length === 0));
      await tx.record({ dossier: 'person', id, command: 'invite', personal: { email } });
      return { id, at: now.toISOString() };
    });
  }

  /** A new link for who lost theirs or forgot their password. */
  makeLink(actor: Actor, id: string): Promise<Invited> {
    return this.withLink(async (tx) => {
      const person = await tx.lock(PersonEntity, id);
      permit(personPolicy.makeLink(actor, await this.rolesOf(tx, id)));
      ensure(refuseLink(person));
      const now = await tx.now();
      await tx.record({ dossier: 'person', id, command: 'makeLink' });
      return { id, at: now.toISOString() };
    });
  }

  grantRole(actor: Actor, id: string, { organisationId, role, ...grant }: GrantRole): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const person = await tx.lock(PersonEntity, id);
      permit(personPolicy.grantRole(actor, [role]));
      const endsOn = grant.endsOn ?? null;
      const { kind } = await tx.lockShared(OrganisationEntity, organisationId);
      const now = await tx.now();
      const { today, held } = (await tx.one<{ today: string; held: boolean }>(
        `select centrale.today() as today, exists (
           select from membership where person_id = $1 and organisation_id = $2 and role = $3 and (ends_on is null or ends_on > centrale.today())
         ) as held`,
        [id, organisationId, role],
      ))!;
      ensure(refuseGrant({ role, organisationKind: kind, personStatus: person.status, alreadyHeld: held, endsOn }, today));
      const membershipId = newId();
      await tx.insert(MembershipEntity, { id: membershipId, personId: id, organisationId, role, startsOn: today, endsOn });
      await tx.record({ dossier: 'person', id, command: 'grantRole', facts: { membershipId, organisationId, role } });
      return { id: membershipId, at: now.toISOString() };
    });
  }

  endMembership(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { personId, role, endsOn } = await tx.lock(MembershipEntity, id);
      permit(personPolicy.endMembership(actor, [role]));
      if (role === 'administrator') ensure(refuseLosingAdministrator(await this.otherAdministrators(tx, personId)));
      const now = await tx.now();
      const { today } = (await tx.one<{ today: string }>('select centrale.today() as today'))!;
      ensure(refuseEnd(endsOn, today));
      // Begun today and ended today leaves an empty period, which never held.
      await tx.update(MembershipEntity, id, { endsOn: today });
      await tx.record({ dossier: 'person', id: personId, command: 'endMembership', facts: { membershipId: id, role } });
      return { id, at: now.toISOString() };
    });
  }

  block(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const person = await tx.lock(PersonEntity, id);
      permit(personPolicy.block(actor, []));
      ensure(refuseBlock(person, actor.personId));
      ensure(refuseLosingAdministrator(await this.otherAdministrators(tx, id)));
      return this.move(tx, person, 'block', () => this.sessions.endAll(tx, id));
    });
  }

  unblock(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const person = await tx.lock(PersonEntity, id);
      permit(personPolicy.unblock(actor, []));
      ensure(refuseUnblock(person));
      return this.move(tx, person, 'unblock', () => tx.update(PersonEntity, id, { passwordHash: null }));
    });
  }

  private async move(tx: Tx, person: PersonEntity, command: 'block' | 'unblock', also: () => Promise<void>): Promise<Done> {
    const now = await tx.now();
    await also();
    await tx.update(PersonEntity, person.id, { status: advance(personLifecycle, person.status, command) });
    await tx.record({ dossier: 'person', id: person.id, command });
    return { id: person.id, at: now.toISOString() };
  }

  /** The link itself is no part of what is stored for a replay. */
  private async withLink(work: (tx: Tx) => Promise<Done>): Promise<Invited> {
    let shown: string | undefined;
    const done = await this.transactions.command(async (tx) => {
      const answer = await work(tx);
      const link = await this.links.make(tx, answer.id);
      if (this.config.smtpUrl) {
        await tx.notify({ personIds: [answer.id], kind: 'person.invited', dossier: 'person', dossierId: answer.id, params: { link } });
      }
      if (!this.config.smtpUrl || this.config.demo) shown = link;
      return answer;
    });
    return shown ? { ...done, link: shown } : done;
  }

  private async rolesOf(tx: Tx, personId: string): Promise<Role[]> {
    const rows = await tx.query<{ role: Role }>(
      'select distinct role from membership where person_id = $1 and (ends_on is null or ends_on > centrale.today())',
      [personId],
    );
    return rows.map(({ role }) => role);
  }

  /** Held, so that two administrators cannot send each other away at once. */
  private async otherAdministrators(tx: Tx, personId: string): Promise<number> {
    const rows = await tx.query(
      `select m.id from membership m join person p on p.id = m.person_id
       where m.role = 'administrator' and m.person_id <> $1 and p.status = 'active' and (m.ends_on is null or m.ends_on > centrale.today())
       order by m.id for update of m`,
      [personId],
    );
    return rows.length;
  }
}
