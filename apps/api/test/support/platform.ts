import { randomBytes, randomUUID } from 'node:crypto';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { type Actor, type Role } from '@centrale/kernel';
import { AppModule } from '../../src/app.module.js';
import { parseConfig } from '../../src/config.js';
import { newId } from '../../src/platform/database/ids.js';
import { createApplication } from '../../src/platform/http/application.js';
import { inRequest, type RequestContext } from '../../src/platform/http/request-context.js';
import { hashToken, newToken } from '../../src/platform/identity/sessions.js';
import { environmentOf, type TestDatabase } from './cluster.js';

export interface Running {
  readonly app: NestFastifyApplication;
  readonly url: string;
  close(): Promise<void>;
}

/** The whole API in this process: for what only shows from within. Without a worker unless one is asked for. */
export async function startApi(
  database: TestDatabase,
  settings: Record<string, string> = {},
  prepare: (app: NestFastifyApplication) => void = () => undefined,
): Promise<Running> {
  const config = parseConfig({ ...environmentOf(database), NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', HOST: '127.0.0.1', WORKER: 'off', RATE_LIMIT: '100000', ...settings });
  const app = await createApplication(AppModule.of(config), config);
  prepare(app);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl(), close: () => app.close() };
}

/** Statements outside the product, as whatever role the address names. */
export async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=centrale,public' });
  // A connection that a test kills on purpose.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export const run = <R extends pg.QueryResultRow>(url: string, sql: string, params?: unknown[]): Promise<R[]> =>
  as(url, async (client) => (await client.query<R>(sql, params)).rows);

/** What Postgres says when it refuses; undefined when it did not. */
export const refusal = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: Error) => error.message,
  );

export interface Somebody {
  readonly personId: string;
  readonly organisationId: string;
  readonly membershipId: string;
  readonly cookie: string;
}

interface Wanted {
  readonly role?: Role;
  readonly organisationId?: string;
  readonly status?: 'active' | 'blocked';
  readonly endsOn?: string;
  readonly language?: 'nl' | 'fr' | 'en';
}

/** A person with a role and a session, put straight into the tables: identity has its own journeys. */
export function somebody(superuser: string, { role = 'serviceOfficer', organisationId, status = 'active', endsOn, language = 'nl' }: Wanted = {}): Promise<Somebody> {
  const person = { personId: newId(), organisationId: organisationId ?? newId(), membershipId: newId() };
  const token = newToken();
  return as(superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into person (id, name, email, language, status, password_hash, created_at) values ($1, $2, $3, $4, $5, 'x', centrale.now())`,
      [person.personId, `Person ${person.personId.slice(-4)}`, `${person.personId}@example.org`, language, status],
    );
    if (!organisationId) {
      await client.query(
        `insert into organisation (id, kind, name_nl, name_fr, name_en, language_regime, created_at)
         values ($1, 'service', 'Dienst', 'Service', 'Service', 'brussels', centrale.now())`,
        [person.organisationId],
      );
    }
    await client.query(
      'insert into membership (id, person_id, organisation_id, role, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6)',
      [person.membershipId, person.personId, person.organisationId, role, '2020-01-01', endsOn],
    );
    await client.query(
      `insert into session (id, token_hash, person_id, active_membership_id, expires_at) values ($1, $2, $3, $4, clock_timestamp() + interval '1 hour')`,
      [newId(), hashToken(token), person.personId, person.membershipId],
    );
    return { ...person, cookie: `centrale_session=${token}` };
  });
}

/** As if a request of this person were being answered. */
export function asRequest<T>(work: () => Promise<T>, given: Partial<RequestContext> = {}): Promise<T> {
  const context: RequestContext = {
    traceId: randomBytes(16).toString('hex'), route: 'POST /api/tests', target: 'POST /api/tests', idempotencyKey: randomUUID(), bodyHash: 'body',
    actor: undefined, statements: 0, ...given,
  };
  return inRequest(context, work);
}

export const actorOf = ({ personId, membershipId, organisationId }: Somebody, role: Role = 'serviceOfficer'): Actor => {
  const active = { id: membershipId, organisationId, organisationKind: 'service', organisationName: { nl: 'Dienst', fr: 'Service', en: 'Service' }, role } as const;
  return { personId, sessionId: newId(), authenticatedAt: new Date(), memberships: [active], active };
};

/** Asks again and again instead of sleeping for as long as it might take. */
export async function until<T>(ask: () => Promise<T | undefined | false>, what = 'that'): Promise<T> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} never came to be`);
}
