import { type Cents, type LocalText, type Text3 } from '@centrale/kernel';
import { type CallOffLot } from '../call-off/call-off.js';

/** Both must hold: another person, and a session of their own with a fresh sign-in. (P10) */
export interface Opener {
  readonly personId: string;
  readonly sessionId: string;
  readonly authenticatedAt: Date;
}

export interface Score {
  readonly evaluatorId: string;
  readonly offerId: string;
  readonly criterionId: string;
  /** 0 to the lot's scale, whole points. */
  readonly points: number;
  readonly reason: string;
}

/** What the panel agrees on for one offer and criterion. */
export type Consensus = Omit<Score, 'evaluatorId'>;

export interface EvaluatedCriterion {
  readonly id: string;
  readonly code: string;
  readonly name: LocalText;
  readonly weight: number;
}

/** What a lot's ranking is made with; frozen with the publication. (P13) */
export interface RankingTerms extends Pick<CallOffLot, 'priceWeight' | 'priceFormula' | 'scaleMax'> {
  /** In the order of publication: of two that weigh the same, the first counts as the heavier. */
  readonly criteria: readonly Pick<EvaluatedCriterion, 'id' | 'weight'>[];
}

/** An opened offer on one call-off lot, as ranking sees it. */
export interface RankedInput {
  readonly offerId: string;
  readonly totalCents: Cents;
  /** Consensus points per criterion id. */
  readonly points: Readonly<Record<string, number>>;
  /** SHA-256 of the call-off's recorded seed and the offer's id: the order of a draw. (P23) */
  readonly draw: string;
}

export const tieBreakers = ['heaviestCriterion', 'lowerPrice', 'draw'] as const;
export type TieBreaker = (typeof tieBreakers)[number];

export interface RankedOffer {
  readonly offerId: string;
  readonly rank: number;
  /** Hundredths of a point, so that sums are exact: 8312 is 83.12. */
  readonly qualityHundredths: number;
  readonly priceHundredths: number;
  readonly totalHundredths: number;
  /** How a tie with the offer above or below was broken, where there was one. (P23) */
  readonly tieBrokenBy: TieBreaker | null;
}

/** A person on the panel now; `conflict` is null until declared. (P21) */
export interface PanelMember {
  readonly personId: string;
  readonly conflict: boolean | null;
}

/** An opened offer on its lot, without its content. */
export interface EvaluatedOffer {
  readonly offerId: string;
  readonly providerId: string;
  readonly providerName: Text3;
  readonly totalCents: Cents;
  readonly regular: boolean | null;
  readonly regularReason: string | null;
  readonly draw: string;
  /** The provider refused, or let pass, the order that an earlier award of this offer led to. */
  readonly stoodDown: boolean;
}

/** Everything that a call-off lot's ranking and award are decided on. */
export interface EvaluatedLot extends Pick<CallOffLot, 'id' | 'no' | 'title' | 'status' | 'priceWeight' | 'priceFormula' | 'scaleMax'> {
  readonly criteria: readonly EvaluatedCriterion[];
  readonly offers: readonly EvaluatedOffer[];
  readonly panel: readonly PanelMember[];
  readonly scores: readonly Score[];
  readonly consensus: readonly Consensus[];
}
