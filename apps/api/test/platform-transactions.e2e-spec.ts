import { randomUUID } from 'node:crypto';
import { newId } from '../src/platform/database/ids.js';
import { Reader } from '../src/platform/database/reader.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { type Tx } from '../src/platform/database/tx.js';
import { Problem } from '../src/platform/http/problem.js';
import { requestContext } from '../src/platform/http/request-context.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { actorOf, as, asRequest, run, somebody, startApi, until, type Running } from './support/platform.js';
import { proxyTo, type Proxy } from './support/proxy.js';

let db: TestDatabase;
let proxy: Proxy;
let api: Running;
let transactions: Transactions;
let reader: Reader;

beforeAll(async () => {
  db = await aDatabase();
  await run(db.ownerUrl, 'create table effect (id uuid primary key, counter integer not null default 0)');
  await run(db.ownerUrl, 'grant select, insert, update on effect to public');
  proxy = await proxyTo(db.appUrl);
  api = await startApi({ ...db, appUrl: proxy.url });
  transactions = api.app.get(Transactions);
  reader = api.app.get(Reader);
});
afterAll(async () => {
  await api?.close();
  await proxy?.close();
  await db?.drop();
});

const effects = async (): Promise<number> => (await run<{ n: number }>(db.superuserUrl, 'select count(*)::int as n from effect'))[0]!.n;
const oneEffect = async (tx: Tx) => {
  const id = newId();
  await tx.query('insert into effect (id) values ($1)', [id]);
  return { id };
};
const problemOf = async (work: Promise<unknown>): Promise<Problem | undefined> => {
  const error: unknown = await work.then(() => undefined, (thrown: unknown) => thrown);
  if (error !== undefined && !(error instanceof Problem)) throw error;
  return error;
};
/** An effect row, and the process that will hold it. */
async function aRow(): Promise<string> {
  const id = newId();
  await run(db.superuserUrl, 'insert into effect (id) values ($1)', [id]);
  return id;
}

