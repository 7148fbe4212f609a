import { refuse, type Cents, type LocalDate, type Refusal } from '@centrale/kernel';
import { legal } from '../legal-parameters.js';
import { roundedRatio } from './price-points.js';

interface Price {
  readonly offerId: string;
  readonly totalCents: Cents;
}

/**
 * Prices so far under the average of the others that the provider is asked to justify them: a warning, never an exclusion. (P12)
 * From four offers on. Fewer than seven: the lowest and the highest are left out of the average; from seven: the lowest and the
 * highest quarter, a part of an offer counted as a whole one.
 */
export function priceWarnings(prices: readonly Price[], on: LocalDate): Map<string, Refusal> {
  if (prices.length < legal('priceCheckFewestOffers', on)) return new Map();
  const dropped = prices.length < legal('priceCheckQuarterFrom', on) ? 1 : Math.ceil(prices.length / 4);
  const rest = prices.map(({ totalCents }) => totalCents).sort((a, b) => a - b).slice(dropped, -dropped);
  const sum = rest.reduce((total, cents) => total + BigInt(cents), 0n);
  const count = BigInt(rest.length);
  const percentUnder = legal('priceCheckPercentUnder', on);
  const warning = refuse('evaluation.price-far-under-average', { percent: percentUnder, averageCents: roundedRatio(sum, count) });
  return new Map(
    prices
      .filter(({ totalCents }) => BigInt(totalCents) * 100n * count <= sum * BigInt(100 - percentUnder))
      .map(({ offerId }) => [offerId, warning]),
  );
}
