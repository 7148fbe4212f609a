// `npm start`: builds what changed, then owns Postgres and the API until it is told to stop.
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Api } from './api.ts';
import { buildIfChanged } from './build.ts';
import { openDatabase, type Database } from './database.ts';
import { DataFolder } from './folder.ts';
import { Guarded } from './guarded.ts';
import { addressOf, readSettings, Refused, root, type Settings } from './settings.ts';
import { welcome } from './welcome.ts';

class Stopped extends Error {}

// The supervisor's own tests put something small in the API's place.
const dist = path.resolve(root, process.env['CENTRALE_API_DIST'] ?? 'apps/api/dist');

/** Rejects when we are told to stop, or when whoever started us is gone. */
const toldToStop = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => reject(new Stopped()));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && reject(new Stopped()), 250).unref();
});
toldToStop.catch(() => undefined);

const unlessStopped = <T>(work: Promise<T>): Promise<T> => Promise.race([work, toldToStop]);

/** What was started, in order: stopped the other way round. */
const started: (() => Promise<unknown>)[] = [];

async function main(settings: Settings): Promise<never> {
  const address = addressOf(settings);
  const folder = DataFolder.take(settings.dataDir, address);
  started.push(async () => folder.release());
  await refuseTakenPort(settings);
  await step((children) => (process.env['CENTRALE_API_DIST'] ? Promise.resolve() : buildIfChanged(children)));

  const database = await unlessStopped(openDatabase(folder, settings));
  started.push(() => database.stop());
  const logs = path.join(folder.path, 'logs');
  mkdirSync(logs, { recursive: true });
  const environment = { ...process.env, ...database.environment, PORT: String(settings.port), HOST: settings.host, DATA_DIR: folder.path, DEMO: settings.demo };
  await runToEnd('src/migrate.js', [], environment, 'The migrations failed; their messages are above.');
  const api = new Api({ main: path.join(dist, 'src/main.js'), address, env: environment, log: path.join(logs, 'api.log') });
  started.push(() => api.stop());
  await unlessStopped(api.start());
  const ended = Promise.race([api.keepRunning(), database.crashed]);
  ended.catch(() => undefined);
  if (settings.demo === 'on' && !database.demoIsTold) await tellDemo(database, address, environment);
  await unlessStopped(welcome(settings));
  return unlessStopped(ended);
}

async function tellDemo(database: Database, address: string, environment: NodeJS.ProcessEnv): Promise<void> {
  process.stdout.write('Telling the demo world; this happens once and takes a moment.\n');
  database.demoBegins();
  await runToEnd('seed/main.js', [address], environment, 'The demo world could not be told; its messages are above.');
  database.demoEnds();
}

/** Runs a script of the API that ends by itself. */
async function runToEnd(script: string, args: readonly string[], env: NodeJS.ProcessEnv, complaint: string): Promise<void> {
  await step(async (children) => {
    const child = new Guarded(process.execPath, [path.join(dist, script), ...args], { signal: 'TERM', grace: 5_000, output: 'inherit', env });
    children.push(child);
    if ((await child.gone) !== 0) throw new Refused(complaint);
  });
}

/** A step whose children end with it, also when we are told to stop in the middle. */
async function step(work: (children: Guarded[]) => Promise<void>): Promise<void> {
  const children: Guarded[] = [];
  try {
    await unlessStopped(work(children));
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

function refuseTakenPort({ host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(new Refused(`Port ${port} cannot be used (${error.message}). Stop what runs there, or set PORT.`)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

let code = 0;
try {
  await main(readSettings(process.env));
} catch (error) {
  if (error instanceof Stopped) {
    process.stdout.write('Stopping.\n');
  } else {
    code = 1;
    process.stderr.write(`${error instanceof Refused ? error.message : (error as Error).stack}\n`);
  }
}
for (const stop of started.reverse()) await stop();
process.exit(code);
