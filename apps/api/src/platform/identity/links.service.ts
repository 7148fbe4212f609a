import { Injectable } from '@nestjs/common';
import { advance, type Language, type Text3 } from '@centrale/kernel';
import { personLifecycle, refusePassword, type RedeemLink } from '@centrale/platform';
import { Config } from '../../config.js';
import { newId } from '../database/ids.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { type Tx } from '../database/tx.js';
import { ensure } from '../http/answers.js';
import { Problem } from '../http/problem.js';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { Passwords } from './passwords.js';
import { PersonEntity } from './person.entity.js';
import { hashToken, newToken, Sessions, type NewSession } from './sessions.js';

const VALID = '3 days';
/** Begins the token of a link that makes the first administrator: its page asks a name and an address too. */
const FIRST = 'first.';
/** Of several processes that start together only one prints a link. */
const ONE_AT_A_TIME = 0x66697273;

/** What the service that runs the Centrale is called when its first administrator gives no name. */
const SERVICE: Text3 = { nl: 'Participatiedienst', fr: 'Service de la participation', en: 'Participation service' };

interface LinkRow {
  readonly purpose: 'firstAdministrator' | 'invitation';
  readonly personId: string | null;
}

interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly organisation: Text3;
}

/** One-time links: who holds one sets a password. The database keeps their hash. */
@Injectable()
export class LinksService {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** A link for a person; earlier ones stop working. The token is in the fragment, which no server gets to see. */
  async make(tx: Tx, personId: string): Promise<string> {
    const token = newToken();
    await tx.query('delete from one_time_link where person_id = $1 and used_at is null', [personId]);
    await this.store(tx, token, 'invitation', personId);
    return this.address(token);
  }

  /** The link that makes the first administrator, while there is nobody; undefined when there is, or another process has just printed one. A demo's begins in the past. */
  makeFirst(demoDaysAgo?: number): Promise<string | undefined> {
    return this.transactions.run(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
      const found = await tx.one<{ taken: boolean }>(
        `select exists (select from person) or exists (
           select from one_time_link where purpose = 'firstAdministrator' and created_at > clock_timestamp() - interval '1 minute'
         ) as taken`,
      );
      if (found!.taken) return undefined;
      if (demoDaysAgo !== undefined) await tx.query('select centrale.begin_story($1)', [demoDaysAgo]);
      await tx.query(`delete from one_time_link where purpose = 'firstAdministrator'`);
      const token = FIRST + newToken();
      await this.store(tx, token, 'firstAdministrator', null);
      return this.address(token);
    });
  }

  /** @throws Problem 409 `link.invalid` for one that is unknown, used or too old */
  async redeem(body: RedeemLink, replaced: string | undefined): Promise<NewSession> {
    // Looked up first, so that a guess does not cost a hash.
    const known = await this.reader.one('select from one_time_link where token_hash = $1 and used_at is null', [hashToken(body.token)]);
    if (!known) throw new Problem(409, 'link.invalid');
    const passwordHash = await this.passwords.hash(body.password);
    return this.transactions.run(async (tx) => {
      const link = await tx.one<LinkRow>(
        `update one_time_link set used_at = clock_timestamp()
         where token_hash = $1 and used_at is null and expires_at > clock_timestamp() returning purpose, person_id as "personId"`,
        [hashToken(body.token)],
      );
      if (!link) throw new Problem(409, 'link.invalid');
      const personId = link.personId
        ? await this.activate(tx, link.personId, body.password, passwordHash)
        : await this.found(tx, newcomer(body), body.password, passwordHash);
      await this.sessions.endAll(tx, personId);
      return this.sessions.begin(tx, personId, replaced);
    });
  }

  private async activate(tx: Tx, id: string, password: string, passwordHash: string): Promise<string> {
    const person = await tx.lock(PersonEntity, id);
    if (person.status === 'blocked') throw new Problem(409, 'link.invalid');
    ensure(refusePassword(password, person.email));
    await tx.update(PersonEntity, id, { passwordHash, status: advance(personLifecycle, person.status, 'activate') });
    await tx.record({ dossier: 'person', id, command: 'activate' });
    return id;
  }

  private async found(tx: Tx, { name, email, language, organisation }: Newcomer, password: string, passwordHash: string): Promise<string> {
    const { empty } = (await tx.one<{ empty: boolean }>('select not exists (select from person) as empty'))!;
    if (!empty) throw new Problem(409, 'link.invalid');
    ensure(refusePassword(password, email));
    const now = await tx.now();
    const id = newId();
    const organisationId = newId();
    const membershipId = newId();
    const { today } = (await tx.one<{ today: string }>('select centrale.today() as today'))!;
    await tx.insert(PersonEntity, { id, name, email, language, status: 'active', passwordHash, createdAt: now });
    await tx.record({ dossier: 'person', id, command: 'found', facts: { organisationId, membershipId } });
    await tx.insert(OrganisationEntity, {
      id: organisationId, kind: 'service', nameNl: organisation.nl, nameFr: organisation.fr, nameEn: organisation.en,
      languageRegime: 'brussels', enterpriseNumber: null, createdAt: now,
    });
    await tx.record({ dossier: 'organisation', id: organisationId, command: 'register' });
    await tx.insert(MembershipEntity, { id: membershipId, personId: id, organisationId, role: 'administrator', startsOn: today, endsOn: null });
    return id;
  }

  private async store(tx: Tx, token: string, purpose: LinkRow['purpose'], personId: string | null): Promise<void> {
    await tx.query(
      `insert into one_time_link (token_hash, purpose, person_id, expires_at) values ($1, $2, $3, clock_timestamp() + interval '${VALID}')`,
      [hashToken(token), purpose, personId],
    );
  }

  private address(token: string): string {
    return `${this.config.publicUrl}/welcome#${token}`;
  }
}

function newcomer({ name, email, language = 'nl', organisation = SERVICE }: RedeemLink): Newcomer {
  if (name && email) return { name, email, language, organisation };
  const missing = [...(name ? [] : ['name']), ...(email ? [] : ['email'])];
  throw new Problem(400, 'request.invalid', undefined, { fields: missing.map((path) => ({ path, code: 'isDefined' })) });
}
