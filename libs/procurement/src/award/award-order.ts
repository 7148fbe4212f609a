import { dateAt, firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { type FrameworkAgreement } from '../agreement/agreement.js';
import { callOffLifecycle, type CallOffStatus } from '../call-off/call-off.js';
import { type Order } from '../order/order.js';
import { type Award } from './award.js';
import { refuseEnded } from './award-decision.js';

/** An order of the award; `sent` tells whether it ever left, and with it the reservation. */
export type AwardOrder = Pick<Order, 'status'> & { readonly sent: boolean };

const ended = ['declined', 'cancelled'] as const;
const isLive = ({ status }: AwardOrder): boolean => !ended.some((each) => each === status);
const isAccepted = ({ status }: AwardOrder): boolean => ['active', 'completed', 'terminated'].includes(status);

/** An order is drafted after the standstill, within the agreement's term, and once: what was sent and came back frees the ceiling. (P01, P15) */
export function refuseDraftOrder(
  award: Pick<Award, 'status' | 'standstillUntil'>,
  orders: readonly AwardOrder[],
  agreement: Pick<FrameworkAgreement, 'endsOn'>,
  now: Date,
): Refusal | undefined {
  const { status, standstillUntil } = award;
  return firstOf(
    status === 'notified' || status === 'final' ? undefined : refuse('award.wrong-status', { status }),
    standstillUntil && dateAt(now) <= standstillUntil ? refuse('award.standstill', { until: standstillUntil }) : undefined,
    refuseEnded(agreement, now),
    orders.some(isLive) ? refuse('award.order-exists') : undefined,
    orders.some(({ sent }) => sent) ? refuse('award.order-came-back') : undefined,
  );
}

/** A notified award is taken back while no order of it stands; its lot is then open for another proposal. */
export function refuseWithdrawal(
  callOffStatus: CallOffStatus,
  award: Pick<Award, 'status'>,
  orders: readonly AwardOrder[],
): Refusal | undefined {
  const { status } = award;
  return firstOf(
    status === 'notified' || status === 'final' ? undefined : refuse('award.wrong-status', { status }),
    refuseMove('call-off', callOffLifecycle, callOffStatus, 'withdrawAward'),
    orders.some(isLive) ? refuse('award.order-exists') : undefined,
  );
}

/** A call-off ends when every award has led to an order that its provider accepted. */
export function refuseConclusion(status: CallOffStatus, ordersOfAwards: readonly (readonly AwardOrder[])[]): Refusal | undefined {
  const count = ordersOfAwards.filter((orders) => !orders.some(isAccepted)).length;
  return firstOf(
    refuseMove('call-off', callOffLifecycle, status, 'conclude'),
    count > 0 ? refuse('call-off.orders-not-accepted', { count }) : undefined,
  );
}

/** Cancelling a call-off takes its awards back; an order that stands is ended first, by its own command. */
export const refuseRelease = (orders: readonly AwardOrder[]): Refusal | undefined =>
  orders.some(isLive) ? refuse('award.order-exists') : undefined;
