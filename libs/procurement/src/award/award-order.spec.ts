import { orderStatuses } from '../order/order.js';
import { anAward } from '../testing/award.js';
import { refuseConclusion, refuseDraftOrder, refuseRelease, refuseWithdrawal } from './award-order.js';

const now = new Date('2027-04-21T10:00:00Z');
const agreement = { endsOn: '2028-12-31' };
const notified = anAward({ status: 'notified', standstillUntil: '2027-04-20' });
const live = orderStatuses.filter((status) => status !== 'declined' && status !== 'cancelled');

describe('drafting an order', () => {
  it('is allowed the day after the standstill, not on its last day (P15)', () => {
    expect(refuseDraftOrder(notified, [], agreement, now)).toBeUndefined();
    expect(refuseDraftOrder(notified, [], agreement, new Date('2027-04-20T21:59:59Z'))).toEqual({ code: 'award.standstill', params: { until: '2027-04-20' } });
  });

  it('is allowed at once without a standstill', () => {
    expect(refuseDraftOrder(anAward({ status: 'notified' }), [], agreement, now)).toBeUndefined();
  });

  it('is refused before the participants were told, and once the award was taken back', () => {
    expect(refuseDraftOrder(anAward(), [], agreement, now)?.code).toBe('award.wrong-status');
    expect(refuseDraftOrder(anAward({ status: 'withdrawn' }), [], agreement, now)?.code).toBe('award.wrong-status');
  });

  it('is refused after the end of the agreement (P01)', () => {
    expect(refuseDraftOrder(notified, [], { endsOn: '2027-04-20' }, now)?.code).toBe('agreement.ended');
  });

  it.each(live)('is refused beside an order that is %s', (status) => {
    expect(refuseDraftOrder(notified, [{ status, sent: status !== 'drafted' }], agreement, now)?.code).toBe('award.order-exists');
  });

  it('is allowed again after a draft was cancelled, not after an order came back', () => {
    expect(refuseDraftOrder(notified, [{ status: 'cancelled', sent: false }], agreement, now)).toBeUndefined();
    expect(refuseDraftOrder(notified, [{ status: 'cancelled', sent: true }], agreement, now)?.code).toBe('award.order-came-back');
    expect(refuseDraftOrder(notified, [{ status: 'declined', sent: true }], agreement, now)?.code).toBe('award.order-came-back');
  });
});

describe('taking a notified award back', () => {
  it('is allowed while no order stands', () => {
    expect(refuseWithdrawal('awarded', notified, [{ status: 'declined', sent: true }])).toBeUndefined();
    expect(refuseWithdrawal('awarded', anAward({ status: 'final' }), [])).toBeUndefined();
  });

  it.each(live)('is refused with an order that is %s', (status) => {
    expect(refuseWithdrawal('awarded', notified, [{ status, sent: true }])?.code).toBe('award.order-exists');
  });

  it('is refused for a proposal, which is withdrawn as a whole, and after the call-off ended', () => {
    expect(refuseWithdrawal('awardProposed', anAward(), [])?.code).toBe('award.wrong-status');
    expect(refuseWithdrawal('concluded', notified, [])?.code).toBe('call-off.wrong-status');
  });
});

describe('concluding a call-off', () => {
  it('waits until every award has an accepted order', () => {
    expect(refuseConclusion('awarded', [[{ status: 'active', sent: true }], [{ status: 'completed', sent: true }]])).toBeUndefined();
    expect(refuseConclusion('awarded', [[{ status: 'active', sent: true }], [{ status: 'sent', sent: true }], []])).toEqual({
      code: 'call-off.orders-not-accepted', params: { count: 2 },
    });
  });

  it('follows an award only', () => {
    expect(refuseConclusion('awardProposed', [])?.code).toBe('call-off.wrong-status');
  });
});

describe('releasing what a cancelled call-off held', () => {
  it('is refused while an order stands', () => {
    expect(refuseRelease([{ status: 'sent', sent: true }])?.code).toBe('award.order-exists');
    expect(refuseRelease([{ status: 'cancelled', sent: true }])).toBeUndefined();
  });
});
