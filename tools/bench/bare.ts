import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

/**
 * The limit to hold the product against: one handler per operation, hand-written SQL, no framework. It does the same work:
 * the same session look-up for every request, and for the command the same idempotency, lock, clock, audit entry and commit.
 */
export async function startBare(url: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c search_path=centrale,public' });
  const server = http.createServer((request, response) => {
    answer(pool, request).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}

const SESSION = `select s.id, s.person_id, s.authenticated_at,
  (select json_agg(json_build_object('id', m.id, 'role', m.role, 'organisationId', o.id, 'kind', o.kind, 'nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en))
   from membership m join organisation o on o.id = m.organisation_id
   where m.person_id = s.person_id and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())) as memberships
  from session s join person p on p.id = s.person_id where s.token_hash = $1 and s.expires_at > clock_timestamp() and p.status = 'active'`;

const LIST = `select b.id, b.number, b.status, b.content->>'title' as title, json_build_object('nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en) as "organisationName",
  f.name as "officerName", b.updated_at as "updatedAt", b.submitted_at as "submittedAt"
  from briefing b join organisation o on o.id = b.organisation_id left join person f on f.id = b.officer_id order by b.updated_at desc, b.id desc limit 21`;

const ONE = `select r.id, r.number, r.status, r.organisation, r.subject, r.received_at as "receivedAt", p.name as "officerName", r.name, r.email, r.phone, r.message,
  r.language, r.officer_id as "officerId", r.buyer_id as "buyerId", r.briefing_id as "briefingId", r.answer, r.closed_reason as "closedReason"
  from contact_request r left join person p on p.id = r.officer_id where r.id = $1`;

const MONTH = `select m.id, m.number, m.kind, m.title, m.status, m.starts_at as "startsAt", m.ends_at as "endsAt", m.location, m.languages, m.public,
  json_build_object('nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en) as "organisationName", t.title as "trajectoryTitle", m.trajectory_id as "trajectoryId", m.changed_at as "changedAt"
  from meeting m join organisation o on o.id = m.organisation_id left join trajectory t on t.id = m.trajectory_id
  where m.starts_at >= $1 and m.starts_at < $2 and m.published_at is not null and not coalesce(t.confidential, false) order by m.starts_at, m.id limit 2000`;

const PLAN = `select t.id, t.number, t.title, t.status, t.starts_on as "startsOn", t.ends_on as "endsOn", json_build_object('nl', o.name_nl, 'fr', o.name_fr, 'en', o.name_en) as "organisationName",
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'status', p.status) order by p.no), '[]') from phase p where p.trajectory_id = t.id) as phases
  from trajectory t join organisation o on o.id = t.organisation_id where t.starts_on <= $2 and coalesce(t.ends_on, 'infinity') >= $1 and not t.confidential order by t.starts_on, t.id limit 51`;

const named = (text: string, values: unknown[] = []): pg.QueryConfig => ({ name: createHash('sha1').update(text).digest('hex').slice(0, 16), text, values });

async function signedIn(pool: pg.Pool, request: http.IncomingMessage): Promise<string> {
  const token = /centrale_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const session = await pool.query<{ person_id: string }>(named(SESSION, [createHash('sha256').update(token).digest()]));
  const person = session.rows[0]?.person_id;
  if (!person) throw new Error('not signed in');
  return person;
}

async function answer(pool: pg.Pool, request: http.IncomingMessage): Promise<unknown> {
  const person = await signedIn(pool, request);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bare');
  const window = [searchParams.get('from'), searchParams.get('to')];
  if (pathname.endsWith('/calendar')) return (await pool.query(named(MONTH, window))).rows;
  if (pathname.endsWith('/trajectory-plan')) return { items: (await pool.query(named(PLAN, window))).rows.slice(0, 50) };
  const [, , id = '', command] = pathname.split('/').slice(1);
  if (command === 'assign') return assign(pool, person, id, request);
  if (id) return (await pool.query(named(ONE, [id]))).rows[0];
  return { items: (await pool.query(named(LIST))).rows.slice(0, 20) };
}

async function assign(pool: pg.Pool, person: string, id: string, request: http.IncomingMessage): Promise<object> {
  const body = Buffer.concat(await request.toArray()).toString();
  const { officerId } = JSON.parse(body) as { officerId: string };
  const scope = [person, request.url, request.headers['idempotency-key']];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(named('select * from centrale.claim_idempotency_key($1, $2, $3, $4)', [...scope, createHash('sha256').update(body).digest('hex')]));
    await client.query(named('select * from contact_request where id = $1 for update', [id]));
    const { rows: [time] } = await client.query<{ now: Date }>(named('select centrale.now() as now'));
    await client.query(named(`select from membership where person_id = $1 and role = 'serviceOfficer' limit 1`, [officerId]));
    await client.query(named(`update contact_request set officer_id = $2, status = 'assigned' where id = $1`, [id, officerId]));
    await client.query(named('select centrale.record_audit($1, $2, $3, $4, $5, $6, $7)', ['contactRequest', id, person, null, 'assign', JSON.stringify({ officerId }), '{}']));
    const done = { id, at: time!.now.toISOString() };
    await client.query(named('update idempotency_key set answer = $4 where actor = $1 and route = $2 and key = $3', [...scope, JSON.stringify(done)]));
    await client.query('commit');
    return done;
  } finally {
    client.release();
  }
}
