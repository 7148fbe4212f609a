import { type Refusal } from './refusal.js';

/** What every command answers: ids, hashes and instants only, so that a replay can be stored. */
export interface Done {
  readonly id: string;
  /** Business instant, ISO 8601. */
  readonly at: string;
  /** Of the row after the command, where it is versioned. */
  readonly version?: number;
  /** SHA-256, lower-case hexadecimal, where the command seals or reports something. */
  readonly hash?: string;
}

/** What an autosave answers: the version that the next one names in `If-Match`. */
export interface Saved {
  readonly version: number;
  /** Business instant, ISO 8601. */
  readonly savedAt: string;
}

/** A page of a list by keyset: `next` is the cursor for `?after=`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Per command: null when it may be done now, else why not. Computed on facts that the page may not see. */
export type May<Command extends string> = Readonly<Record<Command, Refusal | null>>;

/** What the page is told, from what policies and rules say. */
export function mayOf<Command extends string>(refusals: Readonly<Record<Command, Refusal | undefined>>): May<Command> {
  const answers = Object.entries<Refusal | undefined>(refusals).map(([command, refusal]) => [command, refusal ?? null] as const);
  return Object.fromEntries(answers) as May<Command>;
}
