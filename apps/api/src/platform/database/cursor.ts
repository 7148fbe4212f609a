import { type Page } from '@centrale/kernel';
import { Problem } from '../http/problem.js';

/** What a list is sorted by, and from where it begins without a cursor. */
const keys = {
  instant: { form: /^\d{4,6}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:\d\d)?)$/, up: '-infinity', down: 'infinity' },
  date: { form: /^\d{4}-\d\d-\d\d$/, up: '-infinity', down: 'infinity' },
  number: { form: /^-?\d{1,15}$/, up: String(Number.MIN_SAFE_INTEGER), down: String(Number.MAX_SAFE_INTEGER) },
  id: { form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, up: '00000000-0000-0000-0000-000000000000', down: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  text: { form: /^[^\0]{0,300}$/su, up: '', down: '\u{10ffff}' },
} as const;
export type KeyKind = keyof typeof keys;

/** Opaque to clients. Instants as Postgres writes them (`created_at::text`): a `Date` would lose the microseconds. */
export const toCursor = (...values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values.map(String))).toString('base64url');

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The sort keys behind a cursor, one per kind, as parameters for `(created_at, id) < ($1::timestamptz, $2::uuid)`
 * going down or `>` going up. Without a cursor: those before the first row, so that the same statement serves.
 * @throws Problem 400 `request.cursor-malformed`
 */
export function fromCursor(cursor: string | undefined, direction: 'up' | 'down', ...kinds: readonly KeyKind[]): string[] {
  if (cursor === undefined) return kinds.map((kind) => keys[kind][direction]);
  const values = read(cursor);
  const fits = Array.isArray(values) && values.length === kinds.length
    && values.every((value, index) => typeof value === 'string' && keys[kinds[index]!].form.test(value));
  if (!fits) throw new Problem(400, 'request.cursor-malformed');
  return values as string[];
}

/** A page out of rows that were asked with `limit + 1`: the one too many tells that there is a next page. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => View,
  keysOf: (row: Row) => readonly (string | number)[],
): Page<View> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(view), next: last === undefined ? null : toCursor(...keysOf(last)) };
}
