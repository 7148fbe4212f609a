import { type ClockSide, type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';
import { type PackId } from '../rule-pack/rule-pack.js';

export const requestStatuses = ['draft', 'issued', 'answered', 'withdrawn'] as const;
export type RequestStatus = (typeof requestStatuses)[number];
export type RequestCommand = 'issue' | 'answer' | 'withdraw';

/** A body cannot refuse a request: it is received as it is issued. That it is late is derived. (R003-27) */
export const requestLifecycle: Lifecycle<RequestStatus, RequestCommand> = {
  draft: { issue: 'issued', withdraw: 'withdrawn' },
  issued: { answer: 'answered', withdraw: 'withdrawn' },
  answered: {},
  withdrawn: {},
};

export const extensionStatuses = ['proposed', 'extended', 'refused'] as const;
export type ExtensionStatus = (typeof extensionStatuses)[number];
export type ExtensionCommand = 'confirm' | 'refuse';

export const extensionLifecycle: Lifecycle<ExtensionStatus, ExtensionCommand> = {
  proposed: { confirm: 'extended', refuse: 'refused' },
  extended: {},
  refused: {},
};

/** What is asked, as it is written. */
export interface RequestContent {
  readonly subject: LocalText;
  readonly question: LocalText;
}

/** A formal question of the city to a body. */
export interface AdviceRequest extends RequestContent {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly bodyId: string;
  readonly trajectoryId: string | null;
  readonly issuerId: string | null;
  readonly status: RequestStatus;
  /** The rules under which it was issued. */
  readonly packId: PackId;
  readonly packVersion: number;
  /** Day zero of its term; null while it is a draft. */
  readonly receivedOn: LocalDate | null;
  /** Term of the rule set, in calendar days; null where it names none. */
  readonly days: number | null;
  /** The least to which urgency may shorten it. */
  readonly floorDays: number | null;
  readonly shortenedDays: number | null;
  readonly shortenMotivation: LocalText | null;
}

/** Another term that one side put to the other. */
export interface RequestExtension {
  readonly id: string;
  readonly requestId: string;
  /** The new whole term, from the same day zero. */
  readonly toDays: number;
  readonly motivation: LocalText;
  readonly proposedSide: ClockSide;
  readonly proposedBy: string;
  readonly proposedOn: LocalDate;
  readonly answeredBy: string | null;
  readonly answeredOn: LocalDate | null;
  readonly status: ExtensionStatus;
}
