import { firstOf, refuse, type Refusal } from '@centrale/kernel';
import { type CallOffStatus } from '../call-off/call-off.js';
import { type Consensus, type EvaluatedLot } from './evaluation.js';
import { missingScores } from './progress.js';

/** Evaluation happens between the opening and the proposal. */
export const refuseEvaluation = (status: CallOffStatus): Refusal | undefined =>
  status === 'evaluation' ? undefined : refuse('call-off.wrong-status', { status });

/** Whether an offer may be considered is found, and found anew, until its lot is decided. */
export function refuseFindingRegularity(status: CallOffStatus, lots: readonly EvaluatedLot[], offerId: string): Refusal | undefined {
  const lot = lots.find(({ offers }) => offers.some((offer) => offer.offerId === offerId));
  return firstOf(refuseEvaluation(status), lot && lot.status !== 'open' ? refuse('evaluation.lot-decided', { lotNo: lot.no }) : undefined);
}

/** An evaluator's own scores, until the panel's are whole: from then on all see them, and none changes. */
export function refuseScores(status: CallOffStatus, lots: readonly EvaluatedLot[], given: readonly Consensus[]): Refusal | undefined {
  return firstOf(
    refuseEvaluation(status),
    refusePoints(lots, given),
    lotsOf(lots, given).some((lot) => missingScores(lot).length === 0) ? refuse('evaluation.scores-complete') : undefined,
  );
}

/** What the panel agrees on, once every evaluator has scored every regular offer of the lot. */
export function refuseConsensus(status: CallOffStatus, lots: readonly EvaluatedLot[], given: readonly Consensus[]): Refusal | undefined {
  return firstOf(refuseEvaluation(status), refusePoints(lots, given), ...lotsOf(lots, given).flatMap(missingScores));
}

function lotsOf(lots: readonly EvaluatedLot[], given: readonly Consensus[]): EvaluatedLot[] {
  const offers = new Set(given.map(({ offerId }) => offerId));
  return lots.filter((lot) => lot.offers.some(({ offerId }) => offers.has(offerId)));
}

function refusePoints(lots: readonly EvaluatedLot[], given: readonly Consensus[]): Refusal | undefined {
  const places = given.map(({ offerId, criterionId }) => `${offerId} ${criterionId}`);
  if (new Set(places).size < places.length) return refuse('evaluation.scored-twice');
  return firstOf(...given.map((score) => refusePoint(lots, score)));
}

function refusePoint(lots: readonly EvaluatedLot[], { offerId, criterionId, points }: Consensus): Refusal | undefined {
  const lot = lots.find(({ offers }) => offers.some((offer) => offer.offerId === offerId));
  const offer = lot?.offers.find((each) => each.offerId === offerId);
  if (!lot || !offer) return refuse('evaluation.offer-unknown');
  if (lot.status !== 'open') return refuse('evaluation.lot-decided', { lotNo: lot.no });
  if (!offer.regular) return refuse('evaluation.offer-not-regular');
  if (!lot.criteria.some(({ id }) => id === criterionId)) return refuse('evaluation.criterion-unknown');
  return points > lot.scaleMax ? refuse('evaluation.points-above-scale', { scaleMax: lot.scaleMax }) : undefined;
}
