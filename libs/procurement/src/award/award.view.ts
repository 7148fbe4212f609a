import { type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type AwardCommand, type AwardStatus } from './award.js';

/** What one participant is told: own scores and reasons, name and advantages of the chosen offer. (P14) */
export interface LetterView {
  readonly id: string;
  readonly sentAt: string;
  readonly lotNo: number;
  readonly outcome: 'awarded' | 'notAwarded' | 'irregular' | 'lotUnsuccessful' | 'cancelled';
  readonly ownRank: number | null;
  readonly ownTotalHundredths: number | null;
  readonly ownScores: readonly { readonly criterion: LocalText; readonly points: number; readonly scaleMax: number; readonly weight: number; readonly reason: string }[];
  readonly ownPriceHundredths: number | null;
  /** Why the offer was left out of the ranking, where it was. */
  readonly irregularReason: string | null;
  readonly chosenName: Text3 | null;
  readonly chosenTotalHundredths: number | null;
  readonly motivation: LocalText;
  readonly standstillUntil: string | null;
}

export interface AwardView {
  readonly id: string;
  readonly callOffId: string;
  readonly callOffLotId: string;
  readonly lotNo: number;
  readonly lotTitle: LocalText;
  readonly offerId: string;
  readonly providerId: string;
  readonly providerName: Text3;
  readonly status: AwardStatus;
  readonly amountCents: number;
  readonly motivation: LocalText;
  readonly checkedOn: string | null;
  readonly checkFoundNothing: boolean | null;
  readonly checkRemark: string | null;
  readonly proposedAt: string;
  readonly notifiedAt: string | null;
  readonly standstillUntil: string | null;
  readonly orderId: string | null;
  readonly may: May<AwardCommand | 'check' | 'draftOrder'>;
}

/** All awards of a call-off, with the lots that get none. */
export interface AwardFileView {
  readonly callOffId: string;
  readonly awards: readonly AwardView[];
  readonly withoutAward: readonly { readonly lotNo: number; readonly reason: LocalText }[];
  /** For whoever may read the offers; empty for others. */
  readonly letters: readonly { readonly providerName: Text3; readonly letter: LetterView }[];
  /** What may be done with the proposal and the call-off as a whole; computed on what is in this file. */
  readonly may: May<'withdrawProposal' | 'award' | 'conclude'>;
}
