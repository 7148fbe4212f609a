import { execFileSync } from 'node:child_process';
import { chownSync, closeSync, existsSync, fchownSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, makePrivate, placeFor, type Binaries } from './binaries.ts';
import { Guarded } from './guarded.ts';

export const SUPERUSER = 'centrale_superuser';
/** Time for recovery after a kill, and for the leftovers of a killed run to end. */
const START_LIMIT = 60_000;
const STOP_LIMIT = 20_000;

export interface ClusterOptions {
  /** Where the cluster is kept. */
  readonly folder: string;
  readonly password: string;
  /** The port to take when it is still free. */
  readonly port?: number | undefined;
  /** False for tests that never pull the plug: no waiting for the disk. */
  readonly durable: boolean;
  /** Where Postgres writes its log. */
  readonly log: string;
}

/** A Postgres of our own: made on first use, guarded so that it cannot outlive us. */
export class Cluster {
  readonly port: number;
  readonly #options: ClusterOptions;
  readonly #binaries: Binaries;
  #server: Guarded | undefined;

  private constructor(options: ClusterOptions, binaries: Binaries, port: number) {
    this.#options = options;
    this.#binaries = binaries;
    this.port = port;
  }

  /** Makes the cluster if it is not there, starts it, and resolves when it answers. */
  static async start(options: ClusterOptions): Promise<Cluster> {
    const binaries = await findBinaries();
    if (!existsSync(options.folder)) initialise(options, binaries);
    await endLeftover(options.folder);
    const cluster = new Cluster(options, binaries, await portFor(options.port));
    await cluster.restart();
    return cluster;
  }

  url(user: string, password: string, database: string): string {
    return `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`;
  }

  superuserUrl(database: string): string {
    return this.url(SUPERUSER, this.#options.password, database);
  }

  /** Resolves when the server is gone, whatever ended it. */
  get gone(): Promise<number> {
    return this.#server?.gone ?? Promise.resolve(0);
  }

  /** Starts the server again on the same port. Retried while what a killed one left behind is still ending. */
  async restart(): Promise<void> {
    const until = Date.now() + START_LIMIT;
    for (;;) {
      await endLeftover(this.#options.folder);
      const server = this.#spawn();
      if (await this.#answers(server, until)) return;
      if (Date.now() > until) throw new Error(`Postgres does not start:\n${tail(this.#options.log)}`);
      await sleep(250);
    }
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  #spawn(): Guarded {
    const { durable, log } = this.#options;
    const folder = realpathSync(this.#options.folder);
    mkdirSync(path.dirname(log), { recursive: true });
    const output = openSync(log, 'a', 0o600);
    if (this.#binaries.account) fchownSync(output, this.#binaries.account.uid, this.#binaries.account.gid);
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 200,
      // The log names what failed, never the values in it.
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    };
    const args = ['-D', folder, '-p', String(this.port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
    const server = new Guarded(this.#binaries.postgres, args, { ...this.#account(), signal: 'INT', grace: STOP_LIMIT, cwd: folder, output, env: plainEnvironment() });
    closeSync(output);
    this.#server = server;
    return server;
  }

  /** Waits until the server takes connections; false when it ended before. */
  async #answers(server: Guarded, until: number): Promise<boolean> {
    while (server.running && Date.now() < until) {
      const client = new pg.Client({ connectionString: this.superuserUrl('postgres'), connectionTimeoutMillis: 5_000 });
      client.on('error', () => undefined);
      try {
        await client.connect();
        return true;
      } catch {
        await sleep(40);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
    return false;
  }

  #account(): { account: { uid: number; gid: number } } | Record<string, never> {
    return this.#binaries.account ? { account: this.#binaries.account } : {};
  }
}

const plainEnvironment = () => ({ PATH: process.env['PATH'], TZ: 'UTC' });

/** Makes the cluster beside its place and moves it there whole, so that a killed first run leaves no half of one. */
function initialise(options: ClusterOptions, { initdb, account }: Binaries): void {
  const place = placeFor(options.folder, account);
  const part = `${place}.part`;
  rmSync(part, { recursive: true, force: true });
  makePrivate(part, account);
  const passwordFile = `${place}.password`;
  try {
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    execFileSync(
      initdb,
      ['-D', part, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', ...(options.durable ? [] : ['--no-sync'])],
      { ...account, env: plainEnvironment(), stdio: ['ignore', 'ignore', 'pipe'], cwd: part },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(part, place);
  if (place !== options.folder) symlinkSync(place, options.folder);
}

/** A killed run may have left its Postgres behind. We hold the data folder, so that nobody else can be using it. */
async function endLeftover(folder: string): Promise<void> {
  const place = realpathSync(folder);
  const file = path.join(place, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const until = Date.now() + STOP_LIMIT;
  for (let signal: NodeJS.Signals = 'SIGINT'; isPostgresOn(place, pid); signal = Date.now() > until ? 'SIGQUIT' : 'SIGINT') {
    process.kill(pid, signal);
    await sleep(100);
  }
}

function isPostgresOn(folder: string, pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    const command = process.platform === 'linux' ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') : commandOf(pid);
    return command.includes('postgres') && command.includes(`-D ${folder} `);
  } catch {
    return false;
  }
}

const commandOf = (pid: number) => execFileSync('ps', ['-o', 'args=', '-ww', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();

/** The wanted port when it is free, else any free one. */
async function portFor(wanted: number | undefined): Promise<number> {
  return (wanted && (await tryPort(wanted))) || (await tryPort(0)) || Promise.reject(new Error('There is no free port for Postgres.'));
}

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as net.AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });

export function tail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '';
}
