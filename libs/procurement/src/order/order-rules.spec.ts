import { orderStatuses } from './order.js';
import { nextOrderEvent } from './next-event.js';
import { followsPlan, isExpired, refuseFindComplete, refuseOrderAnswer, refuseSend } from './order-rules.js';

const now = new Date('2027-05-03T10:00:00Z');
const later = new Date('2027-05-10T10:00:00Z');
const sending = { answerBy: later, startsOn: '2027-06-01', endsOn: '2027-12-31' };
const sent = { status: 'sent' as const, answerBy: later };
const beforeTerm = new Date(later.getTime() - 1);

describe('sending an order', () => {
  it('is allowed once, for a draft', () => {
    expect(refuseSend({ status: 'drafted' }, sending, now)).toBeUndefined();
    for (const status of orderStatuses.filter((each) => each !== 'drafted')) {
      expect(refuseSend({ status }, sending, now)).toEqual({ code: 'order.wrong-status', params: { status } });
    }
  });

  it('gives the provider time to answer', () => {
    expect(refuseSend({ status: 'drafted' }, { ...sending, answerBy: now }, now)?.code).toBe('order.answer-term-past');
  });

  it('has an end that does not come before its start', () => {
    expect(refuseSend({ status: 'drafted' }, { ...sending, endsOn: '2027-05-31' }, now)?.code).toBe('order.ends-before-start');
    expect(refuseSend({ status: 'drafted' }, { ...sending, endsOn: '2027-06-01' }, now)).toBeUndefined();
    expect(refuseSend({ status: 'drafted' }, { ...sending, startsOn: null }, now)).toBeUndefined();
  });
});

describe('answering an order', () => {
  it.each(['accept', 'decline'] as const)('is allowed until the term ends: %s', (command) => {
    expect(refuseOrderAnswer(sent, command, beforeTerm)).toBeUndefined();
    expect(refuseOrderAnswer(sent, command, later)).toEqual({ code: 'order.answer-term-passed', params: { until: later.toISOString() } });
    expect(refuseOrderAnswer({ ...sent, status: 'active' }, command, beforeTerm)?.code).toBe('order.wrong-status');
  });

  it('expires with the term, not a millisecond before, and only while it waits', () => {
    expect(isExpired(sent, beforeTerm)).toBe(false);
    expect(isExpired(sent, later)).toBe(true);
    expect(isExpired({ ...sent, status: 'active' }, later)).toBe(false);
  });

  it('has the end of its term as the next event', () => {
    expect(nextOrderEvent(sent, now)).toEqual({ at: later, command: 'tellAnswerTermPassed' });
    expect(nextOrderEvent(sent, later)).toBeUndefined();
    expect(nextOrderEvent({ ...sent, status: 'declined' }, now)).toBeUndefined();
  });
});

describe('finding an order complete (P16)', () => {
  const active = { status: 'active' as const, startsOn: '2027-04-01' };

  it('is dated from the start to today', () => {
    expect(refuseFindComplete(active, '2027-05-03', now)).toBeUndefined();
    expect(refuseFindComplete(active, '2027-04-01', now)).toBeUndefined();
    expect(refuseFindComplete(active, '2027-05-04', now)?.code).toBe('order.completed-in-future');
    expect(refuseFindComplete(active, '2027-03-31', now)).toEqual({ code: 'order.completed-before-start', params: { startsOn: '2027-04-01' } });
    expect(refuseFindComplete({ ...active, startsOn: null }, '2027-03-31', now)).toBeUndefined();
  });

  it('is asked of a running order', () => {
    expect(refuseFindComplete({ ...active, status: 'sent' }, '2027-05-03', now)?.code).toBe('order.wrong-status');
    expect(refuseFindComplete({ ...active, status: 'completed' }, '2027-05-03', now)?.code).toBe('order.wrong-status');
  });
});

describe('the plan that an order follows', () => {
  const plan = { startsOn: '2027-06-01', endsOn: '2027-12-31' };

  it('is followed until the order is over, and only when its dates are others', () => {
    const moved = { ...plan, endsOn: '2028-01-31' };
    expect(orderStatuses.filter((status) => followsPlan({ status, ...plan }, moved))).toEqual(['drafted', 'sent', 'active']);
    expect(followsPlan({ status: 'drafted', startsOn: null, endsOn: null }, plan)).toBe(true);
    expect(followsPlan({ status: 'active', ...plan }, plan)).toBe(false);
  });
});
