import { daysBetween, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { type InterimStatus } from './response.js';

export const dutyStates = ['running', 'interimGiven', 'answered'] as const;
export type DutyState = (typeof dutyStates)[number];

/** Where the city's answer stands. Derived: that it is late is nobody's to store. (§5.5, R003-08, R003-26) */
export interface ResponseDuty {
  readonly state: DutyState;
  /** The day that the term says; null where none was agreed. */
  readonly dueOn: LocalDate | null;
  /** The day that the city announced within the term. */
  readonly announcedFor: LocalDate | null;
  readonly overdue: boolean;
  /** Answered after the day that applied. */
  readonly late: boolean;
}

export function responseDuty(dueOn: LocalDate | null, interims: readonly InterimStatus[], answeredOn: LocalDate | null, today: LocalDate): ResponseDuty {
  const counted = interims.filter(({ counts }) => counts);
  const announcedFor = counted.at(-1)?.announcedFor ?? null;
  const applies = announcedFor ?? dueOn;
  const passed = (day: LocalDate): boolean => applies !== null && day > applies;
  const state = answeredOn !== null ? 'answered' : counted.length > 0 ? 'interimGiven' : 'running';
  return { state, dueOn, announcedFor, overdue: answeredOn === null && passed(today), late: answeredOn !== null && passed(answeredOn) };
}

/** Said, in public too, once the day that applies has passed without an answer. (R003-08) */
export const tellOverdue = ({ overdue, announcedFor, dueOn }: ResponseDuty, today: LocalDate): Refusal | undefined => {
  const due = announcedFor ?? dueOn;
  return overdue && due !== null ? refuse('R003-08', { days: daysBetween(due, today), due }) : undefined;
};
