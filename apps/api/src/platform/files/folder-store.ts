import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { FileStore } from './file-store.js';

const KEY = /^[0-9a-f]{48}$/;

/** Files in `DATA_DIR/files`, outside everything that is served; several processes share the folder. */
@Injectable()
export class FolderStore extends FileStore {
  private readonly kept: string;
  private readonly incoming: string;

  constructor(config: Config) {
    super();
    this.kept = path.join(config.dataDir, 'files', 'kept');
    // Beside what is kept: moving a file to another disk would be copying it, and could be cut off.
    this.incoming = path.join(config.dataDir, 'files', 'incoming');
  }

  async spool(): Promise<string> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    return path.join(this.incoming, randomBytes(24).toString('hex'));
  }

  async keep(spooled: string): Promise<string> {
    const key = randomBytes(24).toString('hex');
    const folder = path.dirname(this.pathOf(key));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(spooled, this.pathOf(key));
    await syncFolder(folder);
    return key;
  }

  async open(key: string): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return file.createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *older(milliseconds: number): AsyncIterable<readonly string[]> {
    const before = Date.now() - milliseconds;
    for (const left of await this.olderIn(this.incoming, before)) await rm(path.join(this.incoming, left), { force: true });
    for (const folder of await list(this.kept)) {
      const keys = await this.olderIn(path.join(this.kept, folder), before);
      if (keys.length > 0) yield keys;
    }
  }

  private async olderIn(folder: string, before: number): Promise<string[]> {
    const names: string[] = [];
    for (const name of await list(folder)) {
      // What another process has just removed is of no age.
      const { mtimeMs } = await stat(path.join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
      if (KEY.test(name) && mtimeMs < before) names.push(name);
    }
    return names;
  }

  /** In 256 folders, so that none holds too many. */
  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('That is no key of a file');
    return path.join(this.kept, key.slice(0, 2), key);
  }
}

const list = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** The file's bytes were flushed when it was written; its name is only sure once the folder is too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
