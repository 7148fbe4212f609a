import { type LocalDate, type Refusal } from '@centrale/kernel';
import { type MeetingRow, type MeetingView, type ParticipationTexts } from '@centrale/participation';
import { type Missing, type StripDate, type StripState, type Tone } from '@centrale/ui';
import { nextDuty } from '../next-duty';
import { type MeetingsTexts } from './texts/nl';

export const meetingTones: Readonly<Record<MeetingRow['status'], Tone>> = {
  draft: 'calm', scheduled: 'busy', invited: 'busy', agendaFinal: 'good', held: 'warn', reportDraft: 'busy', reportFinal: 'busy', published: 'good', postponed: 'warn', cancelled: 'bad',
};

export const meetingState = ({ status }: Pick<MeetingRow, 'status'>, p: ParticipationTexts): StripState => ({ label: p.statuses.meeting[status], tone: meetingTones[status] });

const ended: readonly MeetingRow['status'][] = ['published', 'cancelled'];

/** Whose turn it is, and the next date. */
export function meetingTurn(meeting: MeetingView, p: ParticipationTexts, t: MeetingsTexts, today: LocalDate): { state: StripState; acts: string | undefined; next: StripDate | null } {
  const acts = ended.includes(meeting.status) ? undefined : meeting.status === 'agendaFinal' ? t.page.participants : t.page.organiser;
  return { state: meetingState(meeting, p), acts, next: nextOf(meeting, p, t, today) };
}

/** Before it is held, the meeting itself; then what its report waits for: the last day of the round, or of the duty to deliver it. (R003-18) */
function nextOf({ status, startsAt, inviteBy, may, report, duties }: MeetingView, p: ParticipationTexts, t: MeetingsTexts, today: LocalDate): StripDate | null {
  if (status === 'scheduled' && inviteBy !== null && may.invite?.code !== 'R003-17') return { label: t.page.inviteBy, dueOn: inviteBy };
  if (['draft', 'scheduled', 'invited', 'agendaFinal'].includes(status)) return { label: t.page.starts, at: startsAt };
  return ['held', 'reportDraft'].includes(status) ? (roundOf({ status, report }, p, today) ?? nextDuty(duties.filter(({ kind }) => kind === 'report'), p)) : null;
}

function roundOf({ status, report }: Pick<MeetingView, 'status' | 'report'>, p: ParticipationTexts, today: LocalDate): StripDate | null {
  const until = status === 'reportDraft' ? report?.correctionUntil : undefined;
  return until && until >= today ? { label: p.meeting.fields.correctionUntil, dueOn: until } : null;
}

const places: Readonly<Record<string, string>> = {
  'R003-18.before': 'people', 'R003-18.chair': 'people', 'meeting.people-to-reach': 'reach', 'R001-08': 'contributions', 'R001-14': 'contributions', 'R003-39': 'contributions',
};

/** Where on the page of a meeting it is mended, for whoever may: `people` is a form that has to be opened first. */
export function placeOfWarning({ code }: Refusal, { may }: Pick<MeetingView, 'may'>): Pick<Missing, 'field'> {
  const field = places[code];
  if (!field || (field === 'people' && may.appoint !== null) || (field === 'reach' && may.reach !== null)) return {};
  return { field };
}
