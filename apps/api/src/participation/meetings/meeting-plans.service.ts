import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, refuse, type Actor, type Done } from '@centrale/kernel';
import {
  findingsOnPlan, findingsOnSchedule, meetingPolicy, refuseAnnouncement, refuseEndedHost, refuseMeetingCommand, refuseOutsidePhase, refuseWithoutLocation,
  type CreateMeeting, type MeetingPlan, type PlanMeeting,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit, reveal } from '../../platform/http/answers.js';
import { requestContext } from '../../platform/http/request-context.js';
import { factsOfPlace } from './meeting-facts.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingPeople, type NamedPeople } from './meeting-people.service.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

/** From a draft to date and place in the public calendar. */
@Injectable()
export class MeetingPlans {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly notices: MeetingNotices,
    private readonly people: MeetingPeople,
  ) {}

  create(actor: Actor, body: CreateMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => {
      if (!body.bodyId && !body.trajectoryId) ensure(refuse('meeting.belongs-nowhere'));
      const { organisationId, leadingBodyId: bodyId, phaseKind, ended, packId, packVersion, now, parameters, access } = await factsOfPlace(tx, body, actor.personId);
      reveal(meetingPolicy.see(actor, access));
      permit(meetingPolicy.create(actor, access));
      ensure(refuseEndedHost(ended));
      const id = newId();
      const { number } = (await tx.one<{ number: string }>(`select centrale.next_number('MT') as number`))!;
      const named = await this.people.named(tx, access, body);
      const plan = { ...planOf(body), ...named, servesQuestionId: body.servesQuestionId ?? body.trajectoryId };
      const meeting: MeetingEntity = {
        ...plan, id, number, organisationId, bodyId, trajectoryId: body.trajectoryId, phaseId: body.phaseId, packId, packVersion, status: 'draft', round: 1,
        sequence: 0, reason: null, ...(await facilitatorOf(tx, body.phaseId)), createdBy: actor.personId, createdAt: now, publishedAt: null, invitedAt: null,
        heldAt: null, changedAt: now, nextCheckAt: null,
      };
      ensure(firstOf(...findingsOnPlan({ id: packId, parameters }, plan, now), refuseOutsidePhase(packId, plan, phaseKind)));
      await this.refuseForeign(tx, meeting);
      await tx.insert(MeetingEntity, meeting);
      await tx.record({ dossier: 'meeting', id, command: 'create', facts: { packId, packVersion, bodyId, trajectoryId: body.trajectoryId, startsAt: body.startsAt } });
      return { id, at: now.toISOString() };
    });
  }

  /** While it is a draft or merely planned. What stands in the public calendar already is changed there too, under a higher sequence. */
  edit(actor: Actor, id: string, body: PlanMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'edit');
      const { meeting, facts, now } = held;
      const named = await this.people.named(tx, facts.access, body);
      const plan = { ...planOf(body), ...named, servesQuestionId: body.servesQuestionId ?? meeting.trajectoryId };
      ensure(firstOf(
        refuseMeetingCommand(meeting, 'edit'),
        ...findingsOnPlan({ id: meeting.packId, parameters: facts.parameters }, plan, now),
        refuseOutsidePhase(meeting.packId, plan, facts.phase?.kind ?? null),
        ...(meeting.status === 'scheduled' ? findingsOnSchedule(plan, facts.regime, now) : []),
        meeting.publishedAt === null ? undefined : refuseWithoutLocation(meeting.packId, plan),
      ));
      await this.refuseForeign(tx, { ...meeting, ...plan });
      const sequence = meeting.status === 'draft' ? meeting.sequence : meeting.sequence + 1;
      await this.tellMove(tx, meeting, { ...plan, sequence });
      const done = await this.meetings.move(tx, held, 'edit', { ...plan, sequence }, { startsAt: body.startsAt, sequence });
      await this.people.tell(tx, { ...meeting, ...plan, sequence }, meeting);
      if (plan.capacity !== meeting.capacity) await this.meetings.placesChanged(tx, { ...held, meeting: { ...meeting, ...plan } });
      if (meeting.status === 'scheduled' && dateAt(plan.startsAt) !== dateAt(meeting.startsAt)) await this.restartNotice(tx, held, plan.startsAt);
      return done;
    });
  }

  /** Planned: named in the organisation's languages, and the notice begins to count. Items that waited for a next meeting come along. */
  schedule(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'schedule');
      const { meeting, facts, now } = held;
      ensure(firstOf(refuseMeetingCommand(meeting, 'schedule'), ...findingsOnSchedule(meeting, facts.regime, now)));
      await takeWaitingItems(tx, meeting);
      await this.meetings.startNotice(tx, held, meeting);
      await this.people.tell(tx, { ...meeting, status: 'scheduled' });
      return this.meetings.move(tx, held, 'schedule');
    });
  }

  /** Date and place in the public calendar. (R001-09, R003-02) */
  announce(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'announce');
      const { meeting, facts, now } = held;
      ensure(firstOf(refuseAnnouncement(meeting, facts.access.confidential, now), refuseWithoutLocation(meeting.packId, meeting)));
      return this.meetings.move(tx, held, 'announce', { publishedAt: now });
    });
  }

  /** Whoever was hired for a phase guides its meetings to come, or nobody any more; from the room that links both contexts. `insteadOf`: only where that order put one. */
  async assignFacilitator(tx: Tx, phaseId: string, to: { readonly organisationId: string; readonly orderId: string } | null, insteadOf: string | null = null): Promise<number> {
    const { organisationId, orderId } = to ?? { organisationId: null, orderId: null };
    const actor = requestContext()?.actor;
    const rows = await tx.query(
      `with guided as (update meeting set facilitator_organisation_id = $2, facilitator_order_id = $3, changed_at = centrale.now()
         where phase_id = $1 and status in ('draft', 'scheduled', 'invited', 'agendaFinal', 'postponed')
           and ($4::uuid is null or facilitator_order_id = $4) returning id)
       select centrale.record_audit('meeting', m.id, $5, $6, 'assignFacilitator', $7, '{}') from (select id from guided order by id) m`,
      [phaseId, organisationId, orderId, insteadOf, actor?.personId, actor?.active?.id, JSON.stringify({ organisationId, orderId })],
    );
    return rows.length;
  }

  /** Whoever was invited or registered for what is planned hears of another day, hour or place. */
  private async tellMove(tx: Tx, meeting: MeetingEntity, to: MeetingPlan & Pick<MeetingEntity, 'sequence'>): Promise<void> {
    if (meeting.status === 'scheduled' && isMoved(meeting, to)) await this.notices.tellEverybody(tx, { ...meeting, ...to }, 'meeting.replanned');
  }

  private async restartNotice(tx: Tx, held: HeldMeeting, startsAt: Date): Promise<void> {
    const round = held.meeting.round + 1;
    await this.meetings.endNotice(tx, held);
    await this.meetings.startNotice(tx, held, { startsAt, round });
    await tx.update(MeetingEntity, held.meeting.id, { round });
  }

  /** The question is one of this body or trajectory. */
  private async refuseForeign(tx: Tx, { organisationId, bodyId, servesQuestionId, trajectoryId }: MeetingEntity): Promise<void> {
    if (servesQuestionId === null || servesQuestionId === trajectoryId) return;
    const found = await tx.one<{ question: boolean }>(
      `select exists (select from trajectory t where t.id = $1 and t.organisation_id = $2 and t.body_id = $3)
         or exists (select from advice_request q where q.id = $1 and q.body_id = $3) as question`,
      [servesQuestionId, organisationId, bodyId],
    );
    ensure(found!.question ? undefined : refuse('meeting.question-elsewhere'));
  }
}

