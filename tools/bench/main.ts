import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { SUPERUSER } from '../supervisor/cluster.ts';
import { Guarded } from '../supervisor/guarded.ts';
import { APPLICATION } from '../supervisor/roles.ts';
import { root } from '../supervisor/settings.ts';
import { startBare } from './bare.ts';

const CONNECTIONS = 16;
const SECONDS = 5;
const ROUNDS = 3;
const ROWS = 20_000;
const MEETINGS = 2_000;
const TRAJECTORIES = 300;
const PORT = 3977;

interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: (requestId: string) => string;
  readonly body?: (officerId: string) => string;
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const operations: readonly Operation[] = [
  { name: `list of 20 among ${ROWS} briefings`, method: 'GET', path: () => '/api/briefings' },
  { name: 'one dossier', method: 'GET', path: (id) => `/api/contact-requests/${id}` },
  { name: 'a command (lock, clock, audit, idempotency)', method: 'POST', path: (id) => `/api/contact-requests/${id}/assign`, body: (officerId) => JSON.stringify({ officerId }) },
  { name: `a month of the calendar among ${MEETINGS} meetings`, method: 'GET', path: () => `/api/public/meetings/calendar?from=${day(0)}&to=${day(41)}` },
  { name: `a page of the planning of ${TRAJECTORIES} trajectories`, method: 'GET', path: () => `/api/trajectory-plan?from=${day(-90)}&to=${day(270)}&limit=50` },
];

/** The product beside the bare limit, in turn, on the same database and machine: requests per second, median of the rounds. */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'centrale-bench-'));
  chmodSync(folder, 0o755);
  const env = { ...process.env, PORT: String(PORT), DATA_DIR: path.join(folder, 'data'), DEMO: 'on', RATE_LIMIT: '1000000', RATE_LIMIT_PUBLIC_POST: '1000000' };
  const product = new Guarded(process.execPath, [path.join(root, 'tools/supervisor/main.ts')], { signal: 'TERM', grace: 60_000, cwd: root, output: 'pipe', env });
  try {
    await ready(product);
    const urls = urlsOf(path.join(folder, 'data'));
    const { officerId, requestId } = await fill(urls.superuser);
    const cookie = await signIn();
    const bare = await startBare(urls.application);
    for (const operation of operations) await compare(operation, bare.port, cookie, requestId, officerId);
    await bare.close();
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function ready(product: Guarded): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [product.process.stdout, product.process.stderr]) {
      stream?.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.includes('Centrale is ready')) resolve();
      });
    }
    void product.gone.then((code) => reject(new Error(`The product ended with ${code} before it was ready:\n${output}`)));
  });
}

/** As the launcher keeps them in the data folder. */
function urlsOf(dataDir: string): { superuser: string; application: string } {
  const kept = JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8')) as { port: number; superuser: string; app: string };
  const url = (user: string, password: string): string => `postgres://${user}:${password}@127.0.0.1:${kept.port}/centrale`;
  return { superuser: url(SUPERUSER, kept.superuser), application: url(APPLICATION, kept.app) };
}

/** As many briefings as a large region makes in years; without triggers, since nothing happened to them. */
async function fill(url: string): Promise<{ officerId: string; requestId: string }> {
  const client = new pg.Client(url);
  // A mistake below ends the product first; what it says must not be hidden by the connection that is lost with it.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set session_replication_role = replica; set search_path = centrale, public`);
  await client.query(
    `insert into briefing (id, number, agreement_id, organisation_id, status, content, authors, version, owner_id, officer_id, created_at, updated_at, submitted_at)
     select gen_random_uuid(), 'BENCH-' || n, b.agreement_id, b.organisation_id, b.status, b.content, b.authors, 1, b.owner_id, b.officer_id, b.created_at, b.updated_at - n * interval '1 minute', b.submitted_at
     from (select * from briefing order by id limit 1) b, generate_series(1, ${ROWS}) n`,
  );
  await fillTrajectories(client);
  await client.query('analyze briefing; analyze meeting; analyze trajectory; analyze phase');
  const { rows: [found] } = await client.query<{ officerId: string; requestId: string }>(
    `select (select id from person where email = 'bram.declercq@demo.example') as "officerId", (select id from contact_request limit 1) as "requestId"`,
  );
  await client.end();
  return found!;
}

