import { dateAt, refuse, termEnd, type ClockTerm, type LocalDate, type Refusal } from '@centrale/kernel';
import { gatheringOf, mayComePrivately, presenceOf } from '../party/presence.js';
import { mandates, type RoleClass } from '../party/role-class.js';
import { type PackId, type PackParameters } from '../rule-pack/rule-pack.js';
import { type Meeting } from './meeting.js';
import { refuseMoment, refuseWithoutLocation } from './meeting-plan.js';

/** How an invitation reaches somebody. */
export const invitationChannels = ['email', 'post', 'phone', 'poster', 'website', 'socialMedia', 'localPress', 'inPerson'] as const;
export type InvitationChannel = (typeof invitationChannels)[number];

/** Somebody, or a group, as the rules see them. */
export interface Invitee {
  /** On the day of the meeting. */
  readonly classes: readonly RoleClass[];
  readonly contactOfficial?: boolean;
  /** Whether a granted request for support names this official. (R000-12) */
  readonly supportGranted?: boolean;
  readonly privately?: boolean;
}

/** The class that decides as what somebody may be there. */
export const decidingClass = (pack: PackId, kind: Meeting['kind'], classes: readonly RoleClass[]): RoleClass =>
  classes.find((each) => presenceOf(pack, kind, [each]) === presenceOf(pack, kind, classes)) ?? 'citizen';

export interface PinnedPack {
  readonly id: PackId;
  readonly parameters: PackParameters;
}

/** The notice that the rule set asks: backward from the day of the meeting, and never rolled. Null where it names none. */
export const invitationTerm = ({ invitationDays }: Pick<PackParameters, 'invitationDays'>): ClockTerm | null =>
  invitationDays === null ? null : { direction: 'backward', amount: invitationDays, unit: 'calendarDay', roll: 'none' };

/** The last day to invite. */
export function inviteBy(parameters: PackParameters, startsAt: Date): LocalDate | null {
  const term = invitationTerm(parameters);
  return term && termEnd(term, dateAt(startsAt));
}

/** A day late asks a reason that becomes public, and the invitation is called late. (R003-17) */
export function refuseLateInvitation(parameters: PackParameters, startsAt: Date, today: LocalDate): Refusal | undefined {
  const until = inviteBy(parameters, startsAt);
  return until !== null && today > until ? refuse('R003-17', { until }) : undefined;
}

/** Whoever invites publishes first: date and place stand in the public calendar. (R001-09, R003-02) */
export function refuseOutsideCalendar({ parameters }: PinnedPack, { publishedAt }: Pick<Meeting, 'publishedAt'>): Refusal | undefined {
  if (!parameters.publicCalendar || publishedAt !== null) return undefined;
  return refuse(parameters.attendance === 'perKind' ? 'R001-09' : 'R003-02');
}

/** In time is as early as the invitation has to be. (R003-02) */
export function refuseLateAnnouncement({ parameters }: PinnedPack, { publishedAt, startsAt }: Pick<Meeting, 'publishedAt' | 'startsAt'>): Refusal | undefined {
  const until = parameters.publicCalendar && publishedAt !== null ? inviteBy(parameters, startsAt) : null;
  return until !== null && dateAt(publishedAt!) > until ? refuse('R003-02.late', { until, on: dateAt(publishedAt!) }) : undefined;
}

/** Why somebody is not invited or registered. (I6; R001-04, R000-12) */
export function refuseGuest(pack: PackId, kind: Meeting['kind'], { classes, supportGranted = false, privately = false }: Invitee): Refusal | undefined {
  const presence = presenceOf(pack, kind, classes);
  if (presence === 'excluded') return refuse('R001-04');
  if (presence === 'informed') return refuse('meeting.informed-later');
  if (privately) return mayComePrivately(pack, kind, classes) ? undefined : refuse('meeting.not-privately');
  return presence === 'onRequest' && !supportGranted ? refuse('R000-12') : undefined;
}

const countOf = (invited: readonly Invitee[], wanted: readonly RoleClass[]): number => invited.filter(({ classes }) => classes.some((each) => wanted.includes(each))).length;
const noneOf = (invited: readonly Invitee[], wanted: readonly RoleClass[], code: string): Refusal | undefined =>
  countOf(invited, wanted) === 0 ? refuse(code, { count: 0 }) : undefined;

/** Whom one would expect on the list, and does not find. Said, never refused. (R001-02, R001-07) */
export function missedGuests(pack: PackId, kind: Meeting['kind'], invited: readonly Invitee[]): Refusal[] {
  const gathering = gatheringOf(pack, kind);
  const found = gathering === 'preparatory'
    ? [noneOf(invited, ['tradersAssociation'], 'R001-02'), noneOf(invited, ['neighbourhoodCommittee', 'association'], 'R001-02.committees')]
    : gathering === 'citizenMeeting' ? [noneOf(invited, mandates, 'R001-07')] : [];
  return found.filter((each) => each !== undefined);
}

/** A meeting without anybody who chairs or writes is said before, and owed after. (R003-18, R003-31) */
export function preparationsMissed(pack: PackId, meeting: Pick<Meeting, 'rapporteurPartyId' | 'location'>, chairIsOfficial: boolean): Refusal[] {
  if (pack !== 'WERKGROEP') return [];
  return [
    ...(meeting.rapporteurPartyId === null ? [refuse('R003-18.before')] : []),
    ...(chairIsOfficial ? [] : [refuse('R003-18.chair')]),
    ...(meeting.location?.provider === 'city' ? [refuse('R003-31')] : []),
  ];
}

export interface InvitationFacts {
  readonly pack: PinnedPack;
  /** Whom this sending reaches. */
  readonly inviting: readonly Invitee[];
  /** Everybody invited until now for this date. */
  readonly invited: readonly Invitee[];
  readonly chairIsOfficial: boolean;
  /** What the entry of its phase still asks, when nobody was invited yet: nobody walks around it by inviting. (R001-03, R001-11) */
  readonly gate: readonly Refusal[];
}

/** Everything that stands against sending these invitations now, or is said of it. */
export function findingsOnInvitation(meeting: Meeting, { pack, inviting, invited, chairIsOfficial, gate }: InvitationFacts, now: Date): (Refusal | undefined)[] {
  return [
    refuseMoment(meeting, now),
    inviting.length === 0 ? refuse('meeting.nobody-invited') : undefined,
    refuseWithoutLocation(pack.id, meeting),
    refuseOutsideCalendar(pack, meeting),
    ...inviting.map((each) => refuseGuest(pack.id, meeting.kind, each)),
    refuseLateInvitation(pack.parameters, meeting.startsAt, dateAt(now)),
    refuseLateAnnouncement(pack, meeting),
    ...gate,
    ...missedGuests(pack.id, meeting.kind, [...invited, ...inviting]),
    ...preparationsMissed(pack.id, meeting, chairIsOfficial),
  ];
}
