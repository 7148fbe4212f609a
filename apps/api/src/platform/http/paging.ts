import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type Page } from '@centrale/kernel';
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

/**
 * The sort keys of the last row of the page before; undefined on the first page.
 * @throws Problem 400 `request.cursor-malformed` for what is no cursor of this list
 */
export function cursorOf(query: PageQuery, keys: number): Cursor | undefined {
  if (query.after === undefined) return undefined;
  try {
    const values = JSON.parse(Buffer.from(query.after, 'base64url').toString()) as unknown;
    if (Array.isArray(values) && values.length === keys && values.every(isKey)) return values;
  } catch {
    // Not ours: answered below.
  }
  throw new Problem(400, 'request.cursor-malformed');
}

/** Asks one row more than the page shows: whether there is a next page costs no count. */
export function pageOf<Row, View>(rows: readonly Row[], query: PageQuery, toView: (row: Row) => View, keysOf: (row: Row) => Cursor): Page<View> {
  const limit = limitOf(query);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? Buffer.from(JSON.stringify(keysOf(last))).toString('base64url') : null;
  return { items: shown.map(toView), next };
}

const isKey = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'number' || (typeof value === 'string' && !value.includes('\u0000'));
