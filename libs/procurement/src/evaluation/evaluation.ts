import { type Cents } from '@centrale/kernel';

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

/** An opened offer on one call-off lot, as ranking sees it. */
export interface RankedInput {
  readonly offerId: string;
  readonly totalCents: Cents;
  /** Consensus points per criterion id. */
  readonly points: Readonly<Record<string, number>>;
}

export interface RankedOffer {
  readonly offerId: string;
  readonly rank: number;
  /** Hundredths of a point, so that sums are exact: 8312 is 83.12. */
  readonly qualityHundredths: number;
  readonly priceHundredths: number;
  readonly totalHundredths: number;
  /** How a tie with the offer above or below was broken, where there was one. (P23) */
  readonly tieBrokenBy: 'heaviestCriterion' | 'lowerPrice' | 'draw' | null;
}
