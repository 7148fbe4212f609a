import { pricePoints, qualityPoints } from './price-points.js';
import { type RankedInput, type RankedOffer, type RankingTerms, type TieBreaker } from './evaluation.js';

type Scored = RankedInput & Pick<RankedOffer, 'qualityHundredths' | 'priceHundredths' | 'totalHundredths'>;

/**
 * Ranks the regular offers of a lot, best first. Each part is rounded to the hundredth and the sums are exact. A tie goes to the best
 * score on the heaviest criterion, then to the lower price, then to the draw; never to a name or an id. (P23)
 */
export function rank(terms: RankingTerms, inputs: readonly RankedInput[]): RankedOffer[] {
  const heaviest = heaviestCriterion(terms);
  const better = (a: Scored, b: Scored): number => b.totalHundredths - a.totalHundredths || tieBreak(heaviest, a, b).order;
  const sorted = score(terms, inputs).sort(better);
  return sorted.map((offer, index) => ({
    offerId: offer.offerId,
    rank: index + 1,
    qualityHundredths: offer.qualityHundredths,
    priceHundredths: offer.priceHundredths,
    totalHundredths: offer.totalHundredths,
    tieBrokenBy: brokenBy(heaviest, sorted[index - 1], offer) ?? brokenBy(heaviest, offer, sorted[index + 1]),
  }));
}

function score({ criteria, scaleMax, priceWeight, priceFormula }: RankingTerms, inputs: readonly RankedInput[]): Scored[] {
  const lowest = inputs.reduce((low, { totalCents }) => Math.min(low, totalCents), Infinity);
  return inputs.map((input) => {
    const qualityHundredths = criteria.reduce((sum, { id, weight }) => sum + qualityPoints(weight, pointsOn(input, id), scaleMax), 0);
    const priceHundredths = pricePoints(priceFormula, priceWeight, lowest, input.totalCents);
    return { ...input, qualityHundredths, priceHundredths, totalHundredths: qualityHundredths + priceHundredths };
  });
}

function pointsOn({ offerId, points }: RankedInput, criterionId: string): number {
  const given = points[criterionId];
  if (given === undefined) throw new Error(`Offer ${offerId} has no points on criterion ${criterionId}`);
  return given;
}

const heaviestCriterion = ({ criteria }: RankingTerms): string | undefined =>
  criteria.reduce<RankingTerms['criteria'][number] | undefined>((best, each) => (best && best.weight >= each.weight ? best : each), undefined)?.id;

function tieBreak(heaviest: string | undefined, a: Scored, b: Scored): { readonly order: number; readonly by: TieBreaker } {
  const onHeaviest = heaviest === undefined ? 0 : pointsOn(b, heaviest) - pointsOn(a, heaviest);
  if (onHeaviest !== 0) return { order: onHeaviest, by: 'heaviestCriterion' };
  if (a.totalCents !== b.totalCents) return { order: a.totalCents - b.totalCents, by: 'lowerPrice' };
  return { order: a.draw < b.draw ? -1 : 1, by: 'draw' };
}

function brokenBy(heaviest: string | undefined, above: Scored | undefined, below: Scored | undefined): TieBreaker | null {
  return above && below && above.totalHundredths === below.totalHundredths ? tieBreak(heaviest, above, below).by : null;
}
