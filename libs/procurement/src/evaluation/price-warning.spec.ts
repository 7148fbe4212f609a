import fc from 'fast-check';
import { priceWarnings } from './price-warning.js';

const on = '2027-03-01';
const warned = (...euros: number[]): string[] =>
  [...priceWarnings(euros.map((euro, index) => ({ offerId: `${index + 1}: ${euro}`, totalCents: euro * 100 })), on).keys()];

describe('the price check (P12)', () => {
  it('compares no fewer than four offers', () => {
    expect(warned(10, 1000, 1000)).toEqual([]);
    expect(warned(10, 1000, 1000, 1000)).toEqual(['1: 10']);
  });

  it('warns from exactly fifteen per cent under the average of the rest', () => {
    expect(warned(850, 1000, 1000, 1000)).toEqual(['1: 850']);
    expect(warned(851, 1000, 1000, 1000)).toEqual([]);
  });

  it('leaves the lowest and the highest out of the average while there are fewer than seven', () => {
    // 1000 and 1000 remain: the dear one does not lift the average.
    expect(warned(860, 1000, 1000, 9000)).toEqual([]);
    expect(warned(500, 840, 1000, 1000, 1200, 9000)).toEqual(['1: 500', '2: 840']);
  });

  it('leaves out the lowest and the highest quarter from seven on, a part counted as a whole', () => {
    // Two dropped at each end of seven: the average is that of 1000, 1000 and 1000.
    expect(warned(100, 200, 1000, 1000, 1000, 5000, 5000)).toEqual(['1: 100', '2: 200']);
    // With one dropped at each end it would be 1600, and 1000 would be under it.
    expect(warned(1000, 1000, 1000, 1000, 1000, 5000, 5000)).toEqual([]);
    // Eight: still two at each end.
    expect(warned(850, 1000, 1000, 1000, 1000, 1000, 5000, 5000)).toEqual(['1: 850']);
  });

  it('tells the average that it compared with', () => {
    expect([...priceWarnings([1, 3, 4, 9].map((cents) => ({ offerId: String(cents), totalCents: cents })), on).values()][0])
      .toEqual({ code: 'evaluation.price-far-under-average', params: { percent: 15, averageCents: 4 } });
  });

  it('does not depend on the order, and never warns of the highest price', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 15 }), (prices) => {
        const offers = prices.map((totalCents, index) => ({ offerId: `${index}`, totalCents }));
        const keys = [...priceWarnings(offers, on).keys()].sort();
        expect([...priceWarnings([...offers].reverse(), on).keys()].sort()).toEqual(keys);
        const highest = offers.reduce((a, b) => (b.totalCents > a.totalCents ? b : a));
        expect(keys).not.toContain(highest.offerId);
      }),
    );
  });
});