/** A region's years of participation, spread over the days around today. */
async function fillTrajectories(client: pg.Client): Promise<void> {
  await client.query(`
    create temp table plan on commit preserve rows as select gen_random_uuid() as id, n from generate_series(1, ${TRAJECTORIES}) n;
    insert into trajectory (id, number, organisation_id, body_id, template_id, pack_id, pack_version, status, title, question, purpose, domains, target_groups, starts_on, ends_on,
        duration_policy, work_form, composition_note, access_level, confidential, created_by, created_at, announced_at, changed_at)
      select p.id, 'BENCH-' || p.n, t.organisation_id, t.body_id, t.template_id, t.pack_id, t.pack_version, 'running', t.title, jsonb_build_object('nl', 'Vraag ' || p.n, 'fr', 'Question ' || p.n),
        t.purpose, t.domains, t.target_groups, current_date - 150 + p.n, current_date + 60 + p.n, t.duration_policy, t.work_form, t.composition_note, t.access_level, false, t.created_by,
        t.created_at, t.created_at, t.changed_at - p.n * interval '1 minute'
      from (select * from trajectory where not confidential and status <> 'draft' order by id limit 1) t, plan p;
    insert into phase (id, trajectory_id, cycle, no, kind, name, goal, starts_on, ends_on, status, gates, needed_services, output_type)
      select gen_random_uuid(), p.id, 1, k, 'dialogue', '{"nl": "Fase", "fr": "Phase"}', '{"nl": "", "fr": ""}', current_date - 180 + p.n + k * 30, current_date - 151 + p.n + k * 30, 'planned', '[]', '{}', 'none'
      from plan p, generate_series(1, 6) k;
    insert into meeting (id, number, organisation_id, trajectory_id, kind, title, starts_at, ends_at, status, location, languages, alternatives, public, method, pack_id, pack_version, created_at,
        published_at, changed_at)
      select gen_random_uuid(), 'BENCH-' || m.k, t.organisation_id, t.id, 'workshop', '{"nl": "Gespreksavond", "fr": "Soirée d’échange"}', now() + (m.k - 700) * interval '5 hours',
        now() + (m.k - 700) * interval '5 hours' + interval '2 hours', 'scheduled', '{"name": "Wijkhuis", "address": "", "provider": "city", "access": ""}', '{nl,fr}', '{}', true,
        '{"nl": "", "fr": ""}', t.pack_id, t.pack_version, now(), now(), now()
      from generate_series(1, ${MEETINGS}) as m (k) join plan p on p.n = 1 + m.k % ${TRAJECTORIES} join trajectory t on t.id = p.id`);
}

async function signIn(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${PORT}/api/session`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'bram.declercq@demo.example', password: 'centrale-demo-2027' }),
  });
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

async function compare(operation: Operation, barePort: number, cookie: string, requestId: string, officerId: string): Promise<void> {
  const rates: Record<'product' | 'bare', number[]> = { product: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [who, port] of [['product', PORT], ['bare', barePort]] as const) {
      const result = await autocannon({
        url: `http://127.0.0.1:${port}${operation.path(requestId)}`, method: operation.method, connections: CONNECTIONS, duration: SECONDS,
        headers: { cookie, 'content-type': 'application/json' },
        ...(operation.body && { body: operation.body(officerId) }),
        ...(operation.method === 'POST' && { requests: [{ setupRequest: (request) => ({ ...request, headers: { ...request.headers, 'idempotency-key': randomUUID() } }) }] }),
      });
      if (result.non2xx > 0) throw new Error(`${operation.name}: ${result.non2xx} answers of ${who} were no success`);
      rates[who].push(result.requests.average);
    }
  }
  const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const [product, bare] = [median(rates.product), median(rates.bare)];
  process.stdout.write(`${operation.name.padEnd(46)} ${product.toFixed(0).padStart(6)}/s   bare ${bare.toFixed(0).padStart(6)}/s   ${((100 * product) / bare).toFixed(0)} %\n`);
}

await main();