describe('an idempotency key', () => {
  it('has one effect, however often it is sent', async () => {
    const before = await effects();
    const key = { idempotencyKey: randomUUID() };
    const first = await asRequest(() => transactions.command(oneEffect), key);
    const again = await asRequest(() => transactions.command(oneEffect), key);
    expect(again).toEqual(first);
    expect(await effects()).toBe(before + 1);
  });

  it('has one effect when sent in parallel: the second waits for the first and gets its answer', async () => {
    const before = await effects();
    const key = { idempotencyKey: randomUUID() };
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const first = asRequest(() => transactions.command(async (tx) => { await held; return oneEffect(tx); }), key);
    const others = Array.from({ length: 5 }, () => asRequest(() => transactions.command(oneEffect), key));
    await until(async () => (await run(db.superuserUrl, `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).length >= 4);
    letGo();
    const answers = await Promise.all([first, ...others]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await effects()).toBe(before + 1);
  });

  it('is refused with another body, and is free for another route or person', async () => {
    const key = { idempotencyKey: randomUUID() };
    const person = await somebody(db.superuserUrl);
    const first = await asRequest(() => transactions.command(oneEffect), key);
    const other = await problemOf(asRequest(() => transactions.command(oneEffect), { ...key, bodyHash: 'another' }));
    expect(other).toMatchObject({ status: 422, code: 'request.idempotency-key-reused' });
    const elsewhere = await asRequest(() => transactions.command(oneEffect), { ...key, target: 'POST /api/elsewhere' });
    const theirs = await asRequest(() => transactions.command(oneEffect), { ...key, actor: actorOf(person) });
    expect(new Set([first.id, elsewhere.id, theirs.id]).size).toBe(3);
  });

  it('is required', async () => {
    const problem = await problemOf(asRequest(() => transactions.command(oneEffect), { idempotencyKey: undefined }));
    expect(problem).toMatchObject({ status: 400, code: 'request.idempotency-key-required' });
  });

  it('is not spent on what was refused', async () => {
    const key = { idempotencyKey: randomUUID() };
    const refused = () => transactions.command(async (tx) => { await oneEffect(tx); throw new Problem(409, 'test.refused'); });
    const before = await effects();
    expect(await problemOf(asRequest(refused, key))).toMatchObject({ status: 409 });
    expect(await effects()).toBe(before);
    await asRequest(() => transactions.command(oneEffect), key);
    expect(await effects()).toBe(before + 1);
  });
});

describe('a conflict', () => {
  it('is done again: two that lock in opposite order both succeed', async () => {
    const [a, b] = [await aRow(), await aRow()];
    const holds = [false, false];
    let attempts = 0;
    const both = (index: 0 | 1, first: string, second: string) =>
      transactions.run(async (tx) => {
        attempts += 1;
        await tx.query('update effect set counter = counter + 1 where id = $1', [first]);
        holds[index] = true;
        await until(async () => holds[1 - index]);
        await tx.query('update effect set counter = counter + 1 where id = $1', [second]);
      });
    await Promise.all([both(0, a, b), both(1, b, a)]);
    // One of them was chosen to give way, and came back.
    expect(attempts).toBe(3);
    expect(await run(db.superuserUrl, 'select counter from effect where id = any ($1)', [[a, b]])).toEqual([{ counter: 2 }, { counter: 2 }]);
  });

  it('is given up after five times, as busy', async () => {
    let times = 0;
    const problem = await problemOf(transactions.run((tx) => {
      times += 1;
      return tx.query(`do $$ begin raise exception 'again' using errcode = 'serialization_failure'; end $$`);
    }));
    expect(times).toBe(5);
    expect(problem).toMatchObject({ status: 503, code: 'service.busy', headers: { 'retry-after': expect.any(String) as string } });
  });
});

describe('a lost connection', () => {
  it('is 503, keeps nothing, and the next request finds a new one', async () => {
    const before = await effects();
    const problem = await problemOf(transactions.run(async (tx) => {
      await oneEffect(tx);
      const me = await tx.one<{ pid: number }>('select pg_backend_pid() as pid');
      await run(db.superuserUrl, 'select pg_terminate_backend($1, 5000)', [me!.pid]);
      await oneEffect(tx);
    }));
    expect(problem).toMatchObject({ status: 503, code: 'service.unavailable', headers: { 'retry-after': expect.any(String) as string } });
    expect(await effects()).toBe(before);
    await transactions.run(oneEffect);
    expect(await effects()).toBe(before + 1);
  });

  it('at the commit leaves the outcome open: 503, and the same key answers with the one effect', async () => {
    const before = await effects();
    const key = { idempotencyKey: randomUUID() };
    proxy.cutAfterCommit();
    expect(await problemOf(asRequest(() => transactions.command(oneEffect), key))).toMatchObject({ status: 503, code: 'service.unavailable' });
    proxy.restore();
    expect(await effects()).toBe(before + 1);
    const answer = await asRequest(() => transactions.command(oneEffect), key);
    expect(await run(db.superuserUrl, 'select from effect where id = $1', [answer.id])).toHaveLength(1);
    expect(await effects()).toBe(before + 1);
  });

  it('of a reader is 503 too, and of everything resting in the pool does no harm', async () => {
    await Promise.all(Array.from({ length: 5 }, () => reader.now()));
    await run(db.superuserUrl, 'select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = $1 and datname = current_database()', [new URL(db.appUrl).username]);
    const answer = await until(() => reader.now().catch((error: unknown) => {
      expect(error).toMatchObject({ status: 503 });
      return undefined;
    }));
    expect(answer).toBeInstanceOf(Date);
  });
});

describe('work', () => {
  it('that went on after a failed statement is not taken for done', async () => {
    const before = await effects();
    const attempt = transactions.run(async (tx) => {
      await oneEffect(tx);
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    await expect(attempt).rejects.toThrow('nothing was kept');
    expect(await effects()).toBe(before);
  });

  it('that waits too long for a lock is told that it is busy', async () => {
    const id = await aRow();
    await as(db.superuserUrl, async (rival) => {
      await rival.query('begin');
      await rival.query('select from effect where id = $1 for update', [id]);
      const problem = await problemOf(transactions.run(async (tx) => {
        await tx.query(`set local lock_timeout = '50ms'`);
        await tx.query('update effect set counter = 1 where id = $1', [id]);
      }));
      expect(problem).toMatchObject({ status: 503, code: 'service.busy' });
      await rival.query('rollback');
    });
  });

  it('is counted on its own request, BEGIN and COMMIT included', async () => {
    const count = (statements: number) =>
      asRequest(async () => {
        await transactions.run(async (tx) => {
          for (let n = 0; n < statements; n += 1) await tx.now();
        });
        await reader.now();
        return requestContext()!.statements;
      });
    // More at once than there are connections, so that some are handed from one request to the next.
    const asked = Array.from({ length: 30 }, (_, n) => n % 4);
    expect(await Promise.all(asked.map(count))).toEqual(asked.map((n) => n + 3));
  });

  it('reads money as numbers and refuses what a number cannot hold; civil dates stay as they are', async () => {
    expect(await reader.one(`select 123456789012::bigint as cents, date '2027-03-01' as day, array[1, 2]::bigint[] as many, array[date '2027-03-01'] as days`)).toEqual({
      cents: 123456789012, day: '2027-03-01', many: [1, 2], days: ['2027-03-01'],
    });
    await expect(reader.one('select 9007199254740993::bigint as cents')).rejects.toThrow('beyond what a number holds');
  });

  it('gets ids that sort by time', () => {
    const ids = [newId(), newId()];
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Math.abs(parseInt(ids[1]!.replaceAll('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(1000);
  });
});
