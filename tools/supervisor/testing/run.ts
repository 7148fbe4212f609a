import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../settings.ts';

/** An empty data folder that Postgres' account can reach. */
export function aFolder(): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'centrale-run-'));
  chmodSync(parent, 0o755);
  return path.join(parent, 'data');
}

export const aPort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Process {
  readonly pid: number;
  readonly command: string;
}

/** One `npm start` on the stand-in for the API. */
export class Run {
  output = '';
  readonly npm: ChildProcess;
  readonly ended: Promise<number | null>;

  readonly folder: string;
  readonly port: number;

  constructor(folder: string, port: number, env: NodeJS.ProcessEnv = {}) {
    this.folder = folder;
    this.port = port;
    const { DATABASE_URL, MIGRATION_DATABASE_URL, ...rest } = process.env;
    this.npm = spawn('npm', ['start'], {
      cwd: root,
      // An own group, as a terminal gives it.
      detached: true,
      env: { ...rest, CENTRALE_API_DIST: 'tools/supervisor/testing/fake-api', DATA_DIR: folder, PORT: String(port), ...env },
    });
    for (const stream of [this.npm.stdout, this.npm.stderr]) stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    this.ended = new Promise((resolve) => this.npm.once('exit', (code) => resolve(code)));
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async ready(): Promise<this> {
    await eventually(() => this.output.includes('Centrale is ready') || this.npm.exitCode !== null, () => this.output);
    if (this.npm.exitCode !== null) throw new Error(`It ended:\n${this.output}`);
    return this;
  }

  async ask(): Promise<{ pid: number; user: string; starts: number } | undefined> {
    try {
      const answer = await fetch(this.address);
      return answer.ok ? ((await answer.json()) as { pid: number; user: string; starts: number }) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Every living process that this run started: they carry its data folder in their environment or command. */
  processes(): Process[] {
    const cluster = path.join(this.folder, 'postgres');
    const marks = [this.folder, existsSync(cluster) ? realpathSync(cluster) : cluster];
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .flatMap((name) => {
        try {
          const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
          const mine = marks.some((mark) => command.includes(mark)) || readFileSync(`/proc/${name}/environ`, 'utf8').includes(`DATA_DIR=${this.folder}\0`);
          return mine && command ? [{ pid: Number(name), command }] : [];
        } catch {
          return [];
        }
      });
  }

  find(part: string): Process {
    const found = this.processes().find(({ command }) => command.includes(part) && !command.startsWith('/bin/sh'));
    if (!found) throw new Error(`No process "${part}" among:\n${JSON.stringify(this.processes(), undefined, 1)}`);
    return found;
  }

  async nothingLeft(): Promise<void> {
    await eventually(() => this.processes().length === 0, () => JSON.stringify(this.processes()));
  }

  stop(): void {
    if (this.npm.exitCode === null && this.npm.signalCode === null && this.npm.pid) process.kill(-this.npm.pid, 'SIGTERM');
  }
}

/** Waits for a condition; says what was the matter when it never came. */
export async function eventually(condition: () => boolean | Promise<boolean>, otherwise: () => string = () => ''): Promise<void> {
  for (const until = Date.now() + 40_000; Date.now() < until; await sleep(50)) if (await condition()) return;
  throw new Error(`It never came:\n${otherwise()}`);
}
