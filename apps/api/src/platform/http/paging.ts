import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isLocalDate, type Page } from '@centrale/kernel';
import { Problem } from './problem.js';

const USUAL = 20;
const MOST = 100;

/** `?after=<cursor>&limit=` of every list; extend it with a list's own filters. */
export class PageQuery {
  /** `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(500) readonly after?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST) readonly limit?: number;
}

export type Cursor = readonly (string | number | null)[];

export const limitOf = (query: PageQuery): number => query.limit ?? USUAL;

/** What a list is sorted by. Instants travel as Postgres writes them (`created_at::text`): a `Date` would lose the microseconds. */
const keyForms = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  instant: /^[12]\d{3}-\d\d-\d\d[ T]([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:?[0-5]\d)?)$/,
  date: /^[12]\d{3}-\d\d-\d\d$/,
  /** Whole: what counts in steps of less is no key of a list. */
  number: /^-?\d{1,15}$/,
  text: /^[^\0]*$/,
} as const;
export type KeyKind = keyof typeof keyForms;

/**
 * The sort keys of the last row of the page before; undefined on the first page.
 * @throws Problem 400 `request.cursor-malformed` for what is no cursor of this list: Postgres must never be the one to find out
 */
export function cursorOf(query: PageQuery, ...kinds: readonly KeyKind[]): Cursor | undefined {
  if (query.after === undefined) return undefined;
  const values = read(query.after);
  const fits = Array.isArray(values) && values.length === kinds.length && kinds.every((kind, index) => isKey(values[index], kind));
  if (!fits) throw new Problem(400, 'request.cursor-malformed');
  return values as Cursor;
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function isKey(value: unknown, kind: KeyKind): boolean {
  if (value === null) return true;
  if (typeof value === 'string' && !value.isWellFormed()) return false;
  if ((typeof value !== 'string' && typeof value !== 'number') || !keyForms[kind].test(String(value))) return false;
  return (kind !== 'instant' && kind !== 'date') || isLocalDate(String(value).slice(0, 10));
}

/** Asks one row more than the page shows: whether there is a next page costs no count. */
export function pageOf<Row, View>(rows: readonly Row[], query: PageQuery, toView: (row: Row) => View, keysOf: (row: Row) => Cursor): Page<View> {
  const limit = limitOf(query);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? Buffer.from(JSON.stringify(keysOf(last))).toString('base64url') : null;
  return { items: shown.map(toView), next };
}
