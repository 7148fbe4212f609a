import { randomUUID } from 'node:crypto';
import { newId } from '../src/platform/database/ids.js';
import { Reader } from '../src/platform/database/reader.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Poller } from '../src/platform/jobs/poller.js';
import { Tasks } from '../src/platform/jobs/tasks.js';
import { Worker } from '../src/platform/jobs/worker.js';
import { aDurableCluster, type DurableCluster } from './support/cluster.js';
import { asRequest, run, startApi, until, type Running } from './support/platform.js';

/** A killed Postgres, its recovery included, takes longer than a test that has none. */
const PATIENCE = 60_000;

let db: DurableCluster;
let api: Running;
/** The job is taken and stays so until it is let go. */
let taken = false;
let letGo = (): void => undefined;
const held = new Promise<void>((resolve) => (letGo = resolve));

beforeAll(async () => {
  db = await aDurableCluster();
  await run(db.ownerUrl, 'create table effect (id uuid primary key)');
  await run(db.ownerUrl, 'create table due (id uuid primary key, next_check_at timestamptz)');
  await run(db.ownerUrl, 'grant select, insert, update on effect, due to public');
  api = await startApi(db, { WORKER: 'on' }, (app) => {
    app.get(Tasks).register({
      name: 'note',
      run: async ({ payload, asOwner }) => {
        taken = true;
        await held;
        await asOwner('insert into centrale.effect values ($1) on conflict do nothing', [payload['id']]);
      },
    });
    app.get(Poller).register({ table: 'due', handle: async (tx, id) => void (await tx.query('update due set next_check_at = null where id = $1', [id])) });
  });
  await until(async () => api.app.get(Worker).state === 'running');
}, PATIENCE);
afterAll(async () => {
  await api?.close();
  await db?.drop();
}, PATIENCE);

it('a killed Postgres is a clear 503, loses nothing that was acknowledged, and everything goes on by itself', async () => {
  const transactions = api.app.get(Transactions);
  const key = { idempotencyKey: randomUUID() };
  const work = () => asRequest(() => transactions.command(async (tx) => {
    const id = newId();
    await tx.query('insert into effect values ($1)', [id]);
    await tx.enqueue('note', { id: newId() });
    return { id };
  }), key);

  const first = await work();
  await until(async () => taken, 'a job in the middle');
  await db.kill();
  await expect(work()).rejects.toMatchObject({ status: 503, code: 'service.unavailable' });
  await expect(api.app.get(Reader).now()).rejects.toMatchObject({ status: 503 });
  const answer = await fetch(`${api.url}/api/clock`);
  expect([answer.status, answer.headers.get('retry-after'), ((await answer.json()) as { code: string }).code]).toEqual([503, '5', 'service.unavailable']);

  letGo();
  await db.restart();
  expect(await until(() => work().catch(() => undefined), 'an answer')).toEqual(first);
  // The command's own effect, and that of its job: once each.
  await until(async () => (await run(db.superuserUrl, 'select from graphile_worker.jobs')).length === 0, 'an empty queue');
  expect(await run(db.superuserUrl, 'select from effect')).toHaveLength(2);

  await run(db.superuserUrl, `insert into due values ($1, centrale.now() + interval '1 hour')`, [newId()]);
  await run(db.superuserUrl, 'select centrale.move_clock(3600)');
  await until(async () => (await run(db.superuserUrl, 'select from due where next_check_at is not null')).length === 0, 'the due row');
}, PATIENCE);
