import { dateAt, firstOf, mayOf, type Actor, type LocalDate, type May, type Refusal } from '@centrale/kernel';
import {
  findingsOnFinal, findingsOnInvitation, findingsOnSchedule, findingsOnSharing, intakeUntil, isUpcoming, mayDepart, meetingPolicy, owed, refuseAnnouncement, refuseAttendance,
  refuseCallingOff, refuseCorrection, refuseFinalAgenda, refuseHold, refuseItem, refuseItemCommand, refuseLateItem, refuseMeetingCommand, refuseReceivedRegistration,
  refuseReportSave, refuseSilentReport, refuseWithoutLocation, sayUninvited, sayUnreached, weigh,
  type AgendaItemCommand, type AgendaItemStatus, type Invitee, type LanguageRegime, type Meeting, type MeetingAccess, type MeetingAction, type PackParameters, type ReportView,
} from '@centrale/participation';

/** What the page may be told about what can be done. */
export interface MayFacts {
  readonly now: Date;
  readonly parameters: PackParameters;
  readonly regime: LanguageRegime;
  readonly closingDays: readonly LocalDate[];
  readonly chairIsOfficial: boolean;
  /** What the entry of its phase still asks before anybody is invited. */
  readonly gate: readonly Refusal[];
  readonly access: MeetingAccess;
  readonly invited: readonly Invitee[];
  readonly report: ReportView | null;
  readonly openCorrections: number;
  readonly contributions: number;
  readonly openOutcomes: { readonly questions: number; readonly signals: number };
  readonly peopleToReach: number;
}

const SOMEBODY: Invitee = { classes: ['association'] };

function invitationOf(meeting: Meeting, { parameters, invited, chairIsOfficial, gate, now }: MayFacts) {
  const pack = { id: meeting.packId, parameters };
  return weigh(findingsOnInvitation(meeting, { pack, inviting: invited.length > 0 ? [] : [SOMEBODY], invited, chairIsOfficial, gate }, now)
    .filter((each) => each?.code !== 'meeting.nobody-invited'));
}

function finalOf(meeting: Meeting, { report, regime, contributions, openCorrections, now }: MayFacts) {
  const round = { until: report?.correctionUntil ?? null, openCorrections };
  return weigh(findingsOnFinal(meeting.packId, { text: report?.text, regime, method: meeting.method, contributions }, round, dateAt(now)));
}

type Answer = (meeting: Meeting, facts: MayFacts) => Refusal | undefined;

const course: Readonly<Record<Exclude<MeetingAction, 'submitItem' | 'orderAgenda' | 'recordAttendance' | 'correctNonConformity' | 'writeReport' | 'correct' | 'settleCorrection' | 'register' | 'reach' | 'contribute'>, Answer>> = {
  edit: (meeting) => refuseMeetingCommand(meeting, 'edit'),
  schedule: (meeting, { regime, now }) => firstOf(refuseMeetingCommand(meeting, 'schedule'), ...findingsOnSchedule(meeting, regime, now)),
  announce: (meeting, { access, now }) => firstOf(refuseAnnouncement(meeting, access.confidential, now), refuseWithoutLocation(meeting.packId, meeting)),
  appoint: (meeting) => refuseMeetingCommand(meeting, 'appoint'),
  invite: (meeting, facts) => firstOf(refuseMeetingCommand(meeting, 'invite'), invitationOf(meeting, facts).refused),
  relocate: (meeting, { now }) => firstOf(refuseMeetingCommand(meeting, 'relocate'), refuseItem(meeting, now)),
  finaliseAgenda: (meeting, { parameters, closingDays, now }) => firstOf(
    refuseMeetingCommand(meeting, 'finaliseAgenda'), refuseItem(meeting, now), refuseFinalAgenda(intakeUntil(parameters, meeting.startsAt, closingDays), dateAt(now))),
  postpone: (meeting, { now }) => refuseCallingOff(meeting, 'postpone', now),
  cancel: (meeting, { now }) => refuseCallingOff(meeting, 'cancel', now),
  reschedule: (meeting) => refuseMeetingCommand(meeting, 'reschedule'),
  hold: (meeting, { now }) => refuseHold(meeting, now),
  shareReport: (meeting, { report, now }) => firstOf(refuseMeetingCommand(meeting, 'shareReport'), ...findingsOnSharing(report?.text, dateAt(now), dateAt(now))),
  finaliseReport: (meeting, facts) => firstOf(refuseMeetingCommand(meeting, 'finaliseReport'), finalOf(meeting, facts).refused),
  publishReport: (meeting) => refuseMeetingCommand(meeting, 'publishReport'),
};

