import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type OfferContent } from '../offer/offer.js';
import { type RankedOffer } from './evaluation.js';

export interface OpenedOfferSummary {
  readonly offerId: string;
  readonly providerName: Text3;
  readonly lotNo: number;
  readonly submittedAt: string;
  readonly envelopeHash: string;
  readonly totalCents: number;
}

/** The opening's report (PV): who, when, what, with hashes. (P10) */
export interface OpeningView {
  readonly callOffId: string;
  readonly firstOpener: string;
  readonly firstAt: string;
  readonly secondOpener: string | null;
  readonly secondAt: string | null;
  /** Canonical JSON, to the byte; null until both have opened. */
  readonly report: string | null;
  /** SHA-256 of the report's bytes. */
  readonly reportHash: string | null;
  readonly auditRoot: string | null;
  /** Empty until both have opened. */
  readonly offers: readonly OpenedOfferSummary[];
  /** Published lots on which nobody offered. */
  readonly lotsWithoutOffer: readonly number[];
}

export interface ScoreView {
  readonly evaluatorId: string;
  readonly evaluatorName: string;
  readonly criterionId: string;
  readonly points: number;
  readonly reason: string;
}

export interface EvaluatedOfferView {
  readonly offerId: string;
  readonly providerId: string;
  readonly providerName: Text3;
  readonly content: OfferContent;
  /** Recomputed from the opened lines, not taken from what the provider typed. */
  readonly totalCents: number;
  readonly regular: boolean | null;
  readonly regularReason: string | null;
  /** Own scores; everybody's once all evaluators have scored. */
  readonly scores: readonly ScoreView[];
  readonly consensus: readonly { readonly criterionId: string; readonly points: number; readonly reason: string }[];
  readonly ranked: RankedOffer | null;
  /** The provider refused, or let pass, the order of an earlier award: the next in rank is proposed. */
  readonly stoodDown: boolean;
  /** `P12` and the like: what asks attention, never an exclusion. */
  readonly warnings: readonly Refusal[];
}

export interface EvaluatedLotView {
  readonly lotId: string;
  readonly no: number;
  readonly title: LocalText;
  readonly offers: readonly EvaluatedOfferView[];
  readonly rankingComplete: boolean;
  readonly missing: readonly Refusal[];
}

export interface EvaluationView {
  readonly callOffId: string;
  readonly lots: readonly EvaluatedLotView[];
  readonly may: May<'findRegularity' | 'score' | 'consensus' | 'proposeAward' | 'declareUnsuccessful'>;
}
