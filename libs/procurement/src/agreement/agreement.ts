import { type Cents, type Lifecycle, type LocalDate, type LocalText, type Text3 } from '@centrale/kernel';

export const agreementStatuses = ['draft', 'live', 'suspended', 'expired', 'terminated'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];
export type AgreementCommand = 'launch' | 'suspend' | 'resume' | 'terminate';

/** Expiry is a matter of time, not of a command: see `agreementPhase`. */
export const agreementLifecycle: Lifecycle<AgreementStatus, AgreementCommand | 'expire'> = {
  draft: { launch: 'live' },
  live: { suspend: 'suspended', terminate: 'terminated', expire: 'expired' },
  suspended: { resume: 'live', terminate: 'terminated', expire: 'expired' },
  expired: {},
  terminated: {},
};

export const routes = ['miniCompetition', 'cascade', 'direct'] as const;
export type Route = (typeof routes)[number];

/** A criterion that the agreement announces; call-offs award on these and on the price only. (P04) */
export interface AgreementCriterion {
  readonly code: string;
  readonly name: Text3;
}

export interface FrameworkAgreement {
  readonly id: string;
  readonly number: string;
  readonly title: Text3;
  readonly status: AgreementStatus;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Why the term is longer than four years, where it is. (P01) */
  readonly termException: string | null;
  readonly ceilingCents: Cents;
  readonly reservedCents: Cents;
  readonly committedCents: Cents;
  /** Whether a standstill of 15 days follows the notification. (P15) */
  readonly standstill: boolean;
  /** Categories of users that the notice names; an admission cites one. (P02) */
  readonly userCategories: readonly LocalText[];
  /** Why it was suspended or terminated. */
  readonly reason: string | null;
  /** Whether the numbers that are not public were invented for a demonstration. */
  readonly inventedValues: boolean;
}

export interface FrameworkLot {
  readonly id: string;
  readonly agreementId: string;
  readonly number: number;
  readonly name: Text3;
  readonly route: Route;
  readonly ceilingCents: Cents;
  readonly reservedCents: Cents;
  readonly committedCents: Cents;
  /** Fewest providers that a call-off on this lot invites. */
  readonly minimumInvited: number;
  /** Fewest days between publication and the deadline for offers. */
  readonly minimumDays: number;
  readonly criteria: readonly AgreementCriterion[];
}

/** What is left of a ceiling: neither reserved nor committed. (P06) */
export const left = (row: Pick<FrameworkLot, 'ceilingCents' | 'reservedCents' | 'committedCents'>): Cents =>
  row.ceilingCents - row.reservedCents - row.committedCents;
