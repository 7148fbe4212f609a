import { canonicalJson } from '@centrale/kernel';

/** A field that differs between two versions of one thing. */
export interface Difference {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The side that changed since both began; 'both' has to be chosen by a person. */
  readonly changed: 'mine' | 'theirs' | 'both';
}

export type Side = 'mine' | 'theirs';

/** Whatever order the keys come in: a database keeps its own. */
export const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** Every field in which the two versions differ, in the order of mine. */
export function differences<T extends object>(base: T, mine: T, theirs: T): readonly Difference[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof T & string)[];
  return fields
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field], changed: changedSide(base[field], mine[field], theirs[field]) }));
}

function changedSide(base: unknown, mine: unknown, theirs: unknown): Difference['changed'] {
  if (same(base, mine)) return 'theirs';
  return same(base, theirs) ? 'mine' : 'both';
}

/** What is proposed: the side that changed; where both did, what the reader wrote. */
export const proposed = (difference: Difference): Side => (difference.changed === 'theirs' ? 'theirs' : 'mine');

/** The version that follows from the choices; fields without a choice take the proposal. */
export function merged<T extends object>(mine: T, found: readonly Difference[], choices: Readonly<Record<string, Side>>): T {
  const result = { ...mine } as Record<string, unknown>;
  for (const difference of found) {
    const side = choices[difference.field] ?? proposed(difference);
    result[difference.field] = difference[side];
  }
  return result as T;
}
