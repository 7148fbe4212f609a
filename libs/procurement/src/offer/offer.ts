import { type Cents, type Lifecycle } from '@centrale/kernel';
import { type RateUnit } from '../provider/provider.js';

export const offerStatuses = ['sealed', 'replaced', 'withdrawn'] as const;
export type OfferStatus = (typeof offerStatuses)[number];
export type OfferCommand = 'replace' | 'withdraw';

/** What the provider does before the deadline. What happens later (opened, regularity, rank, outcome) lives in other tables. */
export const offerLifecycle: Lifecycle<OfferStatus, OfferCommand> = {
  sealed: { replace: 'replaced', withdraw: 'withdrawn' },
  replaced: {},
  withdrawn: {},
};

export const offerKinds = ['single', 'package'] as const;
export type OfferKind = (typeof offerKinds)[number];

export interface OfferAnswer {
  /** Code of the criterion that the text answers. */
  readonly criterion: string;
  readonly text: string;
}

export interface TeamMember {
  readonly name: string;
  readonly role: string;
  readonly days: number;
}

export interface PlanningStep {
  readonly what: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export interface PriceLine {
  readonly what: string;
  readonly unit: RateUnit;
  readonly quantity: number;
  readonly unitCents: Cents;
}

/** What is sealed. Its total is the sum of its lines. */
export interface OfferContent {
  readonly answers: readonly OfferAnswer[];
  readonly team: readonly TeamMember[];
  readonly planning: readonly PlanningStep[];
  readonly prices: readonly PriceLine[];
  readonly subcontractors: readonly string[];
  readonly totalCents: Cents;
}

export const emptyOffer: OfferContent = { answers: [], team: [], planning: [], prices: [], subcontractors: [], totalCents: 0 };

/** Quantities have at most two decimals; each line is rounded to the cent, half up, in whole numbers: no amount is too large to be exact. */
export const lineTotal = ({ quantity, unitCents }: Pick<PriceLine, 'quantity' | 'unitCents'>): Cents =>
  Number((BigInt(Math.round(quantity * 100)) * BigInt(unitCents) + 50n) / 100n);

export const priceTotal = (prices: readonly PriceLine[]): Cents => prices.reduce((sum, line) => sum + lineTotal(line), 0);

export interface Offer {
  readonly id: string;
  readonly callOffId: string;
  readonly providerId: string;
  readonly kind: OfferKind;
  readonly status: OfferStatus;
}
