import { createHash } from 'node:crypto';
import pg from 'pg';
import { requestContext } from '../http/request-context.js';

const { builtins } = pg.types;
const TEXT_ARRAY = 1009;
const BIGINT_ARRAY = 1016;
const DATE_ARRAY = 1182;
/** Beyond this many distinct texts a connection prepares no more: the plans would only eat memory. */
const PREPARED_AT_MOST = 1000;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond what a number holds exactly`);
  return value;
}

const textsOf = (oid: number): ((text: string) => (string | null)[]) => pg.types.getTypeParser(oid) as (text: string) => (string | null)[];

/** Cents and counts are numbers, civil dates stay text; the rest is as `pg` has it. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: safeInteger,
  [builtins.DATE]: (text) => text,
  [BIGINT_ARRAY]: (text) => textsOf(BIGINT_ARRAY)(text).map((each) => (each === null ? null : safeInteger(each))),
  [DATE_ARRAY]: textsOf(TEXT_ARRAY),
};

export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Counts what a request sends, BEGIN and COMMIT included: tests hold every route to its budget. */
export class CountingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((...args: unknown[]) => {
      const context = requestContext();
      if (context) context.statements += 1;
      return send(...args);
    }) as typeof this.query;
    // A connection that dies in use rejects its query; without a listener the event would end the process.
    this.on('error', () => undefined);
  }
}

const names = new Map<string, string>();

/** The statement under a name, so that each connection parses it once. */
export function prepared(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  let name = names.get(text);
  if (!name && names.size < PREPARED_AT_MOST) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
    names.set(text, name);
  }
  return { ...(name && { name }), text, values: [...values] };
}
