import { Problem } from '../http/problem.js';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';
const TOO_MANY_CONNECTIONS = '53300';
const IDLE_IN_TRANSACTION = '25P03';

/** Of the network, as Node names them. */
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** The driver gives these no code. */
const dropped =
  /Connection terminated|Connection ended|timeout exceeded when trying to connect|timeout expired|Query read timeout|not queryable|Client was closed/;

const codeOf = (error: unknown): string => (error as { code?: string } | undefined)?.code ?? '';

/** Another transaction was in the way: the same work may pass when done again. */
export const isConflict = (error: unknown): boolean => [DEADLOCK, SERIALIZATION_FAILURE].includes(codeOf(error));

/** The connection is gone, and with it all knowledge of what became of the last statement. */
export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('08') || code.startsWith('57P') || code === IDLE_IN_TRANSACTION || code === TOO_MANY_CONNECTIONS
    || unreachable.has(code) || dropped.test(String((error as Error | undefined)?.message));
}

const later = (code: string, seconds: number): Problem => new Problem(503, code, undefined, {}, { 'retry-after': String(seconds) });

/**
 * What the client should hear of a failure of the database. A lost connection and a commit of unknown outcome are
 * 503 `service.unavailable`: the same request with the same key has its effect once. Too long a wait is 503 `service.busy`.
 */
export function explain(error: unknown): unknown {
  if (isConnectionLoss(error)) return Object.assign(later('service.unavailable', 5), { cause: error });
  if (isConflict(error) || [LOCK_NOT_AVAILABLE, QUERY_CANCELED].includes(codeOf(error))) {
    return Object.assign(later('service.busy', 1), { cause: error });
  }
  return error;
}
