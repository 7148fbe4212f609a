import { type Lifecycle, type LocalDate, type LocalText } from '@centrale/kernel';
import { type OutputType, type ParticipationService, type PhaseKind } from './vocabulary.js';

export const phaseStatuses = ['planned', 'ready', 'running', 'done', 'skipped'] as const;
export type PhaseStatus = (typeof phaseStatuses)[number];
export type PhaseCommand = 'makeReady' | 'begin' | 'finish' | 'skip';

/** Whether a phase is late follows from its dates and is never stored. */
export const phaseLifecycle: Lifecycle<PhaseStatus, PhaseCommand> = {
  planned: { makeReady: 'ready', skip: 'skipped' },
  ready: { begin: 'running', skip: 'skipped' },
  running: { finish: 'done' },
  done: {},
  skipped: {},
};

/** What must be there before a phase is made ready, or before it is finished. */
export const gateTypes = ['needsListed', 'channelsUsed', 'facilitatorAssigned', 'reportPublished', 'meetingHeld'] as const;
export type GateType = (typeof gateTypes)[number];
export const gatePlaces = ['entry', 'exit'] as const;
export type GatePlace = (typeof gatePlaces)[number];

export interface Gate {
  readonly type: GateType;
  readonly at: GatePlace;
}

const entry = (type: GateType): Gate => ({ type, at: 'entry' });
const exit = (type: GateType): Gate => ({ type, at: 'exit' });

/** The gates follow from what a phase is: nobody takes one away by planning it otherwise. */
const gatesByKind: Readonly<Partial<Record<PhaseKind, readonly Gate[]>>> = {
  preparatory: [entry('facilitatorAssigned'), exit('meetingHeld')],
  openMeeting: [entry('needsListed'), entry('facilitatorAssigned'), exit('meetingHeld'), exit('reportPublished')],
  dialogue: [entry('channelsUsed')],
};
export const gatesOf = (kind: PhaseKind): readonly Gate[] => gatesByKind[kind] ?? [];

export interface Phase {
  readonly id: string;
  readonly trajectoryId: string;
  readonly cycle: number;
  readonly no: number;
  readonly kind: PhaseKind;
  readonly name: LocalText;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly status: PhaseStatus;
  readonly goal: LocalText;
  readonly participantsMin: number | null;
  readonly participantsMax: number | null;
  readonly gates: readonly Gate[];
  readonly neededServices: readonly ParticipationService[];
  readonly outputType: OutputType;
  /** What came of it: the experience of those who took part, in their words. (R001-03) */
  readonly output: LocalText | null;
  /** Why no external partner guides it. (R001-11) */
  readonly inHouseReason: LocalText | null;
  /** What its entry asked and did not get: codes of the findings that were passed with a public reason. */
  readonly departed: readonly string[];
}

/** Why a phase is behind its dates on a day: it should have begun, or ended. */
export function lateness({ status, startsOn, endsOn }: Pick<Phase, 'status' | 'startsOn' | 'endsOn'>, today: LocalDate): 'begin' | 'finish' | null {
  if ((status === 'planned' || status === 'ready') && startsOn < today) return 'begin';
  return status === 'running' && endsOn < today ? 'finish' : null;
}

export const isPhaseOver = (status: PhaseStatus): boolean => status === 'done' || status === 'skipped';
