import { type Adjustment, type ClockKind, type ClockSide, type ClockStatus } from '@centrale/kernel';
import { type RuleId } from '../rule/rules.js';

/** A duty and where it stands on the server's day. */
export interface DutyView {
  readonly id: string;
  readonly kind: ClockKind;
  readonly rule: RuleId | null;
  readonly ownerSide: ClockSide;
  /** Null: no date was agreed. */
  readonly dueOn: string | null;
  /** `unset` where no date was agreed. */
  readonly status: ClockStatus | 'unset';
  /** Until the due date, negative after it; null where no date was agreed. */
  readonly daysLeft: number | null;
  readonly satisfiedOn: string | null;
  readonly adjustments: readonly Adjustment[];
}

export interface ObligationRow extends DutyView {
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly dossierType: string;
  readonly dossierId: string;
  /** The dossier's number, and the calendar year of a yearly duty. */
  readonly label: string;
  readonly part: string;
}


export interface LocalCalendarView {
  readonly organisationId: string;
  readonly version: number;
  readonly days: readonly string[];
}
