import { createWriteStream, existsSync, renameSync, rmSync, statSync, type WriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { tail } from './cluster.ts';
import { Guarded } from './guarded.ts';
import { Refused } from './settings.ts';

const READY_LIMIT = 60_000;
/** Longer than the API gives itself to end what is under way. */
const STOP_LIMIT = 30_000;
const LOG_LIMIT = 20 * 1024 * 1024;
/** How long to wait before the next start of an API that keeps ending, in milliseconds. */
const PAUSES = [100, 500, 2_000, 5_000];
const STABLE = 60_000;

export interface ApiOptions {
  readonly main: string;
  readonly address: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
}

/** The API process: started, awaited, started again when it crashes. */
export class Api {
  readonly #options: ApiOptions;
  readonly #log: WriteStream;
  #server: Guarded | undefined;
  #stopping = false;

  constructor(options: ApiOptions) {
    this.#options = options;
    if (existsSync(options.log) && statSync(options.log).size > LOG_LIMIT) {
      rmSync(`${options.log}.1`, { force: true });
      renameSync(options.log, `${options.log}.1`);
    }
    this.#log = createWriteStream(options.log, { flags: 'a', mode: 0o600 });
  }

  /** Resolves when it answers that it is ready. */
  async start(): Promise<void> {
    const server = this.#spawn();
    const until = Date.now() + READY_LIMIT;
    while (server.running && Date.now() < until) {
      if (await isReady(this.#options.address)) return;
      await sleep(50);
    }
    await this.stop();
    throw new Refused(`The API did not become ready. The end of ${path.relative(process.cwd(), this.#options.log)}:\n${tail(this.#options.log)}`);
  }

  /** Starts it again whenever it ends, until it is stopped. */
  async keepRunning(): Promise<never> {
    for (let attempt = 0; ; attempt++) {
      const since = Date.now();
      const code = await (this.#server ?? this.#spawn()).gone;
      if (this.#stopping) return new Promise<never>(() => undefined);
      if (Date.now() - since > STABLE) attempt = 0;
      process.stderr.write(`The API ended (${code}); starting it again.\n`);
      await sleep(PAUSES[Math.min(attempt, PAUSES.length - 1)]);
      if (!this.#stopping) this.#spawn();
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#server?.stop();
    await new Promise<void>((resolve) => this.#log.end(() => resolve()));
  }

  #spawn(): Guarded {
    const server = new Guarded(process.execPath, [this.#options.main], { signal: 'TERM', grace: STOP_LIMIT, output: 'pipe', env: this.#options.env });
    for (const stream of [server.process.stdout, server.process.stderr]) if (stream) createInterface(stream).on('line', (line) => this.#take(line));
    this.#server = server;
    return server;
  }

  /** Log records are for the file; what the API says to people is for the terminal. */
  #take(line: string): void {
    if (!this.#log.writableEnded) this.#log.write(`${line}\n`);
    if (!line.startsWith('{')) process.stdout.write(`${line}\n`);
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
