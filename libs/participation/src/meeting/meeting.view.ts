import { type Done, type Language, type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type DutyView } from '../clock/duty.view.js';
import { type RoleClass } from '../party/role-class.js';
import { type Presence } from '../party/presence.js';
import { type DeviationView, type NonConformityView, type PackPin } from '../rule/rule.view.js';
import { type AgendaItemCommand, type AgendaItemStatus, type AgendaLine } from './agenda.js';
import { type AttendanceCapacity } from './attendance.js';
import { type InvitationChannel } from './invitation-rules.js';
import { type MeetingKind } from './meeting-kind.js';
import { type Alternative, type MeetingCommand, type MeetingLocation, type MeetingStatus, type SpokenLanguage } from './meeting.js';
import { type ReachWay, type ToldChange } from './reach.js';
import { type ReportStatus } from './report.js';

/** What a list and a calendar show. */
export interface MeetingRow {
  readonly id: string;
  readonly number: string;
  readonly kind: MeetingKind;
  readonly title: LocalText;
  readonly status: MeetingStatus;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly organisationName: Text3;
  readonly bodyId: string | null;
  readonly bodyName: LocalText | null;
  readonly trajectoryId: string | null;
  readonly trajectoryTitle: LocalText | null;
  readonly place: string | null;
  /** In the public calendar. */
  readonly announced: boolean;
  /** Invited after the day that the rule set asks, with a public reason. (R003-17) */
  readonly invitedLate: boolean;
}

export interface AgendaVersionView {
  readonly no: number;
  /** The one before the intake closed is provisional. */
  readonly final: boolean;
  readonly publishedAt: string;
  readonly lines: readonly AgendaLine[];
}

export interface AgendaItemView {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly status: AgendaItemStatus;
  readonly submittedAt: string;
  /** Whether it came after the last day. (R003-15) */
  readonly late: boolean;
  readonly minutes: number | null;
  readonly reason: string | null;
  readonly fromSignal: boolean;
  /** Deferred from an earlier meeting. */
  readonly fromMeetingNumber: string | null;
  readonly may: May<AgendaItemCommand>;
}

export interface InvitationOfParty {
  readonly id: string;
  /** Null for a group, and for who may not read names. */
  readonly partyId: string | null;
  readonly name: string | null;
  readonly groupLabel: string | null;
  readonly class: RoleClass;
  readonly presence: Presence;
  readonly channel: InvitationChannel;
  readonly sentAt: string;
  readonly late: boolean;
}

export interface AttendanceView {
  readonly id: string;
  readonly partyId: string | null;
  readonly name: string | null;
  readonly class: RoleClass;
  readonly count: number;
  readonly capacity: AttendanceCapacity;
}

export interface ReportView {
  /** Of the working text; null once it is final. */
  readonly revision: number | null;
  readonly version: number;
  readonly status: ReportStatus;
  readonly text: LocalText;
  readonly correctionUntil: string | null;
  readonly publishedAt: string | null;
}

export interface CorrectionView {
  readonly id: string;
  readonly text: string;
  readonly proposedAt: string;
  readonly status: 'open' | 'taken' | 'notTaken';
  readonly answer: string | null;
}

/** A request for advice that was made, or a trajectory. */
export interface ServedQuestion {
  readonly of: 'request' | 'trajectory';
  readonly id: string;
  readonly title: LocalText;
}

export interface NamedParty {
  readonly partyId: string;
  readonly name: string | null;
}

/** Somebody who was invited or registered and has no e-mail, to be told of a change by phone, by post or on a visit. */
export interface MeetingReachRow {
  readonly id: string;
  readonly change: ToldChange;
  readonly changedAt: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly language: Language;
  readonly how: ReachWay | null;
  readonly reachedAt: string | null;
  /** Who told them. */
  readonly reachedBy: string | null;
  readonly may: May<'reach'>;
}

export interface MeetingView extends MeetingRow {
  readonly organisationId: string;
  /** The languages in which it publishes. */
  readonly publishedIn: readonly (keyof LocalText)[];
  readonly phaseId: string | null;
  readonly phaseName: LocalText | null;
  readonly pack: PackPin;
  readonly location: MeetingLocation | null;
  readonly languages: readonly SpokenLanguage[];
  readonly capacity: number | null;
  readonly alternatives: readonly Alternative[];
  readonly public: boolean;
  readonly chair: NamedParty | null;
  readonly rapporteur: NamedParty | null;
  readonly facilitatorName: Text3 | null;
  readonly servesQuestionId: string | null;
  /** The question, where it is one other than that of its own trajectory. (R000-08) */
  readonly servesQuestion: ServedQuestion | null;
  readonly method: LocalText;
  readonly publishedAt: string | null;
  readonly invitedAt: string | null;
  readonly changedAt: string;
  readonly reason: LocalText | null;
  /** The last day to invite, and to submit items; null where the rule set names none. */
  readonly inviteBy: string | null;
  readonly intakeUntil: string | null;
  readonly agenda: readonly AgendaVersionView[];
  readonly items: readonly AgendaItemView[];
  readonly invitations: readonly InvitationOfParty[];
  readonly registered: { readonly confirmed: number; readonly waiting: number; readonly pending: number };
  readonly attendance: readonly AttendanceView[];
  readonly report: ReportView | null;
  readonly corrections: readonly CorrectionView[];
  readonly duties: readonly DutyView[];
  readonly openOutcomes: { readonly questions: number; readonly signals: number };
  /** People whom no mail of a change reached: all of them, and who is still to be told. */
  readonly toReach: { readonly all: number; readonly open: number };
  /** Rules from which inviting now departs: each asks a public reason of its own. (R003-02, R003-17) */
  readonly departures: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly may: May<MeetingAction>;
}

export type MeetingAction =
  | MeetingCommand | 'submitItem' | 'orderAgenda' | 'recordAttendance' | 'correctNonConformity' | 'writeReport' | 'correct' | 'settleCorrection' | 'register' | 'reach' | 'contribute';

/** What anybody reads of a meeting in the public calendar. */
export interface PublicMeetingRow {
  readonly id: string;
  readonly number: string;
  readonly kind: MeetingKind;
  readonly title: LocalText;
  readonly status: MeetingStatus;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly bodyId: string | null;
  readonly bodyName: LocalText | null;
  readonly trajectoryId: string | null;
  readonly trajectoryTitle: LocalText | null;
  readonly location: MeetingLocation | null;
  readonly languages: readonly SpokenLanguage[];
  readonly public: boolean;
  readonly invitedLate: boolean;
  readonly pack: PackPin;
  /** Shown on every page. (R001-13) */
  readonly changedAt: string;
}

/** Whether somebody has a personal calendar feed; its address is known to whoever made it. */
export interface PersonalFeedView {
  readonly madeAt: string | null;
}

/** The address of the feed, shown once. */
export interface PersonalFeedMade extends Done {
  readonly address?: string;
}
