import {
  bodyThresholds, cityThresholds, escalates, addDays, instantOf, thresholdsReached, type ClockKind, type ClockSide, type LocalDate, type Role,
} from '@centrale/kernel';
import { cityRoles, type BodyFunction } from '../access/body-access.js';

/** Reminders leave when people begin their day. */
const HOUR = '07:00';

export const thresholdsOf = (side: ClockSide): readonly number[] => (side === 'city' ? cityThresholds : bodyThresholds);

/** Reminders that have come and were not sent yet for this due date: after an outage none is skipped and none comes twice. */
export const remindersDue = (due: LocalDate, today: LocalDate, side: ClockSide, sent: readonly number[]): number[] =>
  thresholdsReached(due, today, thresholdsOf(side)).filter((threshold) => !sent.includes(threshold));

/** When the next reminder of a duty leaves; undefined once all have. */
export function nextReminderAt(due: LocalDate, side: ClockSide, after: Date): Date | undefined {
  return thresholdsOf(side).map((threshold) => instantOf(addDays(due, -threshold), HOUR)).sort((a, b) => a.getTime() - b.getTime()).find((at) => at > after);
}

export type ReminderKind = 'clock.due-soon' | 'clock.due-today' | 'clock.overdue';

/** What a reminder says on the day on which it is sent, and whether the head of service hears it too. */
export function reminderOf(daysLeft: number, threshold: number): { readonly kind: ReminderKind; readonly escalated: boolean } {
  if (daysLeft > 0) return { kind: 'clock.due-soon', escalated: false };
  if (daysLeft === 0) return { kind: 'clock.due-today', escalated: false };
  return { kind: 'clock.overdue', escalated: escalates(threshold) };
}

/** Who acts for a body: its competent official (R003-14), and whoever leads it or writes for it. */
export const actingFunctions = ['chair', 'lead', 'secretariat'] as const satisfies readonly BodyFunction[];

/** Roles of those in the city who must act; the secretariat and the college where no other office is named. (R001-05, R002-09) */
export function cityRolesFor(kind: ClockKind): readonly Role[] {
  if (kind === 'preElection') return ['generalDirector', 'managementTeam'];
  return kind === 'committeeAnswer' || kind === 'contactOfficial' ? ['coordinator'] : cityRoles;
}
