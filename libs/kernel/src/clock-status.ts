import { dueDate, type Clock } from './clock.js';
import { daysBetween, type LocalDate } from './local-date.js';

export const clockStatuses = ['running', 'dueSoon', 'overdue', 'met', 'metLate'] as const;
export type ClockStatus = (typeof clockStatuses)[number];

/** A duty is due soon from the first reminder on. */
const SOON_DAYS = 10;

/** Days until a duty is due: 0 on the day itself, which still counts, and negative after it. */
export const daysLeft = (due: LocalDate, today: LocalDate): number => daysBetween(today, due);

/** Where a clock stands on a day. Derived, never stored: what was done later than `today` is not yet done then. */
export function clockStatus(clock: Clock, today: LocalDate, soonDays = SOON_DAYS): ClockStatus {
  const due = dueDate(clock);
  if (clock.satisfiedOn !== null && clock.satisfiedOn <= today) return clock.satisfiedOn <= due ? 'met' : 'metLate';
  const left = daysLeft(due, today);
  if (left < 0) return 'overdue';
  return left <= soonDays ? 'dueSoon' : 'running';
}

/** Reminders, in days before the due date; negative ones come after it. */
export const bodyThresholds = [10, 3, 0, -1, -7] as const;
export const cityThresholds = [10, 5, 0, -1, -7] as const;

/** What is let pass is told one level higher too: to the head of service. */
export const escalates = (threshold: number): boolean => threshold < 0;

/** The thresholds that have come, the first one first: also those of days on which nobody looked, so that an outage skips none. */
export const thresholdsReached = (due: LocalDate, today: LocalDate, thresholds: readonly number[]): number[] =>
  thresholds.filter((threshold) => daysLeft(due, today) <= threshold).sort((a, b) => b - a);

export interface Recalculation {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How another calendar moved a due date, to be told as an event of its own; an adjustment made meanwhile is none of it. */
export function recalculated(before: Clock, after: Clock): Recalculation | undefined {
  const from = dueDate({ ...after, closingDays: before.closingDays });
  const to = dueDate(after);
  return from === to ? undefined : { from, to };
}
