import { refuse, type Refusal } from '@centrale/kernel';
import { type EvaluatedLot, type EvaluatedOffer, type RankedOffer } from './evaluation.js';
import { rank } from './ranking.js';

export const regularOffers = ({ offers }: Pick<EvaluatedLot, 'offers'>): EvaluatedOffer[] => offers.filter(({ regular }) => regular === true);

/** What keeps the panel's individual scores from being whole; until then each sees only their own. */
export function missingScores(lot: EvaluatedLot): Refusal[] {
  const unjudged = lot.offers.filter(({ regular }) => regular === null).length;
  const wanted = regularOffers(lot).length * lot.criteria.length;
  return [
    ...(unjudged > 0 ? [refuse('evaluation.regularity-missing', { count: unjudged })] : []),
    ...(wanted > 0 ? missingFromPanel(lot, wanted) : []),
  ];
}

function missingFromPanel(lot: EvaluatedLot, wantedOfEach: number): Refusal[] {
  if (lot.panel.length === 0) return [refuse('evaluation.panel-missing')];
  if (lot.panel.some(({ conflict }) => conflict)) return [refuse('evaluation.conflict-on-panel')];
  const regular = new Set(regularOffers(lot).map(({ offerId }) => offerId));
  const panel = new Set(lot.panel.map(({ personId }) => personId));
  const given = lot.scores.filter(({ offerId, evaluatorId }) => regular.has(offerId) && panel.has(evaluatorId)).length;
  const count = wantedOfEach * lot.panel.length - given;
  return count > 0 ? [refuse('evaluation.scores-missing', { count })] : [];
}

/** What keeps the lot from being ranked: empty when `ranking` may be asked. */
export function missingForRanking(lot: EvaluatedLot): Refusal[] {
  const before = missingScores(lot);
  if (before.length > 0) return before;
  const agreed = new Set(lot.consensus.map(({ offerId, criterionId }) => `${offerId} ${criterionId}`));
  const count = regularOffers(lot).flatMap(({ offerId }) => lot.criteria.filter(({ id }) => !agreed.has(`${offerId} ${id}`))).length;
  return count > 0 ? [refuse('evaluation.consensus-missing', { count })] : [];
}

/** The regular offers, best first; undefined while something is missing. */
export function ranking(lot: EvaluatedLot): RankedOffer[] | undefined {
  if (missingForRanking(lot).length > 0) return undefined;
  const inputs = regularOffers(lot).map(({ offerId, totalCents, draw }) => ({
    offerId,
    totalCents,
    draw,
    points: Object.fromEntries(lot.consensus.filter((each) => each.offerId === offerId).map(({ criterionId, points }) => [criterionId, points])),
  }));
  return rank(lot, inputs);
}
