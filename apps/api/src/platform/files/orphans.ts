import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reader } from '../database/reader.js';
import { Tasks } from '../jobs/tasks.js';
import { FileStore } from './file-store.js';

/** Longer than any transaction that may still come to refer to a file. */
const SETTLED_MS = 60 * 60_000;
const REMOVED_KEPT = '30 days';

/** Clears away bytes that nothing refers to: of uploads that were cut off, and of attachments removed a month ago. */
@Injectable()
export class Orphans implements OnModuleInit {
  constructor(
    private readonly store: FileStore,
    private readonly reader: Reader,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'orphaned-files', schedule: '17 3 * * *', run: () => this.sweep(SETTLED_MS) });
  }

  async sweep(settledMs: number): Promise<void> {
    for await (const keys of this.store.older(settledMs)) {
      const rows = await this.reader.query<{ key: string }>(
        `select k.key from unnest($1::text[]) k (key)
         where not exists (
           select from attachment a where a.storage_key = k.key
             and (a.removed_at is null or a.removed_at > (select centrale.now()) - $2::interval))`,
        [keys, REMOVED_KEPT],
      );
      for (const { key } of rows) await this.store.remove(key);
    }
  }
}
