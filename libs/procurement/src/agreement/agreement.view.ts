import { type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type AgreementCommand, type AgreementCriterion, type AgreementStatus, type Route } from './agreement.js';

export interface CeilingView {
  readonly ceilingCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly leftCents: number;
  /** 70, 85 or 95 when that share is used up, else null. (P06) */
  readonly warning: number | null;
}

export interface FrameworkLotView extends CeilingView {
  readonly id: string;
  readonly number: number;
  readonly name: Text3;
  readonly route: Route;
  readonly minimumInvited: number;
  readonly minimumDays: number;
  readonly criteria: readonly AgreementCriterion[];
  readonly admittedProviders: number;
}

export interface AgreementView extends CeilingView {
  readonly id: string;
  readonly number: string;
  readonly title: Text3;
  readonly status: AgreementStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly termException: string | null;
  readonly standstill: boolean;
  readonly userCategories: readonly LocalText[];
  readonly inventedValues: boolean;
  /** Why it was suspended or terminated. */
  readonly reason: string | null;
  readonly lots: readonly FrameworkLotView[];
  readonly may: May<AgreementCommand>;
}

export interface AgreementRow {
  readonly id: string;
  readonly number: string;
  readonly title: Text3;
  readonly status: AgreementStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly ceilingCents: number;
  readonly leftCents: number;
}

/** One movement of the append-only ledger. */
export interface CeilingMovementView {
  readonly id: string;
  readonly at: string;
  readonly lotNumber: number;
  readonly kind: 'reserve' | 'commit' | 'release' | 'uncommit';
  readonly cents: number;
  /** Null where the call-off is kept in confidence: its amounts count, its name is not told. (R002-07) */
  readonly callOffId: string | null;
  readonly callOffNumber: string | null;
}
