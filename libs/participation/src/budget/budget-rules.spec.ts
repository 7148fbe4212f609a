import { afterMovement, balanceOf, openCents, type BudgetCommitment } from './budget-pool.js';
import {
  coveredBy, recordOverspending, refusePoolAmount, refuseBudgetCommitment, refuseExpenseCorrection, refusePoolOpening, refusePoolBody, refuseExpensePayment, refuseExpenseRelease, warnNearlySpent, type SharedPool,
} from './budget-rules.js';

const now = new Date('2026-06-10T08:00:00Z');
/** 2,500 euro a year for four groups, of which 310 are left. */
const pool: SharedPool = { year: 2026, amountCents: 2_500_00, committedCents: 690_00, paidCents: 1_500_00, bodyIds: ['forum', 'welfare', 'centres', 'organisations'] };
const asked = { bodyId: 'forum', cents: 310_00, on: '2026-06-10' };
const commitment: BudgetCommitment = { poolId: 'pool', kind: 'commit', bodyId: 'forum', cents: 200_00, settledCents: 50_00, on: '2026-03-01' };

describe('a budget that four groups share', () => {
  it('has one balance for all of them (I9)', () => {
    expect(balanceOf(pool)).toBe(310_00);
    expect(balanceOf({ ...pool, paidCents: 2_000_00 })).toBe(-190_00);
  });

  it('takes a commitment to the last cent, and not one more (R003-32)', () => {
    expect(refuseBudgetCommitment(pool, asked)).toBeUndefined();
    expect(refuseBudgetCommitment(pool, { ...asked, cents: 310_01 })).toEqual({ code: 'R003-32', params: { balance: 310_00, bodies: 4, cents: 310_01 } });
  });

  it('moves as each kind of movement says', () => {
    const after = (...movement: [Parameters<typeof afterMovement>[1], number, number]) => {
      const { committedCents, paidCents } = afterMovement(pool, ...movement);
      return [committedCents, paidCents];
    };
    expect(after('commit', 10_00, 0)).toEqual([700_00, 1_500_00]);
    expect(after('release', 10_00, 0)).toEqual([680_00, 1_500_00]);
    expect(after('pay', 10_00, 4_00)).toEqual([686_00, 1_510_00]);
    expect(after('correct', 10_00, 0)).toEqual([690_00, 1_490_00]);
  });

  it('is for its own year and its own groups', () => {
    expect(refuseBudgetCommitment(pool, { ...asked, on: '2027-01-01' })).toEqual({ code: 'budget-pool.other-year', params: { year: '2026' } });
    expect(refuseBudgetCommitment(pool, { ...asked, bodyId: 'stranger' })?.code).toBe('budget-pool.not-a-participant');
  });

  it('warns from eighty per cent on, to the cent (R003-32)', () => {
    const used = (cents: number): SharedPool => ({ ...pool, committedCents: 0, paidCents: cents });
    expect(warnNearlySpent(used(1_999_99), 80)).toBeUndefined();
    expect(warnNearlySpent(used(2_000_00), 80)).toEqual({ code: 'R003-32.nearly', params: { balance: 500_00, bodies: 4 } });
    expect(warnNearlySpent(pool, 80)?.params).toEqual({ balance: 310_00, bodies: 4 });
    expect(warnNearlySpent(pool, null)).toBeUndefined();
  });
});

