import { existsSync } from 'node:fs';
import path from 'node:path';
import { Cluster } from './cluster.ts';
import { type DataFolder } from './folder.ts';
import { dropDatabase, prepareDatabase } from './roles.ts';
import { type Settings } from './settings.ts';

const never = new Promise<never>(() => undefined);

/** The database behind the API, ours or somebody else's. */
export interface Database {
  readonly environment: NodeJS.ProcessEnv;
  /** Rejects when our own server cannot be kept running. */
  readonly crashed: Promise<never>;
  /** Whether the demo world still has to be told. An own server knows by itself, so that it is always asked. */
  readonly demoIsTold: boolean;
  demoBegins(): void;
  demoEnds(): void;
  stop(): Promise<void>;
}

export function openDatabase(folder: DataFolder, { databaseUrl, migrationDatabaseUrl }: Settings): Promise<Database> {
  if (!databaseUrl) return openEmbedded(folder);
  const nothing = () => undefined;
  return Promise.resolve({
    environment: { DATABASE_URL: databaseUrl, MIGRATION_DATABASE_URL: migrationDatabaseUrl },
    crashed: never,
    demoIsTold: false,
    demoBegins: nothing,
    demoEnds: nothing,
    stop: () => Promise.resolve(),
  });
}

async function openEmbedded(folder: DataFolder): Promise<Database> {
  const kept = folder.kept();
  const place = path.join(folder.path, 'postgres');
  if (!existsSync(place)) process.stdout.write('Making the database.\n');
  const cluster = await Cluster.start({ folder: place, password: kept.superuser, port: kept.port, durable: true, log: path.join(folder.path, 'logs/postgres.log') });
  const remember = (change: object) => folder.keep({ ...folder.kept(), ...change });
  if (cluster.port !== kept.port) remember({ port: cluster.port });
  if (kept.demo === 'begun') {
    process.stdout.write('The demo world was cut short when it was told: it begins anew.\n');
    await dropDatabase(cluster);
  }
  const urls = await prepareDatabase(cluster, kept);
  let stopping = false;
  const crashed = keepRunning(cluster, () => stopping);
  crashed.catch(() => undefined);
  return {
    environment: { DATABASE_URL: urls.app, MIGRATION_DATABASE_URL: urls.owner },
    crashed,
    demoIsTold: kept.demo === 'told',
    demoBegins: () => remember({ demo: 'begun' }),
    demoEnds: () => remember({ demo: 'told' }),
    stop: () => ((stopping = true), cluster.stop()),
  };
}

async function keepRunning(cluster: Cluster, isStopping: () => boolean): Promise<never> {
  for (;;) {
    const code = await cluster.gone;
    if (isStopping()) return never;
    process.stderr.write(`Postgres ended (${code}); starting it again.\n`);
    await cluster.restart();
  }
}
