import fc from 'fast-check';
import { MOST_CENTS } from '@centrale/kernel';
import { priceFormulas } from '../call-off/call-off.js';
import { type RankedInput, type RankingTerms } from './evaluation.js';
import { pricePoints, qualityPoints } from './price-points.js';
import { rank } from './ranking.js';

const terms: RankingTerms = {
  priceWeight: 40, priceFormula: 'lowestOverPrice', scaleMax: 10,
  criteria: [{ id: 'approach', weight: 30 }, { id: 'team', weight: 30 }],
};
const offer = (offerId: string, totalCents: number, approach: number, team: number, draw = offerId): RankedInput => ({
  offerId, totalCents, points: { approach, team }, draw,
});

describe('price points', () => {
  it('give the lowest price the whole weight, by either formula', () => {
    for (const formula of priceFormulas) expect(pricePoints(formula, 40, 10_000_00, 10_000_00)).toBe(4000);
  });

  it('divide by the price: a quarter dearer keeps four fifths', () => {
    expect(pricePoints('lowestOverPrice', 40, 10_000_00, 12_500_00)).toBe(3200);
  });

  it('fall in a straight line to nothing at twice the lowest price', () => {
    expect(pricePoints('linear', 40, 10_000_00, 12_500_00)).toBe(3000);
    expect(pricePoints('linear', 40, 10_000_00, 20_000_00)).toBe(0);
    expect(pricePoints('linear', 40, 10_000_00, 30_000_00)).toBe(0);
  });

  it('are rounded half up to the hundredth', () => {
    expect(pricePoints('lowestOverPrice', 40, 1, 3)).toBe(1333);
    expect(pricePoints('lowestOverPrice', 1, 1, 8)).toBe(13);
    expect(qualityPoints(1, 1, 8)).toBe(13);
  });

  it('fall as the price rises, and stay within the weight, up to the largest amounts', () => {
    const cents = fc.integer({ min: 1, max: MOST_CENTS });
    fc.assert(
      fc.property(fc.constantFrom(...priceFormulas), fc.integer({ min: 0, max: 100 }), cents, cents, cents, (formula, weight, a, b, c) => {
        const [lowest, lower, higher] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const [first, second] = [pricePoints(formula, weight, lowest, lower), pricePoints(formula, weight, lowest, higher)];
        expect(first).toBeGreaterThanOrEqual(second);
        expect(second).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(weight * 100);
      }),
    );
  });
});

describe('the ranking', () => {
  it('adds quality and price in hundredths', () => {
    expect(rank(terms, [offer('a', 10_000_00, 8, 7), offer('b', 8_000_00, 7, 7)])).toEqual([
      { offerId: 'b', rank: 1, qualityHundredths: 4200, priceHundredths: 4000, totalHundredths: 8200, tieBrokenBy: null },
      { offerId: 'a', rank: 2, qualityHundredths: 4500, priceHundredths: 3200, totalHundredths: 7700, tieBrokenBy: null },
    ]);
  });

  it('breaks a tie by the heaviest criterion, the first listed of two that weigh the same (P23)', () => {
    const ranked = rank(terms, [offer('a', 100, 7, 8), offer('b', 100, 8, 7)]);
    expect(ranked.map(({ offerId, tieBrokenBy }) => [offerId, tieBrokenBy])).toEqual([['b', 'heaviestCriterion'], ['a', 'heaviestCriterion']]);
  });

  it('takes the heavier criterion wherever it is listed (P23)', () => {
    const uneven = { ...terms, scaleMax: 100, criteria: [{ id: 'approach', weight: 20 }, { id: 'team', weight: 40 }] };
    expect(rank(uneven, [offer('a', 100, 40, 30), offer('b', 100, 20, 40)])[0]).toMatchObject({ offerId: 'b', tieBrokenBy: 'heaviestCriterion' });
  });

  it('breaks what is still a tie by the lower price (P23)', () => {
    // Prices so close that their points round to the same hundredth.
    const ranked = rank(terms, [offer('a', 1_000_000_01, 8, 8), offer('b', 1_000_000_00, 8, 8)]);
    expect(ranked.map(({ offerId, tieBrokenBy }) => [offerId, tieBrokenBy])).toEqual([['b', 'lowerPrice'], ['a', 'lowerPrice']]);
  });

  it('breaks what is still a tie by the draw, not by the id (P23)', () => {
    const ranked = rank(terms, [offer('a', 100, 8, 8, 'f0'), offer('b', 100, 8, 8, '0f')]);
    expect(ranked.map(({ offerId, tieBrokenBy }) => [offerId, tieBrokenBy])).toEqual([['b', 'draw'], ['a', 'draw']]);
  });

  it('works on the price alone', () => {
    const ranked = rank({ ...terms, priceWeight: 100, criteria: [] }, [offer('a', 200, 0, 0), offer('b', 100, 0, 0)]);
    expect(ranked.map(({ offerId }) => offerId)).toEqual(['b', 'a']);
  });

  it('ranks nobody without offers', () => {
    expect(rank(terms, [])).toEqual([]);
  });

  it('does not rank what has no points', () => {
    expect(() => rank(terms, [{ ...offer('a', 100, 8, 8), points: { team: 8 } }])).toThrow('no points');
  });

  const someOffer = fc.record({
    totalCents: fc.integer({ min: 1, max: 40 }), approach: fc.integer({ min: 0, max: 3 }), team: fc.integer({ min: 0, max: 3 }), draw: fc.nat({ max: 0xffff }),
  });
  const someOffers = fc.array(someOffer, { maxLength: 8 }).map((rows) =>
    rows.map(({ totalCents, approach, team, draw }, index) => offer(`offer ${index}`, totalCents, approach, team, `${draw.toString(16).padStart(4, '0')}${index}`)));
  const anyTerms = fc.record({ priceFormula: fc.constantFrom(...priceFormulas), scaleMax: fc.constantFrom(3, 7, 10) }).map((part) => ({ ...terms, ...part }));

  it('is a whole order whose sums are exact', () => {
    fc.assert(
      fc.property(anyTerms, someOffers, (given, offers) => {
        const ranked = rank(given, offers);
        expect(ranked.map((each) => each.rank)).toEqual(offers.map((_, index) => index + 1));
        expect(new Set(ranked.map(({ offerId }) => offerId)).size).toBe(offers.length);
        for (const each of ranked) expect(each.totalHundredths).toBe(each.qualityHundredths + each.priceHundredths);
        for (const [index, each] of ranked.entries()) expect(each.totalHundredths).toBeLessThanOrEqual(ranked[index - 1]?.totalHundredths ?? Infinity);
      }),
    );
  });

  it('does not depend on the order in which the offers are given', () => {
    fc.assert(
      fc.property(anyTerms, someOffers.chain((offers) => fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length }))), (given, [offers, shuffled]) => {
        expect(rank(given, shuffled)).toEqual(rank(given, offers));
      }),
    );
  });

  it('says of every tie how it was broken, and only of ties', () => {
    fc.assert(
      fc.property(anyTerms, someOffers, (given, offers) => {
        const ranked = rank(given, offers);
        for (const [index, each] of ranked.entries()) {
          const tied = [ranked[index - 1], ranked[index + 1]].some((other) => other?.totalHundredths === each.totalHundredths);
          expect(each.tieBrokenBy !== null).toBe(tied);
        }
      }),
    );
  });
});
