import { chmodSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { aFolder, aPort, eventually, Run } from './testing/run.ts';

const runs: Run[] = [];
const start = async (folder = aFolder(), env: NodeJS.ProcessEnv = {}, port?: number) => {
  const run = new Run(folder, port ?? (await aPort()), env);
  runs.push(run);
  return run;
};
const portOfPostgres = (run: Run) => (JSON.parse(readFileSync(path.join(run.folder, 'postgres.json'), 'utf8')) as { port: number }).port;

afterEach(async () => {
  for (const run of runs) run.stop();
  for (const run of runs.splice(0)) await run.nothingLeft();
});

describe('npm start', () => {
  it('keeps data, passwords and port over restarts, and leaves no process behind when npm alone gets SIGTERM', async () => {
    const first = await (await start()).ready();
    expect(await first.ask()).toMatchObject({ user: 'centrale_app', starts: 1 });
    expect(first.output).toContain('seeded against 200');
    expect(statSync(path.join(first.folder, 'postgres.json')).mode & 0o777).toBe(0o600);
    const port = portOfPostgres(first);
    first.npm.kill('SIGTERM');
    await first.nothingLeft();

    const second = await (await start(first.folder, {}, first.port)).ready();
    expect(await second.ask()).toMatchObject({ starts: 2 });
    expect(portOfPostgres(second)).toBe(port);
  });

  it('stops cleanly on Ctrl-C, which reaches the whole group', async () => {
    const run = await (await start()).ready();
    process.kill(-run.npm.pid!, 'SIGINT');
    await run.nothingLeft();
    expect(run.output).toContain('Stopping.');
    expect(readFileSync(path.join(run.folder, 'logs/postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  it('gives the application and the owner no more than they need', async () => {
    const run = await (await start()).ready();
    const { port, app, owner } = JSON.parse(readFileSync(path.join(run.folder, 'postgres.json'), 'utf8')) as { port: number; app: string; owner: string };
    const one = async (user: string, password: string, sql: string): Promise<unknown> => {
      const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'centrale' });
      try {
        await client.connect();
        return (await client.query<{ answer: unknown }>(sql)).rows[0]?.answer;
      } finally {
        await client.end();
      }
    };
    expect(await one('centrale_app', app, `SELECT bool_or(rolsuper) AS answer FROM pg_roles WHERE rolname LIKE 'centrale_%' AND rolname <> 'centrale_superuser'`)).toBe(false);
    expect(await one('centrale_app', app, 'SELECT count(*)::int AS answer FROM pg_class WHERE relowner = current_user::regrole')).toBe(0);
    expect(await one('centrale_owner', owner, `SELECT pg_get_userbyid(datdba) AS answer FROM pg_database WHERE datname = 'centrale'`)).toBe('centrale_owner');
    await expect(one('centrale_app', app, 'CREATE TABLE intruder ()')).rejects.toThrow('permission denied');
    await expect(one('centrale_app', 'guessed', 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('refuses a second start on the same data folder and names the address of the first', async () => {
    const first = await (await start()).ready();
    const second = await start(first.folder);
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(first.address);
    expect(await first.ask()).toMatchObject({ starts: 1 });
  });

  it('starts a killed API again', async () => {
    const run = await (await start()).ready();
    const { pid } = run.find('fake-api/src/main.js');
    process.kill(pid, 'SIGKILL');
    await eventually(async () => ((await run.ask())?.pid ?? pid) !== pid);
    expect(await run.ask()).toMatchObject({ starts: 1 });
  });

  it('starts a killed Postgres again on the same port, and the API recovers', async () => {
    const run = await (await start()).ready();
    const { pid } = run.find('bin/postgres -D');
    const port = portOfPostgres(run);
    process.kill(pid, 'SIGKILL');
    await eventually(() => run.processes().some((other) => other.command.includes('bin/postgres -D') && !other.command.startsWith('/bin/sh') && other.pid !== pid));
    await eventually(async () => (await run.ask()) !== undefined);
    expect(run.output).toContain('Postgres ended');
    expect(portOfPostgres(run)).toBe(port);
  });

  it.each(['supervisor/main.ts', 'tools/run.cjs', 'npm start'])('lets nothing outlive a killed %s, and starts again on its data', async (part) => {
    const run = await (await start()).ready();
    process.kill(run.find(part).pid, 'SIGKILL');
    await run.nothingLeft();
    const next = await (await start(run.folder)).ready();
    expect(await next.ask()).toMatchObject({ starts: 2 });
  });

  (process.getuid?.() === 0 ? it : it.skip)('keeps the cluster in /var/lib when root starts it below a folder that only root can enter', async () => {
    const folder = aFolder();
    chmodSync(path.dirname(folder), 0o700);
    const run = await (await start(folder)).ready();
    const place = realpathSync(path.join(folder, 'postgres'));
    expect(place).toMatch(/^\/var\/lib\/centrale\//);
    run.stop();
    await run.nothingLeft();
    const again = await (await start(folder)).ready();
    expect(await again.ask()).toMatchObject({ starts: 2 });
    again.stop();
    await again.nothingLeft();
    rmSync(place, { recursive: true });
  });

  it('tells the demo world anew when the first telling was cut short', async () => {
    const run = await start(aFolder(), { FAKE_SEED_HANGS: 'yes' });
    await eventually(() => run.processes().some(({ command }) => command.includes('seed/main.js')));
    run.stop();
    await run.nothingLeft();
    const next = await (await start(run.folder)).ready();
    expect(next.output).toContain('seeded against 200');
    expect(await next.ask()).toMatchObject({ starts: 1 });
    next.stop();
    await next.nothingLeft();
    const last = await (await start(run.folder)).ready();
    expect(last.output).not.toContain('seeded');
  });

  it('leaves the demo world out when told so', async () => {
    const run = await (await start(aFolder(), { DEMO: 'off' })).ready();
    expect(run.output).not.toContain('seeded');
  });

  it('starts nothing embedded when it is given a server', async () => {
    const server = await (await start()).ready();
    const { port, owner } = JSON.parse(readFileSync(path.join(server.folder, 'postgres.json'), 'utf8')) as { port: number; owner: string };
    const run = await (await start(aFolder(), { DATABASE_URL: `postgres://centrale_owner:${owner}@127.0.0.1:${port}/centrale` })).ready();
    expect(await run.ask()).toMatchObject({ user: 'centrale_owner', starts: 2 });
    expect(() => run.find('postgres -D')).toThrow();
  });

  it.each([
    ['a wrong port', { PORT: '70000' }, 'PORT must be a number'],
    ['an unknown demo mode', { DEMO: 'yes' }, 'DEMO must be "on" or "off"'],
    ['the URL of the owner alone', { MIGRATION_DATABASE_URL: 'postgres://x' }, 'set both'],
    ['a migration that fails', { FAKE_FAILS: 'yes' }, 'The migrations failed'],
  ])('refuses %s with a readable message and leaves nothing behind', async (_, env, message) => {
    const run = await start(aFolder(), env);
    expect(await run.ended).toBe(1);
    expect(run.output).toContain(message);
    await run.nothingLeft();
  });

  it('refuses a port that is taken, before it starts anything', async () => {
    const first = await (await start()).ready();
    const second = await start(aFolder(), {}, first.port);
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(`Port ${first.port} cannot be used`);
  });
});
