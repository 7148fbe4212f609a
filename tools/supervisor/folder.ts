import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockFile, type Lock } from './lock.ts';
import { Refused } from './settings.ts';

export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** What the embedded Postgres keeps over restarts. */
export interface Kept extends Secrets {
  readonly port?: number;
  /** How far the telling of the demo world came. */
  readonly demo?: 'begun' | 'told';
}

/** The data folder, held by one process. */
export class DataFolder {
  readonly path: string;
  readonly #lock: Lock;

  private constructor(folder: string, lock: Lock) {
    this.path = folder;
    this.#lock = lock;
  }

  /** Takes the folder, or refuses with the address of whoever has it. */
  static take(folder: string, address: string): DataFolder {
    mkdirSync(folder, { recursive: true });
    const lock = lockFile(path.join(folder, 'lock'));
    if (!lock) {
      throw new Refused(`Centrale already runs on ${folder}: ${readAddress(folder)}\nStop that one first, or set another DATA_DIR (and PORT).`);
    }
    writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ pid: process.pid, address }));
    return new DataFolder(folder, lock);
  }

  /** Passwords and port of the embedded Postgres, made on first use, readable by this account alone. */
  kept(): Kept {
    const secret = () => randomBytes(24).toString('base64url');
    try {
      return JSON.parse(readFileSync(this.#secrets, 'utf8')) as Kept;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const made = { superuser: secret(), owner: secret(), app: secret() };
    this.keep(made);
    return made;
  }

  keep(kept: Kept): void {
    const part = `${this.#secrets}.part`;
    writeFileSync(part, JSON.stringify(kept), { mode: 0o600 });
    renameSync(part, this.#secrets);
  }

  release(): void {
    this.#lock.close();
  }

  get #secrets(): string {
    return path.join(this.path, 'postgres.json');
  }
}

function readAddress(folder: string): string {
  try {
    return (JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8')) as { address: string }).address;
  } catch {
    return '(it is just starting)';
  }
}
