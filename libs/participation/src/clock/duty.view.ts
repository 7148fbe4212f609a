import { type Adjustment, type ClockKind, type ClockSide, type ClockStatus, type LocalText, type May, type Text3 } from '@centrale/kernel';
import { type AgreedDateCommand } from './agreed-date.js';
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
  /** What the dossier is called: the body, the trajectory, the meeting, the advice; null where it has no name that may be told. */
  readonly subject: LocalText | null;
  readonly part: string;
  /** City and body can agree on a date, on a page of its own: the rules set none. */
  readonly agreeable: boolean;
}

/** A duty for which city and body agree on a date. */
export interface UndatedDutyView extends ObligationRow {
  readonly bodyName: LocalText | null;
  readonly proposal: { readonly date: string; readonly side: ClockSide; readonly proposedOn: string } | null;
  readonly may: May<AgreedDateCommand | 'proposeDate'>;
}

/** Duties of one kind of one body, counted by where they stand. */
export interface DutyCell {
  readonly kind: ClockKind;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly running: number;
  readonly unset: number;
  readonly met: number;
  /** The first that is still to be met; null when none has a date. */
  readonly dueOn: string | null;
  /** Of the one that is due first, or of one without a date. */
  readonly dossierType: string;
  readonly dossierId: string;
}

/** A line of the board: a body, and its duties by kind. */
export interface DutyBoardRow {
  readonly bodyId: string;
  readonly number: string;
  readonly name: LocalText;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly cells: readonly DutyCell[];
}

/** A duty that the last change of the closing days moved. */
export interface MovedDuty {
  readonly kind: ClockKind;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export interface LocalCalendarView {
  readonly organisationId: string;
  readonly organisationName: Text3;
  /** 0 before the first. */
  readonly version: number;
  readonly days: readonly string[];
  readonly changedAt: string | null;
  /** The first of them, as they were due. */
  readonly moved: readonly MovedDuty[];
  readonly may: May<'setClosingDays'>;
}
