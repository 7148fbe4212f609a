import { type Refusal } from '@centrale/kernel';
import { ensure } from '../http/answers.js';

/**
 * Constraints of the database that stand for a rule, by name: when the work violates one, it is refused in that rule's words.
 * @throws Refused 409
 */
export async function guardedBy<T>(refusals: Readonly<Record<string, () => Refusal>>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { constraint } = error as { constraint?: unknown };
    if (typeof constraint === 'string') ensure(refusals[constraint]?.());
    throw error;
  }
}
