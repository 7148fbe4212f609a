import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type EvaluatedLot, type EvaluatedOffer, type RankedOffer } from '../evaluation/evaluation.js';
import { ranking } from '../evaluation/progress.js';
import { type LetterView } from './award.view.js';

/** What a letter says; it is stored whole, and reads the same for ever. */
export type LetterContent = Omit<LetterView, 'id' | 'sentAt'>;

export interface Letter {
  readonly lotId: string;
  readonly providerId: string;
  readonly content: LetterContent;
}

interface Decision {
  /** The chosen offer; null when the lot is not awarded. */
  readonly offerId: string | null;
  readonly motivation: LocalText;
  readonly standstillUntil: LocalDate | null;
}

/** The reasoned decision for every provider that offered on the lot: own scores and reasons, name and advantages of the chosen offer. (P14) */
export function letters(lot: EvaluatedLot, decision: Decision): Letter[] {
  const ranked = ranking(lot) ?? [];
  const chosen = lot.offers.find(({ offerId }) => offerId === decision.offerId);
  const about = {
    lotNo: lot.no,
    motivation: decision.motivation,
    chosenName: chosen?.providerName ?? null,
    chosenTotalHundredths: ranked.find(({ offerId }) => offerId === chosen?.offerId)?.totalHundredths ?? null,
    standstillUntil: decision.standstillUntil,
  };
  return lot.offers.map((offer) => ({
    lotId: lot.id,
    providerId: offer.providerId,
    content: { ...about, outcome: outcomeFor(offer, chosen), ...own(lot, offer, ranked) },
  }));
}

/** The same when the call-off is cancelled after the opening. */
export function cancellationLetters(lot: EvaluatedLot, reason: LocalText): Letter[] {
  return letters(lot, { offerId: null, motivation: reason, standstillUntil: null }).map((letter) => ({
    ...letter,
    content: { ...letter.content, outcome: 'cancelled' },
  }));
}

function outcomeFor(offer: EvaluatedOffer, chosen: EvaluatedOffer | undefined): LetterContent['outcome'] {
  if (offer.regular === false) return 'irregular';
  if (!chosen) return 'lotUnsuccessful';
  return offer.offerId === chosen.offerId ? 'awarded' : 'notAwarded';
}

type Own = Pick<LetterContent, 'ownRank' | 'ownTotalHundredths' | 'ownPriceHundredths' | 'ownScores' | 'irregularReason'>;

function own(lot: EvaluatedLot, { offerId, regular, regularReason }: EvaluatedOffer, ranked: readonly RankedOffer[]): Own {
  const place = ranked.find((each) => each.offerId === offerId);
  return {
    ownRank: place?.rank ?? null,
    ownTotalHundredths: place?.totalHundredths ?? null,
    ownPriceHundredths: place?.priceHundredths ?? null,
    ownScores: place ? scoresOf(lot, offerId) : [],
    irregularReason: regular === false ? regularReason : null,
  };
}

function scoresOf(lot: EvaluatedLot, offerId: string): LetterContent['ownScores'] {
  return lot.criteria.flatMap(({ id, name, weight }) => {
    const agreed = lot.consensus.find((each) => each.offerId === offerId && each.criterionId === id);
    return agreed ? [{ criterion: name, points: agreed.points, scaleMax: lot.scaleMax, weight, reason: agreed.reason }] : [];
  });
}
