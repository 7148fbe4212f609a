import { type Cents, type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';

export const callOffStatuses = [
  'draft', 'checked', 'approved', 'published', 'opening', 'evaluation', 'awardProposed', 'awarded', 'concluded', 'unsuccessful', 'cancelled',
] as const;
export type CallOffStatus = (typeof callOffStatuses)[number];
export type CallOffCommand =
  | 'check' | 'revise' | 'approve' | 'publish' | 'beginOpening' | 'completeOpening'
  | 'proposeAward' | 'withdrawProposal' | 'award' | 'withdrawAward' | 'conclude' | 'declareUnsuccessful' | 'cancel';

export const callOffLifecycle: Lifecycle<CallOffStatus, CallOffCommand> = {
  draft: { check: 'checked', cancel: 'cancelled' },
  checked: { approve: 'approved', revise: 'draft', cancel: 'cancelled' },
  approved: { publish: 'published', revise: 'draft', cancel: 'cancelled' },
  published: { beginOpening: 'opening', cancel: 'cancelled' },
  opening: { completeOpening: 'evaluation', cancel: 'cancelled' },
  evaluation: { proposeAward: 'awardProposed', declareUnsuccessful: 'unsuccessful', cancel: 'cancelled' },
  awardProposed: { award: 'awarded', withdrawProposal: 'evaluation', cancel: 'cancelled' },
  awarded: { conclude: 'concluded', withdrawAward: 'evaluation', cancel: 'cancelled' },
  concluded: {},
  unsuccessful: {},
  cancelled: {},
};

/** What time makes of a status; never stored. */
export const callOffPhases = ['preparation', 'questions', 'offers', 'closed', 'opening', 'evaluation', 'decision', 'standstill', 'ended'] as const;
export type CallOffPhase = (typeof callOffPhases)[number];

export const priceFormulas = ['lowestOverPrice', 'linear'] as const;
export type PriceFormula = (typeof priceFormulas)[number];

export interface Allocation {
  /** Number of the framework lot. */
  readonly lotNumber: number;
  readonly cents: Cents;
}

export interface Criterion {
  /** A code that the agreement announces for each framework lot drawn on. (P04) */
  readonly code: string;
  readonly name: LocalText;
  /** Whole points out of 100, the price's weight included in the sum. */
  readonly weight: number;
}

/** A provider that a person leaves out, with the reason that goes on record. (P04) */
export interface RecordedExclusion {
  readonly providerId: string;
  readonly reason: string;
}

/** A custom lot under composition: tailored scope on one or more framework lots. */
export interface ComposedLot {
  readonly no: number;
  readonly title: LocalText;
  readonly scope: LocalText;
  /** The estimate, allocated over the framework lots; its sum is the lot's estimate, excluding VAT. (P06) */
  readonly allocations: readonly Allocation[];
  readonly criteria: readonly Criterion[];
  readonly priceWeight: number;
  readonly priceFormula: PriceFormula;
  /** Criteria are scored from 0 to this. */
  readonly scaleMax: number;
  readonly exclusions: readonly RecordedExclusion[];
}

/** The document that the composer edits; rows are made of it when it is checked. */
export interface Composition {
  readonly title: LocalText;
  readonly summary: LocalText;
  /** Instants, ISO 8601. */
  readonly questionsDueAt: string | null;
  readonly offersDueAt: string | null;
  readonly decisionExpectedOn: LocalDate | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  /** Days that an offer stays valid, counted from the deadline. */
  readonly offerValidDays: number;
  readonly lots: readonly ComposedLot[];
}

export interface CallOff {
  readonly id: string;
  readonly number: string;
  readonly agreementId: string;
  readonly briefingId: string;
  /** Buying organisation, and the body that places the call-off for it. (P07) */
  readonly organisationId: string;
  readonly placingBodyId: string;
  readonly officerId: string;
  readonly standInId: string | null;
  readonly status: CallOffStatus;
  readonly composition: Composition;
  readonly version: number;
  readonly questionsDueAt: Date | null;
  readonly offersDueAt: Date | null;
  readonly publishedAt: Date | null;
}

export const lotStatuses = ['open', 'awarded', 'unsuccessful', 'cancelled'] as const;
export type CallOffLotStatus = (typeof lotStatuses)[number];

/** A custom lot as checked and published. */
export interface CallOffLot {
  readonly id: string;
  readonly callOffId: string;
  readonly no: number;
  readonly title: LocalText;
  readonly scope: LocalText;
  readonly estimateCents: Cents;
  readonly priceWeight: number;
  readonly priceFormula: PriceFormula;
  readonly scaleMax: number;
  readonly status: CallOffLotStatus;
}

export const lotEstimate = (lot: Pick<ComposedLot, 'allocations'>): Cents => lot.allocations.reduce((sum, a) => sum + a.cents, 0);
