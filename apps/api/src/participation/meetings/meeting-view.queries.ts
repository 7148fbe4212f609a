import { Injectable } from '@nestjs/common';
import { dateAt, holds, serviceRoles, type Actor, type LocalText, type Text3 } from '@centrale/kernel';
import {
  inviteBy, intakeUntil, meetingPolicy, presenceOf, publishingLanguages, toDutyView,
  type AgendaItemView, type AttendanceView, type CorrectionView, type InvitationOfParty, type Meeting, type MeetingAccess, type MeetingView, type NamedParty, type ReportView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';
import { clockOf, type ClockEntity } from '../clocks/clocks.service.js';
import { closingDaysOf } from '../closing-days.js';
import { ACCESS, accessOf, gateOf, JOINS, PHASE, type FactsRow, type MeetingFacts } from './meeting-facts.js';
import { departuresOf, itemMay, meetingMay, warningsOn, type MayFacts } from './meeting-may.js';
import { ONE } from './meeting-view.query.js';
import { ROW } from './meetings.queries.js';

type Kept =
  | 'agenda' | 'openOutcomes' | 'registered' | 'servesQuestion' | 'toReach' | 'deviations' | 'nonConformities' | 'organisationName' | 'bodyName' | 'trajectoryTitle' | 'place' | 'announced' | 'invitedLate';

interface Found extends FactsRow, Meeting, Pick<MeetingFacts, 'phase'>, Pick<MeetingView, Kept> {
  readonly endsAt: Date;
  readonly reason: LocalText | null;
  readonly phaseName: LocalText | null;
  readonly changedAt: Date;
  readonly facilitatorOrganisationId: string | null;
  readonly facilitatorName: Text3 | null;
  readonly chair: NamedParty | null;
  readonly rapporteur: NamedParty | null;
  readonly items: readonly Omit<AgendaItemView, 'may'>[];
  readonly invitations: readonly Omit<InvitationOfParty, 'presence'>[];
  readonly attendance: readonly AttendanceView[];
  readonly report: ReportView | null;
  /** As it last went round. */
  readonly sharedReport: ReportView | null;
  readonly corrections: readonly CorrectionView[];
  readonly duties: readonly ClockEntity[];
  readonly contributions: number;
}

/** A meeting as whoever works with it sees it. */
@Injectable()
export class MeetingViewQueries {
  constructor(private readonly reader: Reader) {}

  /** @throws NotFound also for one that is not to be seen */
  async one(actor: Actor, id: string): Promise<MeetingView> {
    const row = await this.reader.one<Found>(
      `select centrale.now() as now, k.parameters, o.language_regime as regime, ${closingDaysOf('m.organisation_id')} as "closingDays", ${ACCESS}, ${PHASE}, ${ROW}, ${ONE}
       from meeting m ${JOINS} where m.id = $1`,
      [id, actor.personId],
    );
    if (!row) throw new NotFound();
    const access = accessOf(row, row);
    reveal(meetingPolicy.see(actor, access));
    return toView(actor, row, access);
  }
}

/** Names of who was invited and present are for those who organise and keep records; others read what they were and how many. */
const readsNames = (actor: Actor, access: MeetingAccess): boolean =>
  meetingPolicy.recordAttendance(actor, access) === undefined || holds(actor, 'coordinator', access.organisationId) || holds(actor, [...serviceRoles, 'auditor']);

function toView(actor: Actor, row: Found, access: MeetingAccess): MeetingView {
  const { now, parameters, regime, closingDays, chairIsOfficial, report, contributions, openOutcomes, toReach } = row;
  const names = readsNames(actor, access);
  const facts: MayFacts = {
    now, parameters, regime, closingDays, chairIsOfficial, access, gate: gateOf(row, row.phase, parameters, dateAt(now)), report, contributions, openOutcomes, peopleToReach: toReach.open,
    openCorrections: row.corrections.filter(({ status }) => status === 'open').length, invited: row.invitations.map((each) => ({ classes: [each.class] })),
  };
  return {
    ...plainly(row),
    inviteBy: inviteBy(parameters, row.startsAt),
    intakeUntil: intakeUntil(parameters, row.startsAt, closingDays),
    items: row.items.map((item) => ({ ...item, may: itemMay(actor, facts, row, { status: item.status, submittedOn: dateAt(new Date(item.submittedAt)) }) })),
    invitations: row.invitations.map((each) => ({
      ...each, name: names ? each.name : null, partyId: names ? each.partyId : null, presence: presenceOf(row.packId, row.kind, [each.class]),
    })),
    attendance: row.attendance.map((each) => (names ? each : { ...each, name: null, partyId: null })),
    report: report?.status === 'draft' && meetingPolicy.writeReport(actor, access) !== undefined ? (row.sharedReport ?? withoutDraft(report)) : report,
    duties: row.duties.map((each) => toDutyView(each, clockOf(each), dateAt(now))),
    departures: departuresOf(row, facts),
    warnings: warningsOn(row, facts),
    may: meetingMay(actor, row, facts),
  };
}

/** The working text is its writers’ until it goes round; others read it as it last did. */
const withoutDraft = (report: ReportView): ReportView => ({ ...report, revision: null, text: { nl: '', fr: '' } });

function plainly(row: Found): Omit<MeetingView, 'inviteBy' | 'intakeUntil' | 'items' | 'invitations' | 'attendance' | 'report' | 'duties' | 'departures' | 'warnings' | 'may'> {
  return {
    id: row.id, number: row.number, kind: row.kind, title: row.title, status: row.status, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(),
    organisationId: row.organisationId, publishedIn: publishingLanguages(row.regime), organisationName: row.organisationName, bodyId: row.bodyId, bodyName: row.bodyName, trajectoryId: row.trajectoryId,
    trajectoryTitle: row.trajectoryTitle, place: row.place, announced: row.announced, invitedLate: row.invitedLate, phaseId: row.phaseId, phaseName: row.phaseName,
    pack: { packId: row.packId, packVersion: row.packVersion }, location: row.location, languages: row.languages, capacity: row.capacity, alternatives: row.alternatives,
    public: row.public, chair: row.chair, rapporteur: row.rapporteur, facilitatorName: row.facilitatorName, servesQuestionId: row.servesQuestionId, servesQuestion: row.servesQuestion, method: row.method,
    publishedAt: row.publishedAt?.toISOString() ?? null, invitedAt: row.invitedAt?.toISOString() ?? null, changedAt: row.changedAt.toISOString(), reason: row.reason,
    agenda: row.agenda, registered: row.registered, corrections: row.corrections, openOutcomes: row.openOutcomes, toReach: row.toReach, deviations: row.deviations,
    nonConformities: row.nonConformities,
  };
}
