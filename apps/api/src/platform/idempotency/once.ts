import { type Tx } from '../database/tx.js';
import { Problem } from '../http/problem.js';
import { requestContext } from '../http/request-context.js';

/** Visitors share one actor; their keys are random enough to be their own. */
const VISITOR = '00000000-0000-0000-0000-000000000000';

interface Claim<T> {
  readonly fresh: boolean;
  readonly sameBody: boolean;
  readonly answer: T;
}

/**
 * Does the work, or answers what it answered before. Asked before any rule, so that a replay after the deadline
 * still gets its receipt; what was refused is asked anew.
 * @throws Problem 400 without a key, 422 when the key came with another body
 */
export async function once<T extends object>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const context = requestContext();
  if (!context?.idempotencyKey) throw new Problem(400, 'request.idempotency-key-required');
  const scope = [context.actor?.personId ?? VISITOR, context.target, context.idempotencyKey];
  const claim = await tx.one<Claim<T>>(
    'select fresh, same_body as "sameBody", answer from centrale.claim_idempotency_key($1, $2, $3, $4)',
    [...scope, context.bodyHash],
  );
  if (!claim!.sameBody) throw new Problem(422, 'request.idempotency-key-reused');
  if (!claim!.fresh) return claim!.answer;
  const answer = await work();
  await tx.query('update idempotency_key set answer = $4 where actor = $1 and route = $2 and key = $3', [...scope, JSON.stringify(answer)]);
  return answer;
}
