import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

const LOWEST_SERVER = 160_000;
/** Any number, as long as every process that migrates takes the same: the first bytes of "centrale". */
const LOCK = 0x63656e74;

export interface MigrationOptions {
  /** The application's role. */
  readonly databaseUrl: string;
  /** The owner's; without it the application's role owns everything. */
  readonly migrationDatabaseUrl: string | undefined;
  /** Decided at the first migration; a later one with another mode is refused. */
  readonly demo: boolean;
}

/** What people read instead of a stack. */
export class MigrationRefused extends Error {}

/** Brings the database to this version; safe to run in several processes at once. Answers what it did, in one line. */
export async function migrate({ databaseUrl, migrationDatabaseUrl = databaseUrl, demo }: MigrationOptions): Promise<string> {
  const owner = await connect(migrationDatabaseUrl);
  try {
    await refuseOldServer(owner);
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseOtherMode(owner, demo);
    await owner.query('create schema if not exists centrale');
    const names = await runMigrations(migrationDatabaseUrl, demo);
    await migrateJobs({ connectionString: migrationDatabaseUrl });
    const granted = await grant(owner, databaseUrl);
    const done = names.length === 0 ? 'Database is up to date' : `Database migrated: ${names.join(', ')}`;
    return granted ? `${done}.` : `${done}; one role for everything, so the database's guards are weakened.`;
  } finally {
    await owner.end();
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new MigrationRefused(`The database does not let us in: ${message || code}`);
  }
  return client;
}

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: string }>(`select current_setting('server_version_num') as version`);
  if (Number(rows[0]!.version) < LOWEST_SERVER) throw new MigrationRefused('This needs Postgres 16 or newer.');
}

async function refuseOtherMode(owner: pg.Client, demo: boolean): Promise<void> {
  const { rows: [known] } = await owner.query<{ found: boolean }>(`select to_regclass('centrale.installation') is not null as found`);
  if (!known!.found) return;
  const { rows: [installation] } = await owner.query<{ demo: boolean }>('select demo from centrale.installation');
  if (installation!.demo !== demo) {
    throw new MigrationRefused(`This database was made with DEMO=${installation!.demo ? 'on' : 'off'}, and that never changes: start with the same, or take another database.`);
  }
}

async function runMigrations(url: string, demo: boolean): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: 'centrale',
    migrations: await findMigrations(),
    migrationsTableName: 'migration',
    installExtensions: false,
    extra: { options: `-c search_path=centrale,public -c centrale.demo=${demo ? 'on' : 'off'}` },
  });
  await dataSource.initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name.replace(/\d+$/, ''));
  } finally {
    await dataSource.destroy();
  }
}

type MigrationClass = new () => MigrationInterface;

/** In the order of the instants in their class names, whatever their files are called. */
export async function findMigrations(): Promise<MigrationClass[]> {
  // Beside `src`, in the sources as in what is built.
  const folder = path.resolve(import.meta.dirname, '../../../migrations');
  const files = (await readdir(folder)).filter((file) => /^\d{4}-.*(?<!\.d)\.[jt]s$/.test(file));
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<object>));
  return modules.flatMap((module) => Object.values(module) as MigrationClass[]);
}

/** False when there is only one role: it cannot be kept from what it owns. */
async function grant(owner: pg.Client, databaseUrl: string): Promise<boolean> {
  const application = decodeURIComponent(new URL(databaseUrl).username);
  const { rows: [me] } = await owner.query<{ name: string }>('select current_user as name');
  if (!application || application === me!.name) return false;
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [application]);
  if (rowCount === 0) throw new MigrationRefused(`The role "${application}" of DATABASE_URL does not exist: create it, without any right of its own.`);
  const sql = await readFile(grantsFile(), 'utf8');
  await owner.query(sql.replaceAll(':app', owner.escapeIdentifier(application)));
  return true;
}

/** SQL is not compiled: it stays with the sources, in the folder of the package. */
function grantsFile(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return path.join(folder, 'migrations', 'grants.sql');
}
