import { type Order } from './order.js';

export interface OrderEvent {
  readonly at: Date;
  /** What the poller does then; it tells people, it never changes a status. */
  readonly command: 'tellAnswerTermPassed';
}

/** The next instant after `now` at which time changes what an order is. */
export function nextOrderEvent({ status, answerBy }: Pick<Order, 'status' | 'answerBy'>, now: Date): OrderEvent | undefined {
  return status === 'sent' && answerBy && answerBy > now ? { at: answerBy, command: 'tellAnswerTermPassed' } : undefined;
}
