import { addDays, daysLeft, refuse, termEnd, type ClockTerm, type LocalDate, type Refusal } from '@centrale/kernel';

export interface PlannedMeeting {
  readonly id: string;
  readonly on: LocalDate;
  /** Null while its invitation has not left. */
  readonly invitedOn: LocalDate | null;
}

export interface AdvicePlanning {
  readonly today: LocalDate;
  /** The last day on which the advice is in time. */
  readonly due: LocalDate;
  /** Notice of a meeting; null where the rules ask none. */
  readonly invitationTerm: ClockTerm | null;
  /** Those of the body that advises; cancelled ones left out. */
  readonly meetings: readonly PlannedMeeting[];
  readonly closingDays: readonly LocalDate[];
}

/** What can still be done to advise in time, or, for the last one, to get the time for it. */
export type AdviceOption =
  | { readonly kind: 'invitedMeeting'; readonly meetingId: string; readonly on: LocalDate }
  /** Planned, and its invitation can still leave in time. */
  | { readonly kind: 'plannedMeeting'; readonly meetingId: string; readonly on: LocalDate; readonly inviteAtLatest: LocalDate }
  /** On any day from `earliest` to the due date; `inviteAtLatest` leaves that last day. */
  | { readonly kind: 'newMeeting'; readonly earliest: LocalDate; readonly inviteAtLatest: LocalDate }
  | { readonly kind: 'writtenRound'; readonly until: LocalDate }
  /** No new meeting fits: the first day on which the body can meet by the rules. */
  | { readonly kind: 'extension'; readonly neededUntil: LocalDate };

export interface AdvicePlan {
  /** Whether a meeting that nobody has planned yet can still be held by the rules, on the due date at the latest. */
  readonly newMeetingPossible: boolean;
  /** The first day on which a meeting can be held whose invitation leaves today. */
  readonly earliest: LocalDate;
  /** The last day to invite for a meeting on the due date; it may have passed. */
  readonly inviteAtLatest: LocalDate;
  readonly options: readonly AdviceOption[];
}

/** How a body can still advise in time, told when its term begins, is shortened or is running out. (T1: R003-17 against R003-29) */
export function planAdvice(planning: AdvicePlanning): AdvicePlan {
  const { today, due, meetings } = planning;
  const inviteAtLatest = inviteBy(due, planning);
  const earliest = earliestMeeting(planning);
  const newMeetingPossible = earliest <= due;
  const usable = meetings.filter(({ on }) => on >= today && on <= due).sort((a, b) => a.on.localeCompare(b.on));
  const options: (AdviceOption | undefined)[] = [
    ...usable.map((meeting) => meetingOption(meeting, planning)),
    newMeetingPossible ? { kind: 'newMeeting', earliest, inviteAtLatest } : undefined,
    today <= due ? { kind: 'writtenRound', until: due } : undefined,
    newMeetingPossible ? undefined : { kind: 'extension', neededUntil: firstMeetingAfterDue(planning, earliest) },
  ];
  return { newMeetingPossible, earliest, inviteAtLatest, options: options.filter((option) => option !== undefined) };
}

/** What is said beside a term within which no new meeting can be called: a warning, it holds nothing back. */
export const warnInfeasible = (plan: AdvicePlan, { today, due, invitationTerm }: AdvicePlanning): Refusal | undefined =>
  plan.newMeetingPossible || invitationTerm === null
    ? undefined
    : refuse('R003-29.feasibility', { days: Math.max(daysLeft(due, today), 0), notice: invitationTerm.amount, earliest: plan.earliest });

const inviteBy = (meeting: LocalDate, { invitationTerm, closingDays }: AdvicePlanning): LocalDate =>
  invitationTerm ? termEnd(invitationTerm, meeting, closingDays) : meeting;

/** Day by day: in working days and months, counting back from a meeting is not counting on from today. */
function earliestMeeting(planning: AdvicePlanning): LocalDate {
  let on = planning.today;
  while (inviteBy(on, planning) < planning.today) on = addDays(on, 1);
  return on;
}

function meetingOption({ id, on, invitedOn }: PlannedMeeting, planning: AdvicePlanning): AdviceOption | undefined {
  if (invitedOn !== null) return { kind: 'invitedMeeting', meetingId: id, on };
  const inviteAtLatest = inviteBy(on, planning);
  return inviteAtLatest >= planning.today ? { kind: 'plannedMeeting', meetingId: id, on, inviteAtLatest } : undefined;
}

/** A meeting to which people have been invited may come before any that still has to be called. */
const firstMeetingAfterDue = ({ today, due, meetings }: AdvicePlanning, earliest: LocalDate): LocalDate =>
  meetings
    .filter(({ on, invitedOn }) => invitedOn !== null && on >= today && on > due)
    .reduce((first, { on }) => (on < first ? on : first), earliest);
