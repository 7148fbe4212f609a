import { spawn, type ChildProcess } from 'node:child_process';

/**
 * The watchdog: a small shell between us and the child, with a pipe from us as its input. When we die, however we die, the
 * pipe ends and the child gets the signal; when the child dies, the shell ends with its code.
 */
const WATCHDOG = `
signal=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & child=$!
trap "" INT TERM HUP
( read -r line <&3; kill -"$signal" $child ) >/dev/null 2>&1 & watch=$!
exec 3<&-
wait $child; code=$?
kill -9 $watch 2>/dev/null; wait $watch 2>/dev/null
exit $code`;

export interface GuardedOptions {
  /** What asks the child to stop. */
  readonly signal: 'INT' | 'TERM';
  /** How long it may take to stop before it is killed, in milliseconds. */
  readonly grace: number;
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly account?: { uid: number; gid: number };
  /** Where its output goes: inherited, piped to us, or the descriptor of a file. */
  readonly output: 'inherit' | 'pipe' | number;
}

/** A child process that cannot outlive us. */
export class Guarded {
  readonly process: ChildProcess;
  /** Resolves with the exit code when the child is gone. */
  readonly gone: Promise<number>;
  #running = true;
  readonly #grace: number;

  constructor(command: string, args: readonly string[], options: GuardedOptions) {
    this.#grace = options.grace;
    // An own process group: Ctrl-C in the terminal reaches us alone, and we stop the children in order.
    this.process = spawn('/bin/sh', ['-c', WATCHDOG, 'watchdog', options.signal, command, ...args], {
      stdio: ['pipe', options.output, options.output],
      env: options.env,
      detached: true,
      ...(options.cwd ? { cwd: options.cwd } : {}),
      ...options.account,
    });
    this.process.stdin?.on('error', () => undefined);
    this.gone = new Promise((resolve, reject) => {
      this.process.once('error', reject);
      this.process.once('exit', (code) => {
        this.#running = false;
        this.process.stdin?.destroy();
        resolve(code ?? 1);
      });
    });
    this.gone.catch(() => undefined);
  }

  get running(): boolean {
    return this.#running;
  }

  /** Asks the child to stop, kills it when its time is up, and resolves when it is gone. */
  async stop(): Promise<number> {
    if (!this.#running) return this.gone;
    this.process.stdin?.end();
    const timer = setTimeout(() => this.kill(), this.#grace);
    try {
      return await this.gone;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Kills the child and everything it started. */
  kill(): void {
    if (!this.#running || !this.process.pid) return;
    try {
      process.kill(-this.process.pid, 'SIGKILL');
    } catch {
      // Gone meanwhile.
    }
  }
}
