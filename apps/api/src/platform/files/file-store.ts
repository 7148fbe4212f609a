import { type Readable } from 'node:stream';

/** Where the bytes are: a folder now, an object store later. Names and rights are not its business. */
export abstract class FileStore {
  /** A place for a file that is still coming in, on this machine. */
  abstract spool(): Promise<string>;
  /** Takes a whole spooled file over, for good. Answers its key, which nobody can guess. */
  abstract keep(spooled: string): Promise<string>;
  abstract open(key: string): Promise<Readable>;
  /** Harmless when it is gone already. */
  abstract remove(key: string): Promise<void>;
  /** Keys of everything kept for longer than the given milliseconds, some at a time; forgets what was spooled and left. */
  abstract older(milliseconds: number): AsyncIterable<readonly string[]>;
}
