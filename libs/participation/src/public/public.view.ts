import { type EvidenceView } from '../advice/advice.view.js';
import { type Contact, type LocalText, type Refusal, type Text3 } from '@centrale/kernel';
import { type MemorandumParts } from '../memorandum/memorandum.js';
import { type BodyFunction } from '../access/body-access.js';
import { type AdviceOrigin, type AdviceStatus, type MinorityPosition } from '../advice/advice.js';
import { type Tally } from '../advice/vote.js';
import { type BodyKind, type BodyStatus } from '../body/body.js';
import { type DutyView } from '../clock/duty.view.js';
import { type RecommendationOutcome } from '../response/response.js';
import { type DeviationView, type NonConformityView, type PackPin } from '../rule/rule.view.js';
import { type PhaseStatus } from '../trajectory/phase.js';
import { type TrajectoryDocument } from '../trajectory/trajectory.view.js';
import { type TrajectoryStatus } from '../trajectory/trajectory.js';
import { type EngagementLevel, type Horizon, type ParticipationService, type PhaseKind, type PolicyDomain, type TargetGroup, type ThemeKind } from '../trajectory/vocabulary.js';

/** What anybody reads of trajectories: what was announced, functions and counts, never a person who did not agree. */
export interface PublicTrajectoryRow extends PackPin {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly status: TrajectoryStatus;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly bodyId: string | null;
  readonly bodyName: LocalText | null;
  readonly domains: readonly PolicyDomain[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Guides, and does not bind: a published memorandum. (R002-01) */
  readonly nonBinding: boolean;
  readonly changedAt: string;
}

export interface PublicPhase {
  readonly id: string;
  readonly no: number;
  readonly cycle: number;
  readonly kind: PhaseKind;
  readonly name: LocalText;
  readonly goal: LocalText;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: PhaseStatus;
  readonly services: readonly ParticipationService[];
  readonly facilitatorName: Text3 | null;
  readonly output: LocalText | null;
  readonly inHouseReason: LocalText | null;
  readonly skippedReason: LocalText | null;
}

export interface PublicTheme {
  readonly id: string;
  readonly kind: ThemeKind;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly horizon: Horizon | null;
  readonly priority: number | null;
  readonly spawnedBodyId: string | null;
}

export interface PublicMeetingLink {
  readonly id: string;
  readonly title: LocalText;
  readonly startsAt: string;
  readonly status: string;
  readonly place: string | null;
  readonly pack: PackPin;
  readonly changedAt: string;
}

/** What the administration asks of the next council, as it was published: it guides and binds nobody. (R002-01) */
export interface PublicMemorandum {
  readonly url: string | null;
  readonly publishedOn: string;
  readonly electionOn: string;
  readonly parts: MemorandumParts;
}

export interface PublicTrajectoryView extends PublicTrajectoryRow {
  /** Why it is paused or was cancelled. */
  readonly interruptedReason: LocalText | null;
  readonly question: LocalText;
  readonly workForm: LocalText;
  readonly compositionNote: LocalText;
  readonly level: EngagementLevel | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly neighbourhood: LocalText | null;
  readonly cycle: number;
  readonly phases: readonly PublicPhase[];
  readonly themes: readonly PublicTheme[];
  readonly meetings: readonly PublicMeetingLink[];
  readonly advice: readonly PublicAdviceRow[];
  readonly documents: readonly TrajectoryDocument[];
  readonly channels: readonly { readonly channel: string; readonly onDate: string }[];
  /** How many people said that they are interested. */
  readonly interests: number;
  readonly memorandum: PublicMemorandum | null;
  readonly duties: readonly DutyView[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
}

export interface PublicAdviceRow extends PackPin {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly status: AdviceStatus;
  readonly origin: AdviceOrigin;
  readonly bodyId: string;
  readonly bodyName: LocalText;
  readonly sentOn: string;
  /** Of the city's answer: where it stands on the server's day, whatever ran or did not. (R003-08) */
  readonly duty: DutyView | null;
  readonly changedAt: string;
}

export interface PublicRecommendation {
  readonly no: number;
  readonly text: LocalText;
  /** Null while the city has not answered. (R003-26) */
  readonly outcome: RecommendationOutcome | null;
  readonly motivation: LocalText | null;
}

export interface PublicAdviceView extends PublicAdviceRow {
  /** What the city asked; null for advice on the body's own initiative, and where the city took its question back. (R003-27) */
  readonly request: { readonly number: string; readonly subject: LocalText; readonly question: LocalText } | null;
  /** How many members voted how on this text; never who. Null where no vote was written down. */
  readonly vote: { readonly on: string; readonly tally: Tally } | null;
  readonly organisationName: Text3;
  readonly analysis: LocalText;
  readonly justification: LocalText;
  readonly recommendations: readonly PublicRecommendation[];
  readonly minorityPositions: readonly MinorityPosition[];
  readonly trajectories: readonly { readonly id: string; readonly title: LocalText }[];
  readonly noTrajectoryReason: LocalText | null;
  /** As it was when the advice left; null where the rules ask no evidence. (R000-06) */
  readonly evidence: EvidenceView | null;
  readonly receivedOn: string;
  readonly answer: { readonly organ: string; readonly decisionOn: string; readonly decisionRef: string; readonly answeredOn: string; readonly introduction: LocalText } | null;
  readonly interims: readonly { readonly onDate: string; readonly announcedFor: string; readonly text: LocalText; readonly counts: boolean }[];
  readonly commitments: readonly { readonly what: LocalText; readonly dueOn: string; readonly doneOn: string | null }[];
  readonly duties: readonly DutyView[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
}

export interface PublicBodyRow extends PackPin {
  readonly id: string;
  readonly number: string;
  readonly name: LocalText;
  readonly kind: BodyKind;
  readonly status: BodyStatus;
  readonly organisationId: string;
  readonly organisationName: Text3;
  readonly parentId: string | null;
  readonly policyDomain: string | null;
  readonly changedAt: string;
}

export interface PublicBodyView extends PublicBodyRow {
  readonly composition: LocalText | null;
  /** How the city's secretariat is reached; null while nothing is known. */
  readonly contact: Contact | null;
  /** Null while anybody may show interest in its work, else why not. */
  readonly showInterest: Refusal | null;
  readonly themeNote: LocalText;
  readonly frequency: LocalText;
  readonly groups: readonly { readonly id: string; readonly name: LocalText }[];
  /** By function: how many, and the names of those who agreed to be named. */
  readonly members: readonly { readonly function: BodyFunction; readonly count: number; readonly names: readonly string[] }[];
  /** The published quality-framework sheet. */
  readonly sheet: { readonly version: number; readonly decisionOn: string; readonly decisionReference: string; readonly publishedOn: string; readonly url: string; readonly content: object } | null;
  readonly meetings: readonly PublicMeetingLink[];
  readonly trajectories: readonly { readonly id: string; readonly title: LocalText; readonly status: TrajectoryStatus }[];
  readonly advice: readonly PublicAdviceRow[];
  readonly duties: readonly DutyView[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
}

/** Participation at a glance: counts only. */
export interface ParticipationOverviewView {
  readonly trajectories: number;
  readonly bodies: number;
  readonly meetingsToCome: number;
  readonly adviceGiven: number;
  readonly adviceAnswered: number;
  readonly adviceOverdue: number;
  readonly byOrganisation: readonly { readonly id: string; readonly name: Text3; readonly trajectories: number; readonly meetings: number; readonly participants: number }[];
  readonly byNeighbourhood: readonly { readonly id: string; readonly name: LocalText; readonly trajectories: number; readonly meetings: number }[];
  readonly byDomain: readonly { readonly domain: PolicyDomain; readonly trajectories: number }[];
}
