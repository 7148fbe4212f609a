import { type ClockTerm, type LocalDate } from '@centrale/kernel';
import { planAdvice, warnInfeasible, type FeasibilityView, type PackParameters, type PlannedMeeting } from '@centrale/participation';

/** Meetings of the body `b` that are still to come, with the day on which people were invited, as `PlannedMeeting[]`. */
export const MEETINGS = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'on', (m.starts_at at time zone 'Europe/Brussels')::date,
    'invitedOn', (m.invited_at at time zone 'Europe/Brussels')::date) order by m.starts_at, m.id), '[]')
  from meeting m where m.body_id = b.id and m.status in ('draft', 'scheduled', 'invited', 'agendaFinal') and m.starts_at > centrale.now())`;

const noticeOf = ({ invitationDays }: Pick<PackParameters, 'invitationDays'>): ClockTerm | null =>
  invitationDays === null ? null : { direction: 'backward', amount: invitationDays, unit: 'calendarDay', roll: 'none' };

/** How a body can still advise by a day, and the warning where no meeting that is still to be called fits. (T1, R003-17, R003-29) */
export function feasibilityOf(
  due: LocalDate, today: LocalDate, pack: Pick<PackParameters, 'invitationDays'>, meetings: readonly PlannedMeeting[], closingDays: readonly LocalDate[],
): FeasibilityView {
  const planning = { today, due, invitationTerm: noticeOf(pack), meetings, closingDays };
  const plan = planAdvice(planning);
  const warning = warnInfeasible(plan, planning);
  return { dueOn: due, newMeetingPossible: plan.newMeetingPossible, options: plan.options, warnings: warning ? [warning] : [] };
}
