import { dateAt, firstOf, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { orderLifecycle, type Order } from './order.js';

type Answerable = Pick<Order, 'status' | 'answerBy'>;

/** A sent order whose answer term has passed; what it is then, nobody stores. */
export const isExpired = ({ status, answerBy }: Answerable, now: Date): boolean =>
  status === 'sent' && answerBy !== null && now >= answerBy;

interface Sending {
  readonly answerBy: Date;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
}

/** The provider gets time to answer, and dates that make sense. */
export function refuseSend(order: Pick<Order, 'status'>, { answerBy, startsOn, endsOn }: Sending, now: Date): Refusal | undefined {
  return firstOf(
    refuseMove('order', orderLifecycle, order.status, 'send'),
    answerBy <= now ? refuse('order.answer-term-past') : undefined,
    startsOn && endsOn && endsOn < startsOn ? refuse('order.ends-before-start') : undefined,
  );
}

/** Accepting and declining end with the answer term; from then on the buyer cancels. */
export function refuseOrderAnswer(order: Answerable, command: 'accept' | 'decline', now: Date): Refusal | undefined {
  return firstOf(
    refuseMove('order', orderLifecycle, order.status, command),
    isExpired(order, now) && order.answerBy ? refuse('order.answer-term-passed', { until: order.answerBy.toISOString() }) : undefined,
  );
}

/** The written finding that the work is done, dated between the start and today. (P16) */
export function refuseFindComplete(order: Pick<Order, 'status' | 'startsOn'>, completedOn: LocalDate, now: Date): Refusal | undefined {
  return firstOf(
    refuseMove('order', orderLifecycle, order.status, 'findComplete'),
    completedOn > dateAt(now) ? refuse('order.completed-in-future') : undefined,
    order.startsOn && completedOn < order.startsOn ? refuse('order.completed-before-start', { startsOn: order.startsOn }) : undefined,
  );
}

/** Planned local dates, both included. */
export interface OrderPlan {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Whether an order takes other dates from what it was made for: one that is over keeps those it had. */
export const followsPlan = ({ status, startsOn, endsOn }: Pick<Order, 'status' | 'startsOn' | 'endsOn'>, plan: OrderPlan): boolean =>
  ['drafted', 'sent', 'active'].includes(status) && (startsOn !== plan.startsOn || endsOn !== plan.endsOn);