describe('an expense that was paid', () => {
  it('is never refused for want of balance, and is a non-conformity beyond it (R003-32, I9)', () => {
    expect(refuseExpensePayment(pool, { ...asked }, undefined, now)).toBeUndefined();
    expect(recordOverspending(pool, 310_00, 0)).toBeUndefined();
    expect(recordOverspending(pool, 400_00, 0)).toEqual({ code: 'R003-32.paid', params: { balance: 310_00, bodies: 4, cents: 400_00, over: 90_00 } });
    expect(recordOverspending({ ...pool, paidCents: 2_000_00 }, 10_00, 0)?.params).toMatchObject({ over: 10_00 });
  });

  it('comes out of its commitment first', () => {
    expect(openCents(commitment)).toBe(150_00);
    expect([coveredBy(commitment, 100_00), coveredBy(commitment, 400_00), coveredBy(undefined, 400_00)]).toEqual([100_00, 150_00, 0]);
    expect(recordOverspending(pool, 460_00, 150_00)).toBeUndefined();
    expect(recordOverspending(pool, 460_01, 150_00)?.params).toMatchObject({ over: 1 });
    // What was set aside is paid out of what was set aside, also when nothing else is left.
    expect(recordOverspending({ ...pool, paidCents: 2_000_00 }, 150_00, 150_00)).toBeUndefined();
  });

  it('was paid, by a group that shares, out of a commitment of its own', () => {
    expect(refuseExpensePayment(pool, { ...asked, on: '2026-06-11' }, undefined, now)?.code).toBe('budget-pool.paid-in-future');
    expect(refuseExpensePayment(pool, { ...asked, bodyId: 'stranger' }, undefined, now)?.code).toBe('budget-pool.not-a-participant');
    expect(refuseExpensePayment(pool, { ...asked, bodyId: 'welfare' }, commitment, now)?.code).toBe('budget-pool.no-commitment');
    expect(refuseExpensePayment(pool, asked, { ...commitment, kind: 'pay' }, now)?.code).toBe('budget-pool.no-commitment');
    expect(refuseExpensePayment(pool, asked, commitment, now)).toBeUndefined();
  });
});

describe('taking back', () => {
  it('gives a commitment back as far as it is open', () => {
    expect(refuseExpenseRelease(commitment, 150_00)).toBeUndefined();
    expect(refuseExpenseRelease(commitment, 150_01)).toEqual({ code: 'budget-pool.more-than-open', params: { open: 150_00 } });
    expect(refuseExpenseRelease({ ...commitment, kind: 'pay' }, 1)?.code).toBe('budget-pool.no-commitment');
  });

  it('corrects a payment as far as it stands', () => {
    const payment = { kind: 'pay' as const, cents: 80_00, settledCents: 30_00 };
    expect(refuseExpenseCorrection(payment, 50_00)).toBeUndefined();
    expect(refuseExpenseCorrection(payment, 50_01)?.code).toBe('budget-pool.more-than-paid');
    expect(refuseExpenseCorrection({ ...payment, kind: 'commit' }, 1)?.code).toBe('budget-pool.no-payment');
  });
});

describe('opening a budget', () => {
  it('is for this year or the next, and for bodies of the city', () => {
    const given = { year: 2026, name: { nl: 'Forum Welzijn', fr: 'Forum social' }, languageRegime: 'brussels' as const, bodies: 4, named: 4 };
    expect([2025, 2026, 2027, 2028].map((year) => refusePoolOpening({ ...given, year }, now)?.code)).toEqual([
      'budget-pool.year-out-of-range', undefined, undefined, 'budget-pool.year-out-of-range',
    ]);
    expect(refusePoolOpening({ ...given, bodies: 3 }, now)?.code).toBe('budget-pool.foreign-body');
    expect(refusePoolOpening({ ...given, name: { nl: 'Forum Welzijn', fr: ' ' } }, now)?.code).toBe('budget-pool.unnamed');
  });

  it('can take in another body of the city, once', () => {
    expect(refusePoolBody(pool, 'fifth', true)).toBeUndefined();
    expect(refusePoolBody(pool, 'fifth', false)?.code).toBe('budget-pool.foreign-body');
    expect(refusePoolBody(pool, 'forum', true)?.code).toBe('budget-pool.participates');
  });

  it('never becomes less than what was used of it', () => {
    expect(refusePoolAmount(pool, 2_190_00)).toBeUndefined();
    expect(refusePoolAmount(pool, 2_189_99)).toEqual({ code: 'budget-pool.below-used', params: { used: 2_190_00 } });
  });
});
