import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { Problem } from '../http/problem.js';
import { cleanName } from './file-name.js';
import { FileStore } from './file-store.js';
import { allowedEndings, mediaTypeOf } from './media-type.js';

/** A file whose bytes are kept; nothing refers to it until a transaction has committed that it does. */
export interface StoredFile {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Receives files as they stream in, and keeps only those that are what they may be. */
@Injectable()
export class Files {
  constructor(
    private readonly config: Config,
    private readonly store: FileStore,
  ) {}

  get mostBytes(): number {
    return this.config.uploadBytes;
  }

  tooLarge(): Problem {
    return new Problem(413, 'attachment.too-large', { maxBytes: this.mostBytes });
  }

  /**
   * Leaves nothing behind when it refuses.
   * @throws Problem 400 without a name or content, 413 beyond the limit, 415 for content that may not be attached
   */
  async receive(stream: Readable, givenName: string): Promise<StoredFile> {
    const name = cleanName(givenName);
    if (!name) throw new Problem(400, 'attachment.name-missing');
    const spooled = await this.store.spool();
    try {
      const { sizeBytes, sha256 } = await this.write(stream, spooled);
      if (sizeBytes === 0) throw new Problem(400, 'attachment.empty');
      const mediaType = await mediaTypeOf(spooled, name);
      if (!mediaType) throw new Problem(415, 'attachment.type-refused', { allowed: allowedEndings.join(', ') });
      return { key: await this.store.keep(spooled), name, mediaType, sizeBytes, sha256 };
    } catch (error) {
      await rm(spooled, { force: true });
      throw error;
    }
  }

  open(key: string): Promise<Readable> {
    return this.store.open(key);
  }

  discard(key: string): Promise<void> {
    return this.store.remove(key);
  }

  private async write(stream: Readable, file: string): Promise<{ sizeBytes: number; sha256: string }> {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const measure = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        sizeBytes += chunk.length;
        if (sizeBytes > this.mostBytes) return done(this.tooLarge());
        hash.update(chunk);
        return done(null, chunk);
      },
    });
    // Flushed to the disk before it is closed: what a receipt speaks of must survive a power cut.
    await pipeline(stream, measure, createWriteStream(file, { mode: 0o600, flush: true }));
    return { sizeBytes, sha256: hash.digest('hex') };
  }
}
