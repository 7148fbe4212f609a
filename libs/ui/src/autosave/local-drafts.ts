import { DOCUMENT, Service, inject } from '@angular/core';

const PREFIX = 'centrale.draft.';

interface Draft<T> {
  readonly value: T;
  readonly base: T;
  readonly version: number;
}

/** What was typed and not yet saved, kept on this device until it is. Signing out clears it: a device may be shared. */
@Service()
export class LocalDrafts {
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  read<T>(key: string): Draft<T> | undefined {
    const text = this.storage?.getItem(PREFIX + key);
    if (!text) return undefined;
    try {
      return JSON.parse(text) as Draft<T>;
    } catch {
      this.remove(key);
      return undefined;
    }
  }

  write<T>(key: string, draft: Draft<T>): void {
    try {
      this.storage?.setItem(PREFIX + key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage only loses the second net; the server is the first.
    }
  }

  remove(key: string): void {
    this.storage?.removeItem(PREFIX + key);
  }

  clear(): void {
    for (const key of Object.keys(this.storage ?? {})) if (key.startsWith(PREFIX)) this.storage?.removeItem(key);
  }
}
