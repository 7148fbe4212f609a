import fc from 'fast-check';
import { allocate } from './money.js';

describe('an amount allocated over weights', () => {
  it('sums to the cent, whatever the weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_00 }), fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 8 }), (total, weights) => {
        const parts = allocate(total, weights);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, i) => expect(Math.abs(part - (total * weights[i]!) / weights.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(1));
      }),
    );
  });

  it('gives the odd cent to the largest remainder, the first one on a tie', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(10_001, [1, 3])).toEqual([2500, 7501]);
  });

  it('is a bug without weights', () => {
    expect(() => allocate(100, [])).toThrow('Weights must sum to more than zero');
  });
});
