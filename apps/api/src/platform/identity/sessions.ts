import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, type Membership } from '@centrale/kernel';
import { Config } from '../../config.js';
import { newId } from '../database/ids.js';
import { Reader } from '../database/reader.js';
import { type Tx } from '../database/tx.js';

export interface NewSession {
  /** Known to the cookie alone; the database keeps its hash. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** A signed-in actor, with what the cookie's row says of the session. */
export interface SignedIn {
  readonly actor: Actor;
  readonly expiresAt: Date;
}

interface SessionRow {
  readonly id: string;
  readonly personId: string;
  readonly authenticatedAt: Date;
  readonly activeMembershipId: string | null;
  readonly memberships: readonly Membership[];
}

/** How long ago a session may have been seen before it is noted again: not every request writes. */
const SEEN_EVERY = '1 minute';

const FIND = `
with found as (
  select s.id, s.person_id, s.authenticated_at, s.active_membership_id, s.last_seen_at
  from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and s.expires_at > clock_timestamp() and p.status = 'active'
), seen as (
  update session s set last_seen_at = clock_timestamp() from found
  where s.id = found.id and found.last_seen_at < clock_timestamp() - interval '${SEEN_EVERY}'
), today as materialized (
  select centrale.today() as date
)
select found.id, found.person_id as "personId", found.authenticated_at as "authenticatedAt",
  found.active_membership_id as "activeMembershipId",
  coalesce((
    select json_agg(json_build_object(
      'id', m.id, 'role', m.role, 'organisationId', o.id, 'organisationKind', o.kind,
      'organisationName', json_build_object('nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en)
    ) order by m.starts_on, m.id)
    from membership m join organisation o on o.id = m.organisation_id, today
    where m.person_id = found.person_id and m.starts_on <= today.date and (m.ends_on is null or m.ends_on > today.date)
  ), '[]') as memberships
from found`;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Sessions live in the database, in real time; only the hash of their token does. */
@Injectable()
export class Sessions {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
  ) {}

  /** Who a cookie stands for, with the roles they hold at this moment; one statement. */
  async find(token: string): Promise<Actor | undefined> {
    const row = await this.reader.one<SessionRow>(FIND, [hashToken(token)]);
    if (!row) return undefined;
    const { id, personId, authenticatedAt, memberships } = row;
    const active = memberships.find((each) => each.id === row.activeMembershipId) ?? memberships[0] ?? null;
    return { personId, sessionId: id, authenticatedAt, memberships, active };
  }

  /** A sign-in makes a new session and ends the one it replaces, so that a planted cookie is worth nothing. */
  async begin(tx: Tx, personId: string, replaced: string | undefined): Promise<NewSession> {
    const token = newToken();
    const row = await tx.one<{ expiresAt: Date }>(
      `with replaced as (delete from session where token_hash = $4)
       insert into session (id, token_hash, person_id, expires_at)
       values ($1, $2, $3, clock_timestamp() + make_interval(hours => $5)) returning expires_at as "expiresAt"`,
      [newId(), hashToken(token), personId, replaced ? hashToken(replaced) : null, this.config.sessionHours],
    );
    return { token, expiresAt: row!.expiresAt };
  }

  async end(tx: Tx, sessionId: string): Promise<void> {
    await tx.query('delete from session where id = $1', [sessionId]);
  }

  /** Everywhere at once; with `kept`, everywhere else. */
  async endAll(tx: Tx, personId: string, kept?: string): Promise<void> {
    await tx.query('delete from session where person_id = $1 and id is distinct from $2::uuid', [personId, kept]);
  }

  async choose(tx: Tx, actor: Actor, membershipId: string): Promise<void> {
    await tx.query('update session set active_membership_id = $2 where id = $1', [actor.sessionId, membershipId]);
  }
}
