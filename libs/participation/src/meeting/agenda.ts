import { dateAt, refuse, refuseMove, termEnd, type ClockTerm, type Lifecycle, type LocalDate, type Refusal } from '@centrale/kernel';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { type Meeting } from './meeting.js';

export const agendaItemStatuses = ['submitted', 'accepted', 'deferred', 'refused'] as const;
export type AgendaItemStatus = (typeof agendaItemStatuses)[number];
export type AgendaItemCommand = 'accept' | 'defer' | 'refuse';

/** A deferred item waits for the next meeting, where it is accepted, deferred again or refused. */
export const agendaItemLifecycle: Lifecycle<AgendaItemStatus, AgendaItemCommand> = {
  submitted: { accept: 'accepted', defer: 'deferred', refuse: 'refused' },
  accepted: { defer: 'deferred', refuse: 'refused' },
  deferred: { accept: 'accepted', defer: 'deferred', refuse: 'refused' },
  refused: {},
};

export interface AgendaItem {
  readonly id: string;
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  /** Null while it waits for a next meeting that is not planned yet. */
  readonly meetingId: string | null;
  readonly status: AgendaItemStatus;
}

/** One line of a version of the agenda, as it was published. */
export interface AgendaLine {
  readonly itemId: string;
  readonly title: string;
  readonly minutes: number | null;
}

export const intakeTerm = ({ agendaIntakeWorkingDays }: Pick<PackParameters, 'agendaIntakeWorkingDays'>): ClockTerm | null =>
  agendaIntakeWorkingDays === null ? null : { direction: 'backward', amount: agendaIntakeWorkingDays, unit: 'workingDay', roll: 'none' };

/** The last day to submit an item, in the city's own working days; null where the rule set names none. */
export function intakeUntil(parameters: PackParameters, startsAt: Date, closingDays: readonly LocalDate[]): LocalDate | null {
  const term = intakeTerm(parameters);
  return term && termEnd(term, dateAt(startsAt), closingDays);
}

/** A late item goes to the next meeting, unless the official says publicly why not. (R003-15) */
export const refuseLateItem = (until: LocalDate | null, submittedOn: LocalDate): Refusal | undefined =>
  until !== null && submittedOn > until ? refuse('R003-15', { until }) : undefined;

/** Whether people still come to the meeting, and items can be on its agenda. */
const awaitsItems = ({ status, startsAt }: Pick<Meeting, 'status' | 'startsAt'>, now: Date): Refusal | undefined => {
  if (!['draft', 'scheduled', 'invited', 'agendaFinal'].includes(status)) return refuse('meeting.wrong-status', { status });
  return now >= startsAt ? refuse('meeting.has-begun') : undefined;
};

export const refuseItem = awaitsItems;

export const refuseItemCommand = (item: Pick<AgendaItem, 'status'>, command: AgendaItemCommand): Refusal | undefined =>
  refuseMove('agenda-item', agendaItemLifecycle, item.status, command);

/** Whoever still may submit an item is waited for: the final agenda comes after the last day. (R003-15) */
export const refuseFinalAgenda = (until: LocalDate | null, today: LocalDate): Refusal | undefined =>
  until !== null && today <= until ? refuse('meeting.intake-open', { until }) : undefined;

/** The order of the agenda names each accepted item once. */
export function refuseOrdering(accepted: readonly string[], ordered: readonly string[]): Refusal | undefined {
  const same = accepted.length === ordered.length && new Set(ordered).size === ordered.length && ordered.every((id) => accepted.includes(id));
  return same ? undefined : refuse('agenda-item.not-on-agenda');
}
