import { type EvaluatedLot, type EvaluatedOffer, type Score } from '../evaluation/evaluation.js';

export const anEvaluatedOffer = (offerId: string, changes: Partial<EvaluatedOffer> = {}): EvaluatedOffer => ({
  offerId,
  providerId: `provider of ${offerId}`,
  providerName: { nl: `NL ${offerId}`, fr: `FR ${offerId}`, en: `EN ${offerId}` },
  totalCents: 50_000_00,
  regular: true,
  regularReason: 'complete',
  draw: offerId,
  stoodDown: false,
  ...changes,
});

/** One criterion of 60 on a scale of 10, price 40; two regular offers, a panel of one that has scored and agreed: `a` before `b`. */
export function anEvaluatedLot(changes: Partial<EvaluatedLot> = {}): EvaluatedLot {
  const offers = changes.offers ?? [anEvaluatedOffer('a'), anEvaluatedOffer('b')];
  const criteria = changes.criteria ?? [{ id: 'approach', code: 'approach', name: { nl: 'Aanpak', fr: 'Approche' }, weight: 60 }];
  const scores: Score[] = offers.flatMap(({ offerId }, index) =>
    criteria.map(({ id }) => ({ evaluatorId: 'eva', offerId, criterionId: id, points: Math.max(0, 8 - index), reason: `reason on ${offerId}` })));
  return {
    id: 'lot', no: 1, title: { nl: 'Perceel', fr: 'Lot' }, status: 'open', priceWeight: 40, priceFormula: 'lowestOverPrice', scaleMax: 10,
    criteria, offers, panel: [{ personId: 'eva', conflict: false }], scores,
    consensus: scores.map(({ offerId, criterionId, points, reason }) => ({ offerId, criterionId, points, reason })),
    ...changes,
  };
}
