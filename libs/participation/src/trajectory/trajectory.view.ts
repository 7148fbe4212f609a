import { type Language, type LocalText, type May, type Refusal, type Text3 } from '@centrale/kernel';
import { type DurationPolicy, type PackId, type PackUpgrade, type Purpose } from '../rule-pack/rule-pack.js';
import { type DeviationView, type NonConformityView, type PackPin } from '../rule/rule.view.js';
import { type Evidence } from './evidence.js';
import { type Gate, type PhaseCommand, type PhaseStatus } from './phase.js';
import { type TemplateContent } from './template.js';
import { type TrajectoryAct } from './trajectory.policy.js';
import { type TrajectoryCommand, type TrajectoryContent, type TrajectoryStatus } from './trajectory.js';
import {
  type ActivityAudience, type ActivityKind, type Channel, type Horizon, type OutputType, type ParticipationService, type PhaseKind, type TargetGroup, type ThemeKind,
} from './vocabulary.js';

export interface TemplateView {
  readonly id: string;
  readonly packId: PackId;
  readonly kind: string;
  readonly name: LocalText;
  readonly content: TemplateContent;
}

export interface TrajectoryRow {
  readonly id: string;
  readonly number: string;
  readonly status: TrajectoryStatus;
  readonly title: LocalText;
  readonly purpose: Purpose;
  readonly packId: PackId;
  readonly organisationName: Text3;
  readonly bodyName: LocalText | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly phasesDone: number;
  readonly phases: number;
  readonly confidential: boolean;
  readonly changedAt: string;
}

export interface PhaseView {
  readonly id: string;
  readonly cycle: number;
  readonly no: number;
  readonly kind: PhaseKind;
  readonly name: LocalText;
  readonly goal: LocalText;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: PhaseStatus;
  readonly participantsMin: number | null;
  readonly participantsMax: number | null;
  readonly gates: readonly Gate[];
  readonly neededServices: readonly ParticipationService[];
  readonly outputType: OutputType;
  readonly output: LocalText | null;
  readonly inHouseReason: LocalText | null;
  readonly skippedReason: LocalText | null;
  readonly facilitatorName: Text3 | null;
  /** It should have begun or ended by today. */
  readonly late: 'begin' | 'finish' | null;
  /** What the next step is still held against: blocks, and departures that ask a motivation. */
  readonly findings: readonly Refusal[];
  readonly may: May<PhaseCommand | 'change' | 'recordOutput' | 'remove'>;
}

export interface ThemeView {
  readonly id: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly kind: ThemeKind;
  readonly horizon: Horizon | null;
  readonly priority: number | null;
  readonly phaseId: string | null;
  readonly meetingId: string | null;
  /** The working group that took it up. */
  readonly spawnedBodyId: string | null;
  readonly spawnedBodyName: LocalText | null;
  /** What is said of that group's composition. (R001-10) */
  readonly composition: Refusal | null;
  readonly interests: number;
}

export interface ActivityView {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly name: LocalText;
  readonly audience: ActivityAudience;
  readonly phaseId: string | null;
  readonly onDate: string | null;
  readonly servesQuestion: boolean;
}

export interface CommunicationView {
  readonly id: string;
  readonly channel: Channel;
  readonly digital: boolean;
  readonly onDate: string;
  readonly languages: readonly Language[];
  readonly targetGroups: readonly TargetGroup[];
  readonly proof: string;
}

export interface StakeholderView {
  readonly id: string;
  readonly name: string;
  readonly reason: LocalText;
}

/** A file that explains the trajectory: a plan, a study, a report. */
export interface TrajectoryDocument {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Interest as numbers: who it is, the interest register tells those who may know. */
export interface InterestCounts {
  readonly registered: number;
  readonly open: number;
  readonly unconfirmed: number;
}

export interface TrajectoryView extends TrajectoryContent, PackPin {
  readonly id: string;
  readonly packId: PackId;
  readonly number: string;
  readonly status: TrajectoryStatus;
  readonly organisationId: string;
  /** The languages in which the city publishes, in which what becomes public is asked. */
  readonly publishedIn: readonly (keyof LocalText)[];
  readonly organisationName: Text3;
  readonly bodyId: string | null;
  readonly bodyName: LocalText | null;
  readonly templateId: string;
  readonly templateName: LocalText;
  readonly neighbourhoodName: LocalText | null;
  readonly durationPolicy: DurationPolicy;
  readonly confidential: boolean;
  readonly cycle: number;
  readonly originAdviceRequestId: string | null;
  readonly copiedFrom: { readonly id: string; readonly number: string } | null;
  readonly version: number;
  readonly announcedAt: string | null;
  /** Day on which it began. */
  readonly beganOn: string | null;
  readonly changedAt: string;
  /** A newer version of its rules, to be taken by an act of its own, and what it would change; null when it has the newest. (I12) */
  readonly upgrade: PackUpgrade | null;
  /** Why it rests or was cancelled. */
  readonly interruptedReason: LocalText | null;
  readonly phases: readonly PhaseView[];
  readonly themes: readonly ThemeView[];
  readonly activities: readonly ActivityView[];
  readonly communication: readonly CommunicationView[];
  readonly stakeholders: readonly StakeholderView[];
  readonly documents: readonly TrajectoryDocument[];
  readonly interests: InterestCounts;
  readonly evidence: Evidence | null;
  /** What stands in the way of announcing it: blocks, and departures that ask a motivation. */
  readonly missing: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly may: May<TrajectoryCommand | TrajectoryAct>;
}

/** One bar of the plan over all trajectories, with its phases. */
export interface GanttRow {
  readonly id: string;
  readonly number: string;
  readonly title: LocalText;
  readonly status: TrajectoryStatus;
  readonly packId: PackId;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly phases: readonly GanttPhase[];
}

export interface GanttPhase {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: PhaseKind;
  readonly status: PhaseStatus;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly late: boolean;
}
