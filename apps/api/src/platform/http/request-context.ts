import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { type Actor } from '@centrale/kernel';

/** What one request carries along, so that nobody has to hand it on. */
export interface RequestContext {
  /** 32 hexadecimal digits: in the logs, in `X-Request-Id` and in every problem. */
  readonly traceId: string;
  /** Method and route pattern, 'POST /api/call-offs/:id/publish': holds no value, so it may be logged. */
  readonly route: string;
  /** Method and path as asked, without the query: with actor and key, the scope of an idempotency key. */
  readonly target: string;
  readonly idempotencyKey: string | undefined;
  /** SHA-256 of the body's bytes, hexadecimal. An upload sets it once its stream has been read. */
  bodyHash: string;
  /** Set by the session guard; undefined for a visitor. */
  actor: Actor | undefined;
  /** Leaves no line in the log unless it fails on our side: see `Unlogged`. */
  unlogged?: boolean;
  /** Statements sent to the database on behalf of this request: session, BEGIN and COMMIT too. */
  statements: number;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Undefined outside a request: in a job, at start. */
export const requestContext = (): RequestContext | undefined => storage.getStore();

export const inRequest = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

export const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
export const EMPTY_BODY_HASH = hashOf('');
