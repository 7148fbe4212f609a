import { newId } from '../src/platform/database/ids.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Poller, type DueRows } from '../src/platform/jobs/poller.js';
import { Tasks } from '../src/platform/jobs/tasks.js';
import { Worker } from '../src/platform/jobs/worker.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { actorOf, as, asRequest, run, somebody, startApi, until, type Running } from './support/platform.js';

let db: TestDatabase;
let processes: Running[];
const failing = new Set<number>();
let held = Promise.resolve();
let letGo = (): void => undefined;

/** Two API processes on one database, each with its worker and poller. */
beforeAll(async () => {
  db = await aDatabase();
  await run(db.ownerUrl, 'create table done (n integer not null, by integer not null)');
  await run(db.ownerUrl, 'create table due (id uuid primary key, next_check_at timestamptz, handled integer not null default 0)');
  await run(db.ownerUrl, 'grant select, insert, update on done, due to public');
  processes = [];
  for (const by of [0, 1]) {
    processes.push(await startApi(db, { WORKER: 'on' }, (app) => {
      app.get(Tasks).register({
        name: 'note',
        run: async ({ payload }) => {
          const n = Number(payload['n']);
          await held;
          if (failing.delete(n)) throw new Error('not this time');
          await app.get(Transactions).run((tx) => tx.query('insert into done values ($1, $2)', [n, by]));
        },
      });
    }));
  }
  await until(async () => processes.every(({ app }) => app.get(Worker).state === 'running'), 'two workers');
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.close()));
  await db?.drop();
});

const transactions = (): Transactions => processes[0]!.app.get(Transactions);
const done = async (from: number, to: number): Promise<number[]> =>
  (await run<{ n: number }>(db.superuserUrl, 'select n from done where n between $1 and $2 order by n', [from, to])).map(({ n }) => n);
const waiting = async (): Promise<number> => (await run<{ n: number }>(db.superuserUrl, 'select count(*)::int as n from graphile_worker.jobs'))[0]!.n;

