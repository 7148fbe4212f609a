import { type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';
import { type DurationPolicy, type PackId, type Purpose } from '../rule-pack/rule-pack.js';
import { type AccessLevel, type EngagementLevel, type PolicyDomain, type TargetGroup, type TopicKind } from './vocabulary.js';

export const trajectoryStatuses = ['draft', 'announced', 'running', 'paused', 'reporting', 'closed', 'cancelled'] as const;
export type TrajectoryStatus = (typeof trajectoryStatuses)[number];
export type TrajectoryCommand = 'announce' | 'begin' | 'pause' | 'resume' | 'beginCycle' | 'report' | 'close' | 'cancel';

/** A trajectory that works in confidence begins without being announced; a continuous one begins cycle after cycle. (R001-01) */
export const trajectoryLifecycle: Lifecycle<TrajectoryStatus, TrajectoryCommand> = {
  draft: { announce: 'announced', begin: 'running', cancel: 'cancelled' },
  announced: { begin: 'running', cancel: 'cancelled' },
  running: { pause: 'paused', beginCycle: 'running', report: 'reporting', cancel: 'cancelled' },
  paused: { resume: 'running', cancel: 'cancelled' },
  reporting: { close: 'closed', cancel: 'cancelled' },
  closed: {},
  cancelled: {},
};

/** What is written of a trajectory while it is a draft; what is missing is asked when it is announced. */
export interface TrajectoryContent {
  readonly title: LocalText;
  /** The question that it answers: one trajectory per question. (R000-05) */
  readonly question: LocalText;
  readonly purpose: Purpose;
  readonly domains: readonly PolicyDomain[];
  readonly targetGroups: readonly TargetGroup[];
  readonly neighbourhoodId: string | null;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly workForm: LocalText;
  readonly compositionNote: LocalText;
  readonly level: EngagementLevel | null;
  readonly topicKind: TopicKind | null;
  readonly accessLevel: AccessLevel;
}
export type TrajectoryField = keyof TrajectoryContent;

export interface Trajectory extends TrajectoryContent {
  readonly id: string;
  readonly number: string;
  /** The city. */
  readonly organisationId: string;
  readonly bodyId: string | null;
  readonly templateId: string;
  readonly packId: PackId;
  readonly packVersion: number;
  readonly durationPolicy: DurationPolicy;
  readonly status: TrajectoryStatus;
  /** Hidden from all but its own team until it is published. (R002-07) */
  readonly confidential: boolean;
  readonly originAdviceRequestId: string | null;
  readonly copiedFrom: string | null;
  readonly cycle: number;
  readonly version: number;
}

const over: readonly TrajectoryStatus[] = ['closed', 'cancelled'];
export const isOver = (status: TrajectoryStatus): boolean => over.includes(status);
