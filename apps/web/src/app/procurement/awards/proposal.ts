import { type LocalText } from '@centrale/kernel';
import { type CallOffLotView, type EvaluatedLotView, type EvaluatedOfferView } from '@centrale/procurement';

/** One custom lot on which is still to be decided, and the only offer that can be chosen on it. (P04) */
export interface OpenLot {
  readonly lot: EvaluatedLotView;
  readonly best: EvaluatedOfferView | undefined;
}

/** Lots that are decided already are left out: they stay as they are. */
export const openLots = (lots: readonly EvaluatedLotView[], published: readonly CallOffLotView[]): readonly OpenLot[] =>
  lots
    .filter(({ lotId }) => published.find(({ id }) => id === lotId)?.status === 'open')
    .map((lot) => ({ lot, best: bestOf(lot) }));

/** The first in rank whose provider did not turn down an earlier order. */
export function bestOf({ offers }: EvaluatedLotView): EvaluatedOfferView | undefined {
  return [...offers]
    .filter((offer) => offer.ranked !== null && !offer.stoodDown)
    .sort((a, b) => (a.ranked?.rank ?? 0) - (b.ranked?.rank ?? 0))[0];
}

export interface Choice {
  readonly lotNo: number;
  /** '' leaves the lot without award. */
  readonly offerId: string;
  readonly motivation: LocalText;
}

/** The best offer of each open lot, its reasons still to be written. */
export const firstChoices = (lots: readonly OpenLot[]): readonly Choice[] =>
  lots.map(({ lot, best }) => ({ lotNo: lot.no, offerId: best?.offerId ?? '', motivation: { nl: '', fr: '' } }));

/** What the chosen offers come to, and so what will be reserved. (P06) */
export const totalOf = (choices: readonly Choice[], lots: readonly OpenLot[]): number =>
  choices.reduce((sum, { lotNo, offerId }) => {
    const chosen = lots.find(({ lot }) => lot.no === lotNo)?.lot.offers.find((offer) => offer.offerId === offerId);
    return sum + (chosen?.totalCents ?? 0);
  }, 0);
