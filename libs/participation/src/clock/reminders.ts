import {
  bodyThresholds, cityThresholds, escalates, addDays, dateAt, instantOf, type ClockKind, type ClockSide, type LocalDate, type Role,
} from '@centrale/kernel';
import { cityRoles } from '../access/body-access.js';

/** Reminders leave when people begin their day. */
const HOUR = '07:00';

export const thresholdsOf = (side: ClockSide): readonly number[] => (side === 'city' ? cityThresholds : bodyThresholds);

const leavesAt = (due: LocalDate, threshold: number): Date => instantOf(addDays(due, -threshold), HOUR);

/** What the reminders of a duty go by. */
export interface Reminded {
  readonly due: LocalDate;
  readonly side: ClockSide;
  readonly startedAt: Date;
  /** Thresholds that were sent for this due date. */
  readonly sent: readonly number[];
}

/**
 * Thresholds that were reached and not sent yet, the latest at the end: after an outage none is skipped and none comes twice. What lay before
 * the duty began is not said, unless it was registered on its last day or later: then the latest of it is.
 */
export function remindersDue({ due, side, startedAt, sent }: Reminded, now: Date): number[] {
  const thresholds = thresholdsOf(side);
  const missed = due <= dateAt(startedAt) ? thresholds.filter((threshold) => leavesAt(due, threshold) < startedAt).at(-1) : undefined;
  return thresholds
    .filter((threshold) => leavesAt(due, threshold) <= now && (leavesAt(due, threshold) >= startedAt || threshold === missed))
    .filter((threshold) => !sent.includes(threshold));
}

/** When time asks something of a duty: now where a reminder has not left, or else at the next one; undefined once all have. */
export function nextReminderAt(reminded: Reminded, now: Date): Date | undefined {
  if (remindersDue(reminded, now).length > 0) return now;
  return thresholdsOf(reminded.side).map((threshold) => leavesAt(reminded.due, threshold)).sort((a, b) => a.getTime() - b.getTime()).find((at) => at > now);
}

export type ReminderKind = 'clock.due-soon' | 'clock.due-today' | 'clock.overdue';

/** What a reminder says on the day on which it is sent, and whether the head of service hears it too. */
export function reminderOf(daysLeft: number, threshold: number): { readonly kind: ReminderKind; readonly escalated: boolean } {
  if (daysLeft > 0) return { kind: 'clock.due-soon', escalated: false };
  if (daysLeft === 0) return { kind: 'clock.due-today', escalated: false };
  return { kind: 'clock.overdue', escalated: escalates(threshold) };
}

/** Roles of those in the city who must act; the secretariat and the college where no other office is named. (R001-05, R002-09) */
export function cityRolesFor(kind: ClockKind): readonly Role[] {
  if (kind === 'preElection') return ['generalDirector', 'managementTeam'];
  return kind === 'committeeAnswer' || kind === 'contactOfficial' ? ['coordinator'] : cityRoles;
}
