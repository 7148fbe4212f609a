import pg from 'pg';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseHealth } from '../src/platform/database/database-health.js';
import { findMigrations, migrate } from '../src/platform/database/migration.js';
import { aDatabase, type TestDatabase } from './support/cluster.js';
import { as, refusal, run, somebody, startApi, type Running } from './support/platform.js';

describe('a demo', () => {
  let db: TestDatabase;
  let api: Running;
  beforeAll(async () => {
    db = await aDatabase('on');
    api = await startApi(db);
    await somebody(db.superuserUrl);
  });
  afterAll(async () => {
    await api?.close();
    await db?.drop();
  });

  const forward = (forwardSeconds: unknown) =>
    fetch(`${api.url}/api/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ forwardSeconds }) });

  it('lets time pass, for the code and for the gates of the database alike', async () => {
    const before = (await (await fetch(`${api.url}/api/demo/clock`)).json()) as { now: string; offsetSeconds: number };
    const answer = await forward(3600);
    const after = (await answer.json()) as { now: string; offsetSeconds: number };
    const [row] = await run<{ now: Date; real: Date }>(db.appUrl, 'select centrale.now() as now, clock_timestamp() as real');
    expect(answer.status).toBe(200);
    expect(after.offsetSeconds - before.offsetSeconds).toBe(3600);
    expect(row!.now.getTime() - row!.real.getTime()).toBeGreaterThanOrEqual(3_599_000);
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(3_600_000);
  });

  it.each([0, -5, 1.5, '3600', null, 1e12])('refuses to move it by %p', async (seconds) => {
    expect((await forward(seconds)).status).toBe(400);
  });

  it('never lets it go back, not even for the owner', async () => {
    expect(await refusal(run(db.appUrl, 'select centrale.move_clock(-1)'))).toContain('only moves forward');
    await run(db.appUrl, 'select centrale.move_clock(60)');
    expect(await refusal(run(db.ownerUrl, `update installation set clock_offset = clock_offset - interval '1 second'`))).toContain('does not go back');
    expect(await refusal(run(db.ownerUrl, 'delete from installation'))).toContain('not removed');
    expect(await refusal(run(db.ownerUrl, 'truncate installation'))).toContain('not removed');
  });
});

describe('a production database', () => {
  let db: TestDatabase;
  let api: Running;
  beforeAll(async () => {
    db = await aDatabase('off');
    api = await startApi(db);
  });
  afterAll(async () => {
    await api?.close();
    await db?.drop();
  });

  it('has no way to move the clock, for nobody', async () => {
    expect((await fetch(`${api.url}/api/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"forwardSeconds":60}' })).status).toBe(404);
    expect((await fetch(`${api.url}/api/demo/clock`)).status).toBe(404);
    for (const url of [db.appUrl, db.ownerUrl, db.superuserUrl]) {
      expect(await refusal(run(url, 'select centrale.move_clock(60)'))).toContain('only a demo moves its clock');
      expect(await refusal(run(url, 'select centrale.begin_story(60)'))).toMatch(/only a demo|story/);
    }
    expect(await refusal(run(db.appUrl, `update installation set clock_offset = interval '1 hour'`))).toContain('permission denied');
    expect(await refusal(run(db.appUrl, 'update installation set demo = true'))).toContain('permission denied');
    for (const url of [db.ownerUrl, db.superuserUrl]) {
      expect(await refusal(run(url, `update installation set clock_offset = interval '1 hour'`))).toContain('only_a_demo_moves_time');
      expect(await refusal(run(url, 'update installation set demo = true'))).toContain('decided once');
      expect(await refusal(run(url, 'insert into installation (id, demo) values (false, true)'))).toContain('installation_id_check');
    }
    const [row] = await run<{ apart: number }>(db.appUrl, 'select abs(extract(epoch from centrale.now() - clock_timestamp()))::float as apart');
    expect(row!.apart).toBeLessThan(1);
  });

  it('refuses a process, and a migration, that take it for a demo', async () => {
    expect(await refusal(startApi({ ...db, demo: 'on' }))).toContain('DEMO must be "off"');
    expect(await refusal(migrate({ databaseUrl: db.appUrl, migrationDatabaseUrl: db.ownerUrl, demo: true }))).toContain('DEMO=off');
  });

  it('is whole with two roles, and says so when there is only one', async () => {
    expect(await api.app.get(DatabaseHealth).check()).toEqual({ migrations: 'current', guards: 'whole' });
    const lone = await startApi({ ...db, appUrl: db.ownerUrl });
    expect(await lone.app.get(DatabaseHealth).check()).toEqual({ migrations: 'current', guards: 'weakened' });
    await lone.close();
  });

  it('knows when it is older than the program', async () => {
    await as(db.superuserUrl, async (client) => {
      await client.query('delete from migration where id = (select max(id) from migration)');
    });
    expect(await api.app.get(DatabaseHealth).check()).toMatchObject({ migrations: 'pending' });
  });
});

