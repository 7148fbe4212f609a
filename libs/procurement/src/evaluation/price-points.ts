import { type Cents } from '@centrale/kernel';
import { type PriceFormula } from '../call-off/call-off.js';

/** `numerator / denominator`, rounded half up in whole numbers: no amount is too large to be exact. Neither may be negative. */
export function roundedRatio(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/**
 * Price points in hundredths, each rounded half up to the hundredth.
 * `lowestOverPrice`: weight × lowest / price. `linear`: weight × (2 − price / lowest), nothing from twice the lowest price on.
 * Both give the lowest price the whole weight. Prices are above zero.
 */
export function pricePoints(formula: PriceFormula, weight: number, lowest: Cents, price: Cents): number {
  const most = BigInt(weight) * 100n;
  const [low, own] = [BigInt(lowest), BigInt(price)];
  if (formula === 'lowestOverPrice') return roundedRatio(most * low, own);
  const margin = 2n * low - own;
  return margin > 0n ? roundedRatio(most * margin, low) : 0;
}

/** A criterion's points in hundredths: weight × points / scale, rounded half up to the hundredth. */
export const qualityPoints = (weight: number, points: number, scaleMax: number): number =>
  roundedRatio(BigInt(weight) * 100n * BigInt(points), BigInt(scaleMax));