describe('a job', () => {
  it('is done once, by one of two processes', async () => {
    await transactions().run(async (tx) => {
      for (let n = 1; n <= 100; n += 1) await tx.enqueue('note', { n });
    });
    await until(async () => (await waiting()) === 0, 'an empty queue');
    expect(await done(1, 100)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    const [workers] = await run<{ n: number }>(db.superuserUrl, 'select count(distinct by)::int as n from done');
    expect(workers!.n).toBe(2);
  });

  it('is never done when its transaction did not commit', async () => {
    await transactions().run(async (tx) => {
      await tx.enqueue('note', { n: 201 });
      throw new Error('no');
    }).catch(() => undefined);
    await transactions().run((tx) => tx.enqueue('note', { n: 202 }));
    await until(async () => (await done(202, 202)).length > 0);
    expect(await done(201, 202)).toEqual([202]);
  });

  it('is done again when it failed, and stays in the queue until it succeeds', async () => {
    failing.add(301);
    await transactions().run((tx) => tx.enqueue('note', { n: 301 }));
    await until(async () => (await run(db.superuserUrl, 'select from graphile_worker.jobs where last_error is not null')).length > 0, 'a failure');
    expect(await done(301, 301)).toEqual([]);
    await run(db.superuserUrl, 'update graphile_worker._private_jobs set run_at = now()');
    await until(async () => (await waiting()) === 0);
    expect(await done(301, 301)).toEqual([301]);
  });

  it('waits for its time in real time', async () => {
    await transactions().run((tx) => tx.enqueue('note', { n: 401 }, new Date(Date.now() + 3_600_000), 'later'));
    await run(db.superuserUrl, 'select centrale.move_clock(7200)');
    await transactions().run((tx) => tx.enqueue('note', { n: 402 }));
    await until(async () => (await done(402, 402)).length > 0);
    expect(await done(401, 401)).toEqual([]);
    // The same key again replaces it.
    await transactions().run((tx) => tx.enqueue('note', { n: 403 }, undefined, 'later'));
    await until(async () => (await waiting()) === 0);
    expect(await done(401, 403)).toEqual([402, 403]);
  });

  it('goes back to the queue when its process has died, but not while it lives', async () => {
    await as(db.superuserUrl, async (alive) => {
      await alive.query(`select pg_advisory_lock($1, hashtext('pool-alive'))`, [0x6c696665]);
      // As two processes would leave them: taken, and not finished. Of those here the same is true for a moment.
      await alive.query(`select graphile_worker.add_job('note', json_build_object('n', n), run_at => now() + interval '1 day') from generate_series(501, 502) n`);
      await alive.query(
        `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', run_at = now(), locked_by = case payload ->> 'n' when '501' then 'pool-dead' else 'pool-alive' end`,
      );
      await until(async () => (await done(501, 501)).length > 0, 'the orphan');
      expect(await run(db.superuserUrl, `select locked_by from graphile_worker.jobs`)).toEqual([{ locked_by: 'pool-alive' }]);
    });
    await until(async () => (await done(502, 502)).length > 0, 'the second orphan');
  });

  it('is in the hands of a worker whose lock says that it lives', async () => {
    held = new Promise((resolve) => (letGo = resolve));
    await transactions().run((tx) => tx.enqueue('note', { n: 601 }));
    const [job] = await until(async () => {
      const rows = await run<{ locked_by: string }>(db.superuserUrl, 'select locked_by from graphile_worker.jobs where locked_by is not null');
      return rows.length > 0 && rows;
    });
    const [lock] = await run<{ free: boolean }>(db.superuserUrl, 'select pg_try_advisory_lock($1, hashtext($2)) as free', [0x6c696665, job!.locked_by]);
    expect(lock!.free).toBe(false);
    letGo();
    await until(async () => (await waiting()) === 0);
  });
});

describe('what time asks', () => {
  const handled: { id: string; by: number }[] = [];
  let broken: string | undefined;
  let lazy: string | undefined;

  const handler = (by: number): DueRows => ({
    table: 'due',
    handle: async (tx, id) => {
      if (id === broken) throw new Error('cannot');
      if (id === lazy) return;
      await tx.query('update due set next_check_at = null, handled = handled + 1 where id = $1', [id]);
      await tx.record({ dossier: 'test', id, command: 'byTime' });
      handled.push({ id, by });
    },
  });

  beforeAll(() => {
    processes.forEach(({ app }, by) => app.get(Poller).register(handler(by)));
    // Only what they are told wakes them here.
    for (const { app } of processes) clearInterval(Reflect.get(app.get(Poller), 'timer') as NodeJS.Timeout);
  });

  const dueIn = async (seconds: number, count = 1): Promise<string[]> => {
    const ids = Array.from({ length: count }, newId);
    await run(db.superuserUrl, `insert into due select id, centrale.now() + make_interval(secs => $2) from unnest($1::uuid[]) id`, [ids, seconds]);
    return ids;
  };
  const counts = async (ids: readonly string[]): Promise<number[]> =>
    (await run<{ handled: number }>(db.superuserUrl, 'select handled from due where id = any ($1)', [ids])).map((row) => row.handled);

  it('is done once for each row, however many look', async () => {
    const ids = await dueIn(-1, 40);
    await Promise.all(processes.map(({ app }) => app.get(Poller).look()));
    expect(await counts(ids)).toEqual(ids.map(() => 1));
    expect(handled.filter(({ id }) => ids.includes(id))).toHaveLength(ids.length);
  });

  it('is done when the clock moves, wherever it was moved', async () => {
    const [id] = await dueIn(3600);
    await Promise.all(processes.map(({ app }) => app.get(Poller).look()));
    expect(await counts([id!])).toEqual([0]);
    await run(db.superuserUrl, 'select centrale.move_clock(3600)');
    await until(async () => (await counts([id!]))[0] === 1, 'the row that fell due');
  });

  it('has no actor, also when somebody\'s request set it going', async () => {
    const person = await somebody(db.superuserUrl);
    const [id] = await dueIn(-1);
    await asRequest(() => processes[0]!.app.get(Poller).look(), { actor: actorOf(person) });
    expect(await run(db.superuserUrl, 'select actor_person from audit_entry where dossier_id = $1', [id])).toEqual([{ actor_person: null }]);
  });

  it('has been done when the demo clock answers', async () => {
    const [id] = await dueIn(600);
    const answer = await fetch(`${processes[0]!.url}/api/demo/clock`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"forwardSeconds":600}',
    });
    expect(answer.status).toBe(200);
    // The other process may have been the one to take it, and still be at it.
    await until(async () => (await counts([id!]))[0] === 1);
  });

  it('is held up by no row that fails, nor by one that stays due', async () => {
    [broken, lazy] = await dueIn(-20, 2);
    const [whole] = await dueIn(-10);
    await processes[0]!.app.get(Poller).look();
    expect(await counts([broken!, lazy!])).toEqual([0, 0]);
    expect(await counts([whole!])).toEqual([1]);
  });
});
