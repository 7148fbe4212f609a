import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { Cluster } from '../../../../tools/supervisor/cluster.ts';
import { type Secrets } from '../../../../tools/supervisor/folder.ts';
import { APPLICATION, OWNER, prepareDatabase } from '../../../../tools/supervisor/roles.ts';

type Mode = 'on' | 'off';

export const dist = path.resolve(import.meta.dirname, '../../dist');

/** A database of a test's own, migrated and empty, with the roles of the product. */
export interface TestDatabase {
  /** The application. */
  readonly appUrl: string;
  /** The owner. */
  readonly ownerUrl: string;
  /** The superuser: to look behind the guards, never to act for the product. */
  readonly superuserUrl: string;
  /** A folder of its own for files and keys. */
  readonly dataDir: string;
  readonly demo: Mode;
  drop(): Promise<void>;
}

export const environmentOf = (database: TestDatabase): Record<string, string> => ({
  DATABASE_URL: database.appUrl,
  MIGRATION_DATABASE_URL: database.ownerUrl,
  DATA_DIR: database.dataDir,
  DEMO: database.demo,
});

const aFolder = (name: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), `centrale-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
};

/** Copies a migrated database of the shared fast cluster: some tens of milliseconds. */
export async function aDatabase(demo: Mode = 'on'): Promise<TestDatabase> {
  const shared = process.env['CENTRALE_TEST_CLUSTER'];
  if (!shared) throw new Error('There is no test cluster: run the journeys through Jest, whose globalSetup starts it.');
  const { port, secrets } = JSON.parse(shared) as { port: number; secrets: Secrets };
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`;
  const url = (user: string, password: string, database = name) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const superuser = (database: string) => url('centrale_superuser', secrets.superuser, database);
  await execute(superuser('postgres'), `CREATE DATABASE ${name} TEMPLATE template_${demo} OWNER ${OWNER} STRATEGY FILE_COPY`);
  const dataDir = aFolder('files');
  return {
    appUrl: url(APPLICATION, secrets.app),
    ownerUrl: url(OWNER, secrets.owner),
    superuserUrl: superuser(name),
    dataDir,
    demo,
    drop: async () => {
      await execute(superuser('postgres'), `DROP DATABASE ${name} WITH (FORCE)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A Postgres of a test's own that waits for the disk, to be killed and started again. */
export interface DurableCluster extends TestDatabase {
  /** Kills the server as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

export async function aDurableCluster(demo: Mode = 'on'): Promise<DurableCluster> {
  const dataDir = aFolder('durable');
  const place = path.join(dataDir, 'postgres');
  const secrets = { superuser: 'superuser', owner: 'owner', app: 'app' };
  const cluster = await Cluster.start({ folder: place, password: secrets.superuser, durable: true, log: path.join(dataDir, 'postgres.log') });
  const urls = await prepareDatabase(cluster, secrets);
  const database = { appUrl: urls.app, ownerUrl: urls.owner, superuserUrl: cluster.superuserUrl('centrale'), dataDir, demo };
  const env = { ...process.env, ...environmentOf({ ...database, drop: async () => undefined }) };
  await promisify(execFile)(process.execPath, [path.join(dist, 'src/migrate.js')], { env });
  return {
    ...database,
    kill: async () => {
      process.kill(Number(readFileSync(path.join(place, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
      await cluster.gone;
    },
    restart: () => cluster.restart(),
    drop: async () => {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