/** Per action: null, or what stands in the way; a departure with a public reason stands in the way too, until it is given. */
export function meetingMay(actor: Actor, meeting: Meeting, facts: MayFacts): May<MeetingAction> {
  const { access, now, report } = facts;
  const may = (action: keyof typeof course): Refusal | undefined => firstOf(meetingPolicy[action](actor, access), course[action](meeting, facts));
  const commands = Object.fromEntries(Object.keys(course).map((action) => [action, may(action as keyof typeof course)])) as Record<keyof typeof course, Refusal | undefined>;
  return mayOf<MeetingAction>({
    ...commands,
    submitItem: firstOf(meetingPolicy.submitItem(actor, access), refuseItem(meeting, now)),
    orderAgenda: firstOf(meetingPolicy.decideItem(actor, access), refuseItem(meeting, now)),
    recordAttendance: firstOf(meetingPolicy.recordAttendance(actor, access), refuseAttendance(meeting, now)),
    writeReport: firstOf(meetingPolicy.writeReport(actor, access), refuseReportSave(meeting)),
    correct: firstOf(meetingPolicy.correct(actor, access), refuseCorrection(meeting, { until: report?.correctionUntil ?? null }, dateAt(now))),
    settleCorrection: meetingPolicy.settleCorrection(actor, access),
    register: firstOf(meetingPolicy.register(actor, access), refuseReceivedRegistration(meeting, now)),
    reach: meetingPolicy.reach(actor, access),
    contribute: meetingPolicy.contribute(actor, access),
    correctNonConformity: meetingPolicy.correctNonConformity(actor, access),
  });
}

/** From which rules inviting departs now, each of which asks a public reason. */
export const departuresOf = (meeting: Meeting, facts: MayFacts): Refusal[] => (isUpcoming(meeting.status) ? invitationOf(meeting, facts).standing.filter(mayDepart) : []);

/** What is said and hinders nothing: before the meeting of its invitation, after it of its report and of what waits for an outcome. */
export function warningsOn(meeting: Meeting, facts: MayFacts): Refusal[] {
  const { parameters, closingDays, now, openOutcomes, contributions, peopleToReach } = facts;
  const late = isUpcoming(meeting.status) ? refuseLateItem(intakeUntil(parameters, meeting.startsAt, closingDays), dateAt(now)) : undefined;
  const before = isUpcoming(meeting.status) && now < meeting.startsAt ? invitationOf(meeting, facts).said : [];
  const after = ['held', 'reportDraft', 'reportFinal'].includes(meeting.status) ? refuseSilentReport(meeting.packId, { method: meeting.method, contributions }) : undefined;
  return [...before, late, sayUninvited(meeting, now), after, sayUnreached(peopleToReach), ...owed(openOutcomes, parameters.signalDays)].filter((each) => each !== undefined);
}

/** What the organiser may do with an item; a late one asks a reason in public. (R003-15) */
export function itemMay(
  actor: Actor, { access, parameters, closingDays, now }: MayFacts, meeting: Meeting, item: { readonly status: AgendaItemStatus; readonly submittedOn: LocalDate },
): May<AgendaItemCommand> {
  const may = (command: AgendaItemCommand): Refusal | undefined => firstOf(meetingPolicy.decideItem(actor, access), refuseItemCommand(item, command));
  return mayOf<AgendaItemCommand>({
    accept: firstOf(may('accept'), refuseItem(meeting, now), refuseLateItem(intakeUntil(parameters, meeting.startsAt, closingDays), item.submittedOn)),
    defer: may('defer'),
    refuse: may('refuse'),
  });
}
