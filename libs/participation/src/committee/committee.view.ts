import { type Language, type LocalText, type May, type Page, type Refusal } from '@centrale/kernel';
import { type CommitteeCommand, type CommitteeStatus } from './committee.js';

export interface CommitteeRow {
  readonly id: string;
  readonly number: string;
  readonly status: CommitteeStatus;
  readonly committeeName: string;
  readonly neighbourhoodName: LocalText | null;
  readonly receivedAt: string;
  /** Last day to answer; null where no term was agreed. */
  readonly dueOn: string | null;
}

/** The queue, and how many wait. (R001-05) */
export interface CommitteeQueue extends Page<CommitteeRow> {
  readonly waiting: Refusal | null;
}

export interface CommitteeView extends CommitteeRow {
  /** Null once erased, like every way to reach them and what they wrote. */
  readonly contactName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly about: string | null;
  readonly language: Language;
  readonly answeredOn: string | null;
  readonly reason: string | null;
  /** The committee in the city's register, once it was accepted. */
  readonly partyId: string | null;
  readonly may: May<CommitteeCommand | 'erase'>;
}
