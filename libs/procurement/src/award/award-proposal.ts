import { firstOf, refuse, type Cents, type Refusal } from '@centrale/kernel';
import { type CallOffStatus } from '../call-off/call-off.js';
import { type EvaluatedLot } from '../evaluation/evaluation.js';
import { missingForRanking, ranking } from '../evaluation/progress.js';
import { refuseEvaluation } from '../evaluation/scoring.js';

export interface LotChoice {
  readonly lotNo: number;
  /** Absent when the lot is not awarded. */
  readonly offerId?: string;
}

/** One proposal for every lot that is still open: the best regular offer, or the reason why there is none. (P04) */
export function refuseProposal(status: CallOffStatus, lots: readonly EvaluatedLot[], proposal: readonly LotChoice[]): Refusal | undefined {
  const open = lots.filter((lot) => lot.status === 'open');
  return firstOf(
    refuseEvaluation(status),
    ...proposal.map(({ lotNo }, index) => refuseNumber(open, proposal, lotNo, index)),
    ...open.map(({ no }) => (proposal.some(({ lotNo }) => lotNo === no) ? undefined : refuse('award.lot-missing', { lotNo: no }))),
    proposal.some(({ offerId }) => offerId) || lots.some((lot) => lot.status === 'awarded') ? undefined : refuse('award.nothing-proposed'),
    ...open.map((lot) => refuseChoice(lot, proposal.find(({ lotNo }) => lotNo === lot.no)?.offerId)),
  );
}

function refuseNumber(open: readonly EvaluatedLot[], proposal: readonly LotChoice[], lotNo: number, index: number): Refusal | undefined {
  if (!open.some(({ no }) => no === lotNo)) return refuse('award.lot-not-open', { lotNo });
  return proposal.findIndex((each) => each.lotNo === lotNo) < index ? refuse('award.lot-twice', { lotNo }) : undefined;
}

function refuseChoice(lot: EvaluatedLot, offerId: string | undefined): Refusal | undefined {
  if (!offerId) return undefined;
  const offer = lot.offers.find((each) => each.offerId === offerId);
  if (!offer) return refuse('award.offer-not-on-lot', { lotNo: lot.no });
  const [missing] = missingForRanking(lot);
  if (missing) return missing;
  if (!offer.regular) return refuse('award.offer-irregular', { lotNo: lot.no });
  if (offer.stoodDown) return refuse('award.offer-stood-down', { lotNo: lot.no });
  return bestOffer(lot) === offerId ? undefined : refuse('award.not-the-best', { lotNo: lot.no });
}

/** Why no lot can be awarded yet: the first thing that is missing, or no offer that may be chosen. */
export function refuseNothingToPropose(lots: readonly EvaluatedLot[]): Refusal | undefined {
  const open = lots.filter((lot) => lot.status === 'open');
  if (open.some(bestOffer) || lots.some((lot) => lot.status === 'awarded')) return undefined;
  return open.flatMap(missingForRanking)[0] ?? refuse('award.nothing-proposed');
}

/** Not awarding anything, with the reason that goes to all. A call-off of which a lot was awarded ends otherwise: by a proposal without offer. */
export const refuseUnsuccessful = (status: CallOffStatus, lots: readonly Pick<EvaluatedLot, 'status'>[]): Refusal | undefined =>
  firstOf(refuseEvaluation(status), lots.some((lot) => lot.status === 'awarded') ? refuse('call-off.lot-awarded') : undefined);

/** The first in rank whose provider did not stand down; undefined when there is none, or no ranking yet. */
export function bestOffer(lot: EvaluatedLot): string | undefined {
  const stoodDown = new Set(lot.offers.filter((offer) => offer.stoodDown).map(({ offerId }) => offerId));
  return ranking(lot)?.find(({ offerId }) => !stoodDown.has(offerId))?.offerId;
}

/** Lot 0 stands for the agreement as a whole. */
export interface Shortage {
  readonly lotNumber: number;
  readonly leftCents: Cents;
  readonly neededCents: Cents;
}

/** Once the maximum is reached the agreement has no effect any more: nothing beyond it is reserved. (P06) */
export function refuseShortage(shortages: readonly Shortage[]): Refusal | undefined {
  const worst = shortages.find(({ lotNumber }) => lotNumber > 0) ?? shortages[0];
  if (!worst) return undefined;
  const { lotNumber, leftCents, neededCents } = worst;
  return lotNumber > 0
    ? refuse('agreement.ceiling-reached', { lotNumber, leftCents, neededCents })
    : refuse('agreement.whole-ceiling-reached', { leftCents, neededCents });
}
