import { dateAt, firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { refuseLateInvitation, refuseOutsideCalendar, type PinnedPack } from './invitation-rules.js';
import { meetingLifecycle, type Meeting, type MeetingCommand, type MeetingPlan, type MeetingStatus } from './meeting.js';
import { refuseMoment } from './meeting-plan.js';

export const refuseMeetingCommand = ({ status }: Pick<Meeting, 'status'>, command: MeetingCommand): Refusal | undefined =>
  refuseMove('meeting', meetingLifecycle, status, command);

/** The official chairs where the body has one. (R003-18) */
export const refuseOfficialChair = (contactOfficialId: string | null): Refusal | undefined => (contactOfficialId === null ? refuse('meeting.no-official') : undefined);

/** Who holds a mandate neither chairs nor writes where the memorandum is still in confidence. (R002-07) */
export const refusePoliticalRole = (confidential: boolean, political: boolean): Refusal | undefined => (confidential && political ? refuse('meeting.informed-later') : undefined);

type Timed = Pick<Meeting, 'status' | 'startsAt' | 'endsAt'>;
type Placed = Pick<MeetingPlan, 'startsAt' | 'endsAt' | 'location'>;

/** Everybody is told of a change: there has to be one. */
const isMoved = (from: Placed, to: Placed): boolean =>
  from.startsAt.getTime() !== to.startsAt.getTime() || from.endsAt.getTime() !== to.endsAt.getTime()
  || (['name', 'address', 'provider', 'access'] as const).some((part) => from.location?.[part] !== to.location?.[part]);

const hasBegun = ({ startsAt }: Pick<Meeting, 'startsAt'>, now: Date): Refusal | undefined => (now >= startsAt ? refuse('meeting.has-begun') : undefined);

const unexpected: readonly MeetingStatus[] = ['draft', 'scheduled', 'postponed'];
/** Postponing and cancelling come before the beginning; a draft, what is postponed already and what nobody was invited to have none that counts. */
export function refuseCallingOff(meeting: Timed, command: 'postpone' | 'cancel', now: Date): Refusal | undefined {
  return firstOf(refuseMeetingCommand(meeting, command), unexpected.includes(meeting.status) ? undefined : hasBegun(meeting, now));
}

/** Another place or another hour of the same day. Another day asks to postpone: the invitation counts from the day. (R003-17) */
export function refuseRelocation(meeting: Timed & Placed, to: Placed, now: Date): Refusal | undefined {
  return firstOf(
    refuseMeetingCommand(meeting, 'relocate'),
    hasBegun(meeting, now),
    refuseMoment(to, now),
    dateAt(to.startsAt) === dateAt(meeting.startsAt) ? undefined : refuse('meeting.other-day'),
    isMoved(meeting, to) ? undefined : refuse('meeting.nothing-moves'),
  );
}

/** A meeting was held once it has begun. */
export const refuseHold = (meeting: Timed, now: Date): Refusal | undefined =>
  firstOf(refuseMeetingCommand(meeting, 'hold'), now < meeting.startsAt ? refuse('meeting.not-begun', { from: meeting.startsAt.toISOString() }) : undefined);

/** By what inviting asks: how it is kept that nobody asked it. */
const keptUninvited: Readonly<Record<string, string>> = {
  'R001-03': 'R001-03.recorded', 'R001-09': 'R001-09.recorded', 'R001-11': 'R001-11.recorded', 'R003-02': 'R003-02.recorded', 'R003-17': 'R003-17.recorded',
};

/**
 * What inviting would have asked of a meeting that took place though nobody was invited: a fact is never refused, it is kept and public.
 * (R001-03, R001-09, R001-11, R003-02, R003-17)
 */
export function foundUninvited(meeting: Meeting, pack: PinnedPack, gate: readonly Refusal[], now: Date): Refusal[] {
  if (meeting.status !== 'scheduled') return [];
  const asked = [refuseOutsideCalendar(pack, meeting), refuseLateInvitation(pack.parameters, meeting.startsAt, dateAt(now)), ...gate];
  return asked.map((found) => keptUninvited[found?.code ?? '']).filter((code) => code !== undefined).map((code) => refuse(code));
}

/** Said once the day came and nobody was invited: it took place, or it did not. */
export const sayUninvited = (meeting: Timed, now: Date): Refusal | undefined =>
  meeting.status === 'scheduled' && now >= meeting.startsAt ? refuse('meeting.uninvited') : undefined;

/** In the public calendar it stays, until it is cancelled; what is confidential never gets there. */
export function refuseAnnouncement(meeting: Timed & Pick<Meeting, 'publishedAt'>, confidential: boolean, now: Date): Refusal | undefined {
  return firstOf(
    refuseMeetingCommand(meeting, 'announce'),
    meeting.publishedAt === null ? undefined : refuse('meeting.announced-already'),
    confidential ? refuse('meeting.confidential') : undefined,
    refuseMoment(meeting, now),
  );
}
