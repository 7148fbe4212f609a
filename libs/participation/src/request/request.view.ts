import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type AdviceOption } from '../clock/feasibility.js';
import { type DutyView } from '../clock/duty.view.js';
import { type PackPin } from '../rule/rule.view.js';
import { type ExtensionStatus, type RequestStatus } from './request.js';

export interface RequestRow {
  readonly id: string;
  readonly number: string;
  readonly status: RequestStatus;
  readonly subject: LocalText;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly bodyId: string;
  readonly bodyName: LocalText;
  readonly receivedOn: string | null;
  /** Null while it is a draft. */
  readonly clock: DutyView | null;
  /** The advice that answers it, once one is begun. */
  readonly adviceId: string | null;
}

export interface ExtensionView {
  readonly id: string;
  readonly toDays: number;
  readonly motivation: LocalText;
  readonly proposedSide: 'city' | 'body';
  readonly proposedOn: string;
  readonly answeredOn: string | null;
  readonly status: ExtensionStatus;
  /** Where it leads, or would have led. */
  readonly dueOn: string | null;
}

/** Whether the body can still advise by the rules within a term, and how. (T1) */
export interface FeasibilityView {
  readonly dueOn: string | null;
  readonly newMeetingPossible: boolean;
  readonly options: readonly AdviceOption[];
  /** The warning that no new meeting fits, where so. (R003-29) */
  readonly warnings: readonly Refusal[];
}

export type RequestAct = 'save' | 'issue' | 'withdraw' | 'proposeExtension' | 'confirmExtension' | 'refuseExtension';

export interface RequestView extends RequestRow, PackPin {
  /** In which the city publishes: a text is written in each of them. */
  readonly languages: readonly (keyof LocalText)[];
  readonly version: number;
  readonly question: LocalText;
  readonly trajectoryId: string | null;
  readonly trajectoryTitle: LocalText | null;
  readonly days: number | null;
  readonly floorDays: number | null;
  readonly shortenedDays: number | null;
  readonly shortenMotivation: LocalText | null;
  readonly issuedAt: string | null;
  readonly decisionOn: string | null;
  readonly decisionRef: string | null;
  readonly endedReason: string | null;
  readonly extensions: readonly ExtensionView[];
  /** How the body can still advise; null where no date was agreed or nothing runs. */
  readonly feasibility: FeasibilityView | null;
  readonly missing: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly may: May<RequestAct>;
}