/** Whoever guides the phase already guides what is planned for it. (R001-11) */
async function facilitatorOf(tx: Tx, phaseId: string | null): Promise<Pick<MeetingEntity, 'facilitatorOrganisationId' | 'facilitatorOrderId'>> {
  const found = await tx.one<Pick<MeetingEntity, 'facilitatorOrganisationId' | 'facilitatorOrderId'>>(
    'select facilitator_organisation_id as "facilitatorOrganisationId", facilitator_order_id as "facilitatorOrderId" from phase where id = $1', [phaseId],
  );
  return found ?? { facilitatorOrganisationId: null, facilitatorOrderId: null };
}

/** What people put in their calendars: the day, the hours, the place. */
const appointmentOf = ({ startsAt, endsAt, location }: MeetingPlan): string => JSON.stringify([startsAt, endsAt, location?.name, location?.address]);
const isMoved = (from: MeetingPlan, to: MeetingPlan): boolean => appointmentOf(from) !== appointmentOf(to);

/** All but who chairs and who writes. */
const planOf = (body: PlanMeeting): Omit<MeetingPlan, keyof NamedPeople> & Pick<MeetingEntity, 'languages' | 'alternatives'> => ({
  kind: body.kind, title: { ...body.title }, startsAt: new Date(body.startsAt), endsAt: new Date(body.endsAt), location: body.location && { ...body.location },
  languages: body.languages, capacity: body.capacity, alternatives: body.alternatives, public: body.public,
  servesQuestionId: body.servesQuestionId, method: { ...body.method },
});

/** What was deferred when no next meeting was planned comes on the desk of this one. (R003-15) */
async function takeWaitingItems(tx: Tx, { id, bodyId }: MeetingEntity): Promise<void> {
  if (bodyId) await tx.query(`update agenda_item set meeting_id = $1 where body_id = $2 and meeting_id is null and status = 'deferred'`, [id, bodyId]);
}
