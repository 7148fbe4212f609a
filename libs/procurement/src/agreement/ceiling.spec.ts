import { MOST_CENTS } from '@centrale/kernel';
import { ceilingWarning, warnOfCeiling } from './ceiling.js';

const used = (reservedCents: number, committedCents: number, ceilingCents = 10_000) => ({ ceilingCents, reservedCents, committedCents });

describe('the warning of a ceiling (P06)', () => {
  it.each([[6_999, null], [7_000, 70], [8_499, 70], [8_500, 85], [9_499, 85], [9_500, 95], [10_000, 95]])('with %i of 10,000 used is %s', (cents, warning) => {
    expect(ceilingWarning(used(cents, 0))).toBe(warning);
    expect(ceilingWarning(used(0, cents))).toBe(warning);
  });

  it('counts reserved and committed together', () => {
    expect(ceilingWarning(used(4_000, 3_000))).toBe(70);
  });

  it('is exact for the largest ceiling', () => {
    expect(ceilingWarning(used(MOST_CENTS * 0.95 - 1, 0, MOST_CENTS))).toBe(85);
    expect(ceilingWarning(used(MOST_CENTS * 0.95, 0, MOST_CENTS))).toBe(95);
  });

  it('says what is left', () => {
    expect(warnOfCeiling(used(9_000, 500))).toEqual({ code: 'agreement.ceiling-warning', params: { percent: 95, left: 500 } });
    expect(warnOfCeiling(used(0, 0))).toBeUndefined();
  });
});