describe('the application', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await aDatabase()));
  afterAll(() => db?.drop());

  it.each([
    'create table centrale.intruder ()',
    'create function centrale.intruder() returns int language sql return 1',
    'create schema intruder',
    'alter table attachment disable trigger all',
    'set session_replication_role = replica',
    'drop table attachment',
    'truncate idempotency_key',
    'delete from idempotency_key',
    'delete from attachment',
    'update attachment set sha256 = sha256',
    'update mail set person_id = person_id',
    'insert into mail (id) values (gen_random_uuid())',
    'insert into notification (id) values (gen_random_uuid())',
    'update notification set person_id = person_id',
    'insert into installation (demo) values (true)',
    'select from audit_salt',
    'insert into audit_root values (9, now(), now(), 0, null, null)',
    'insert into migration (timestamp, name) values (1, $$x$$)',
    'select from graphile_worker.jobs',
    'select from graphile_worker._private_jobs',
    `select graphile_worker.add_job('mail')`,
    'select centrale.publish_audit_root()',
    `set role centrale_owner`,
  ])('may not: %s', async (sql) => {
    expect(await refusal(run(db.appUrl, sql))).toMatch(/permission denied|must be owner/);
  });

  it('finds no function of the owner that a table of its own could lead astray', async () => {
    const loose = await run(
      db.superuserUrl,
      `select p.proname from pg_proc p
       where p.pronamespace = 'centrale'::regnamespace and p.prosecdef
         and not exists (select from unnest(p.proconfig) c where c ~ '^search_path=(pg_catalog|centrale|, )+, pg_temp$')`,
    );
    expect(loose).toEqual([]);
  });

  it('finds nothing open to everybody', async () => {
    const open = await run(
      db.superuserUrl,
      `select p.proname as name from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
       where p.pronamespace = 'centrale'::regnamespace and a.grantee = 0
       union all
       select c.relname from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'centrale'::regnamespace and a.grantee = 0`,
    );
    expect(open).toEqual([]);
  });
});

describe('migrations', () => {
  it('run in the order of their files, whatever their classes are called', async () => {
    const folder = path.resolve(import.meta.dirname, '../migrations');
    const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
    const classes = await Promise.all(files.map(async (file) => {
      const module = (await import(path.join(folder, file))) as Record<string, { name: string }>;
      return { file, instant: Number(Object.values(module)[0]!.name.slice(-13)) };
    }));
    const byInstant = [...classes].sort((a, b) => a.instant - b.instant).map(({ file }) => file.slice(0, 4));
    expect(byInstant).toEqual([...byInstant].sort());
    expect(new Set(classes.map(({ instant }) => instant)).size).toBe(files.length);
    expect(await findMigrations()).toHaveLength(files.length);
  });

  it('run once when several processes start together, and find nothing to do afterwards', async () => {
    const made = await aDatabase('off');
    const name = new URL(made.appUrl).pathname.slice(1);
    const server = new URL(made.superuserUrl);
    server.pathname = '/postgres';
    const recreate = async (client: pg.Client): Promise<void> => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`create database ${name} owner centrale_owner`);
    };
    await as(server.href, recreate);
    await as(made.superuserUrl, async (client) => {
      for (const extension of ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto']) await client.query(`create extension if not exists ${extension} schema public`);
    });
    const options = { databaseUrl: made.appUrl, migrationDatabaseUrl: made.ownerUrl, demo: false };
    const lines = await Promise.all([migrate(options), migrate(options), migrate(options)]);
    expect(lines.filter((line) => line.startsWith('Database migrated'))).toHaveLength(1);
    expect(lines.filter((line) => line === 'Database is up to date.')).toHaveLength(2);
    expect(await refusal(migrate({ ...options, databaseUrl: made.appUrl.replace('centrale_app', 'nobody_there') }))).toContain('does not exist');
    await made.drop();
  });
});
