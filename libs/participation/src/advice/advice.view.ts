import { type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type DutyView } from '../clock/duty.view.js';
import { type AnswerView, type CommitmentView, type InterimView } from '../response/response.view.js';
import { type ResponseDuty } from '../response/response-duty.js';
import { type DeviationView, type NonConformityView, type PackPin } from '../rule/rule.view.js';
import { type SenderType } from '../request/addressee.js';
import { type AdviceOrigin, type AdviceStatus, type DeliveryChannel, type MinorityPosition } from './advice.js';
import { type NoteClass } from './authorship.js';
import { type SelfCheckForm } from './self-check.js';
import { type Tally } from './vote.js';

export interface AdviceRow {
  readonly id: string;
  readonly number: string;
  readonly status: AdviceStatus;
  readonly title: LocalText;
  readonly origin: AdviceOrigin;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly bodyId: string;
  readonly bodyName: LocalText;
  readonly sentOn: string | null;
  /** Of the city's answer; null before it was sent. */
  readonly clock: DutyView | null;
}

export interface RecommendationView {
  readonly id: string;
  readonly no: number;
  readonly text: LocalText;
}

export interface AdviceTrajectoryView {
  readonly trajectoryId: string;
  readonly title: LocalText;
  readonly subTheme: LocalText;
}

export interface ExpertiseNoteView {
  readonly id: string;
  readonly class: NoteClass;
  readonly authorName: string;
  readonly text: string;
  readonly attachmentId: string | null;
  readonly at: string;
}

export interface SelfCheckView extends SelfCheckForm {
  readonly id: string;
  readonly signedBy: string;
  readonly signedAt: string;
  /** Of the snapshot, by which it proves unchanged. */
  readonly hash: string;
  /** Whether it is about the text as it is now. */
  readonly current: boolean;
  readonly noteIds: readonly string[];
}

export interface DeliveryView {
  readonly channel: DeliveryChannel;
  readonly sentOn: string;
  readonly receivedOn: string;
  /** The latest day to which the receipt of a letter may be corrected. */
  readonly latestOn: string;
  readonly receiptProof: string | null;
  readonly to: string;
  readonly proof: string;
  readonly attachmentId: string | null;
  /** Of the evidence as it was when the advice left, by which it proves unchanged. */
  readonly evidenceHash: string;
}

/** Whether everybody who was interested was involved. Counts only, no names. */
export interface ShownEvidence {
  readonly passes: boolean;
  readonly missing: readonly Refusal[];
  readonly interests: number;
  readonly openInterests: number;
  readonly channels: readonly string[];
  readonly languages: readonly string[];
  readonly counts: readonly { readonly class: string; readonly attended: number; readonly contributed: number }[];
}

/** Trajectory by trajectory, or of the body itself where none is linked; from the sending on as it was then. (R000-06) */
export interface EvidenceView {
  readonly trajectories: readonly (ShownEvidence & { readonly trajectoryId: string; readonly title: LocalText })[];
  /** Null where trajectories are linked. */
  readonly body: ShownEvidence | null;
  readonly passes: boolean;
}

/** Who may vote on it today, for the form in which a vote is written down. */
export interface VoterView {
  readonly partyId: string;
  readonly name: string | null;
}

export type AdviceAct =
  | 'save' | 'complete' | 'annex' | 'recordVote' | 'signSelfCheck' | 'adopt' | 'send' | 'receive' | 'withdraw' | 'answer' | 'giveInterim' | 'commit' | 'fulfil' | 'closeFollowUp';

export interface AdviceView extends AdviceRow, PackPin {
  /** In which the city publishes: a text is written in each of them. */
  readonly languages: readonly (keyof LocalText)[];
  readonly version: number;
  readonly senderType: SenderType;
  readonly requestId: string | null;
  readonly requestNumber: string | null;
  /** Of the request that it answers: until when the body has; null on own initiative. */
  readonly requestClock: DutyView | null;
  readonly analysis: LocalText;
  readonly justification: LocalText;
  readonly recommendations: readonly RecommendationView[];
  readonly minorityPositions: readonly MinorityPosition[];
  readonly trajectories: readonly AdviceTrajectoryView[];
  /** Why no trajectory was set up; public. (R000-04) */
  readonly noTrajectoryReason: LocalText | null;
  readonly notes: readonly ExpertiseNoteView[];
  readonly vote: { readonly on: string; readonly tally: Tally; readonly current: boolean } | null;
  readonly selfCheckDuty: 'required' | 'recommended' | 'optional' | 'none';
  /** The newest one first. */
  readonly selfChecks: readonly SelfCheckView[];
  /** Groups that the trajectories were meant for: each must be judged. */
  readonly targetGroups: readonly string[];
  /** Policy domains of the trajectories. */
  readonly domains: readonly string[];
  readonly evidence: EvidenceView;
  readonly delivery: DeliveryView | null;
  readonly voters: readonly VoterView[];
  readonly response: AnswerView | null;
  readonly interims: readonly InterimView[];
  readonly commitments: readonly CommitmentView[];
  readonly duty: ResponseDuty | null;
  /** Every duty of the city on this advice, also that of an interim status: both dates stay visible. (R003-26) */
  readonly clocks: readonly DutyView[];
  readonly missing: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly endedReason: string | null;
  readonly may: May<AdviceAct>;
}
