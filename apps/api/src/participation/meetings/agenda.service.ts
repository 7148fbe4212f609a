import { Injectable } from '@nestjs/common';
import { advance, dateAt, firstOf, refuse, type Actor, type Done } from '@centrale/kernel';
import {
  agendaItemLifecycle, intakeUntil, meetingPolicy, refuseFinalAgenda, refuseItem, refuseItemCommand, refuseLateItem, refuseMeetingCommand, refuseOrdering,
  type AcceptAgendaItem, type AgendaItemCommand, type OrderAgenda, type SubmitAgendaItem,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { AgendaItemEntity } from './agenda-item.entity.js';
import { AGENDA } from './meeting-invitations.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

const past = { accept: 'acceptItem', defer: 'deferItem', refuse: 'refuseItem' } as const satisfies Record<AgendaItemCommand, string>;

interface NewItem extends Pick<AgendaItemEntity, 'title' | 'explanation'> {
  readonly submittedByParty?: string;
  readonly signalId?: string;
}

/** The agenda: what people submit until the last day, and what the official makes of it. */
@Injectable()
export class Agendas {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly notices: MeetingNotices,
  ) {}

  /** By whoever takes part. What the organiser submits is on the agenda at once; what comes late goes to the next meeting. (R003-15) */
  submit(actor: Actor, meetingId: string, { title, explanation, partyId, motivations }: SubmitAgendaItem): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'submitItem');
      const { meeting, facts, now, today } = held;
      ensure(refuseItem(meeting, now));
      const late = this.lateness(held);
      const organises = meetingPolicy.decideItem(actor, facts.access) === undefined && partyId === undefined;
      if (organises) await this.meetings.apply(tx, held, [late], motivations);
      const item = { title, explanation, ...(partyId && { submittedByParty: await this.partyOf(tx, held, partyId) }) };
      const status = organises ? 'accepted' : late ? 'deferred' : 'submitted';
      const id = await this.add(tx, held, item, status, late !== undefined, partyId ? null : actor.personId);
      await this.republish(tx, held);
      if (!organises) await this.tellOfficial(tx, held);
      await tx.record({ dossier: 'meeting', id: meetingId, command: 'submitItem', facts: { itemId: id, late: late !== undefined, on: today, status } });
      return { id, at: now.toISOString() };
    });
  }

  /** From a signal that becomes an item; the same transaction. */
  async addSignal(tx: Tx, held: HeldMeeting, item: NewItem & { readonly signalId: string }): Promise<string> {
    ensure(refuseItem(held.meeting, held.now));
    const late = this.lateness(held);
    const id = await this.add(tx, held, item, late ? 'deferred' : 'submitted', late !== undefined, null);
    await tx.record({ dossier: 'meeting', id: held.meeting.id, command: 'submitItem', facts: { itemId: id, signalId: item.signalId, late: late !== undefined } });
    return id;
  }

  /** A late one with the public reason why it does not wait; a deferred one also on a later meeting of the same body. (R003-15) */
  accept(actor: Actor, itemId: string, { meetingId, minutes, motivations }: AcceptAgendaItem): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, item } = await this.holdItem(tx, actor, itemId, 'accept', meetingId);
      const { meeting, now } = held;
      ensure(firstOf(
        refuseItem(meeting, now),
        item.bodyId === meeting.bodyId && item.trajectoryId === meeting.trajectoryId ? undefined : refuse('agenda-item.other-body'),
      ));
      const until = intakeUntil(held.facts.parameters, meeting.startsAt, held.facts.closingDays);
      await this.meetings.apply(tx, held, [refuseLateItem(until, dateAt(item.submittedAt))], motivations);
      return this.decide(tx, held, item, 'accept', { meetingId: meeting.id, minutes });
    });
  }

  defer(actor: Actor, itemId: string, reason: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, item } = await this.holdItem(tx, actor, itemId, 'defer');
      return this.decide(tx, held, item, 'defer', { meetingId: await this.nextMeeting(tx, held), reason, position: null });
    });
  }

  refuse(actor: Actor, itemId: string, reason: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { held, item } = await this.holdItem(tx, actor, itemId, 'refuse');
      return this.decide(tx, held, item, 'refuse', { reason, position: null });
    });
  }

  order(actor: Actor, meetingId: string, { itemIds }: OrderAgenda): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'decideItem');
      const accepted = await tx.query<{ id: string }>(`select id from agenda_item where meeting_id = $1 and status = 'accepted'`, [meetingId]);
      ensure(firstOf(refuseItem(held.meeting, held.now), refuseOrdering(accepted.map(({ id }) => id), itemIds)));
      await tx.query(`update agenda_item a set position = o.n from unnest($2::uuid[]) with ordinality as o (id, n) where a.id = o.id and a.meeting_id = $1`, [meetingId, itemIds]);
      await this.republish(tx, held);
      return this.meetings.note(tx, held, 'orderAgenda');
    });
  }

  /** The final agenda, once the intake has closed; what is accepted after that makes a version more. */
  finalise(actor: Actor, meetingId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'finaliseAgenda');
      const { meeting, facts, now, today } = held;
      ensure(firstOf(
        refuseMeetingCommand(meeting, 'finaliseAgenda'),
        refuseItem(meeting, now),
        refuseFinalAgenda(intakeUntil(facts.parameters, meeting.startsAt, facts.closingDays), today),
      ));
      await tx.query(
        `insert into agenda_version (meeting_id, no, final, items, published_at)
         select $1, coalesce((select max(v.no) from agenda_version v where v.meeting_id = $1), 0) + 1, true, ${AGENDA}, $2`,
        [meetingId, now],
      );
      await this.notices.tellEverybody(tx, meeting, 'meeting.agenda-final', {}, false);
      return this.meetings.move(tx, held, 'finaliseAgenda');
    });
  }

  private lateness({ meeting, facts, today }: HeldMeeting): ReturnType<typeof refuseLateItem> {
    return refuseLateItem(intakeUntil(facts.parameters, meeting.startsAt, facts.closingDays), today);
  }

  private async add(tx: Tx, held: HeldMeeting, item: NewItem, status: AgendaItemEntity['status'], late: boolean, submittedBy: string | null): Promise<string> {
    const { meeting, now } = held;
    const id = newId();
    await tx.insert(AgendaItemEntity, {
      id, originMeetingId: meeting.id, meetingId: status === 'deferred' ? await this.nextMeeting(tx, held) : meeting.id, bodyId: meeting.bodyId,
      trajectoryId: meeting.trajectoryId, title: item.title, explanation: item.explanation, submittedBy, submittedByParty: item.submittedByParty ?? null, submittedAt: now, late,
      status, reason: null, minutes: null, position: null, signalId: item.signalId ?? null,
    });
    return id;
  }

  /** The first one planned after this one; null when there is none, and the item waits. */
  private async nextMeeting(tx: Tx, { meeting }: HeldMeeting): Promise<string | null> {
    const next = await tx.one<{ id: string }>(
      `select id from meeting where starts_at > $2 and id <> $1 and status in ('scheduled', 'invited', 'agendaFinal')
         and (body_id = $3 or ($3::uuid is null and trajectory_id = $4)) order by starts_at, id limit 1`,
      [meeting.id, meeting.startsAt, meeting.bodyId, meeting.trajectoryId],
    );
    return next?.id ?? null;
  }

  /** The meeting first, as every command locks it, then the item. @throws NotFound */
  private async holdItem(tx: Tx, actor: Actor, itemId: string, command: AgendaItemCommand, meetingId?: string): Promise<{ held: HeldMeeting; item: AgendaItemEntity }> {
    const at = await tx.one<{ id: string }>('select coalesce(meeting_id, origin_meeting_id) as id from agenda_item where id = $1', [itemId]);
    if (!at) throw new NotFound();
    const held = await this.meetings.hold(tx, actor, meetingId ?? at.id, 'decideItem');
    const item = await tx.lock(AgendaItemEntity, itemId);
    ensure(refuseItemCommand(item, command));
    return { held, item };
  }

  /** Whoever is invited reads the provisional agenda as it stands: a version more each time its lines change. */
  private async republish(tx: Tx, { meeting: { id, status }, now }: HeldMeeting): Promise<void> {
    if (status !== 'invited') return;
    await tx.query(
      `insert into agenda_version (meeting_id, no, final, items, published_at)
       select $1, v.no + 1, false, a.lines, $2 from (select ${AGENDA} as lines) a, (select no, items from agenda_version where meeting_id = $1 order by no desc limit 1) v
       where v.items <> a.lines`,
      [id, now],
    );
  }

  private async decide(tx: Tx, held: HeldMeeting, item: AgendaItemEntity, command: AgendaItemCommand, patch: Partial<AgendaItemEntity>): Promise<Done> {
    const { now } = held;
    const status = advance(agendaItemLifecycle, item.status, command);
    await tx.update(AgendaItemEntity, item.id, { ...patch, status });
    await this.republish(tx, held);
    await tx.record({ dossier: 'meeting', id: item.originMeetingId, command: past[command], facts: { itemId: item.id, meetingId: patch.meetingId ?? item.meetingId } });
    return { id: item.id, at: now.toISOString() };
  }

  /** @throws NotFound for a party of another city */
  private async partyOf(tx: Tx, { meeting }: HeldMeeting, partyId: string): Promise<string> {
    const party = await tx.one('select from party where id = $1 and organisation_id = $2 and erased_at is null', [partyId, meeting.organisationId]);
    if (!party) throw new NotFound();
    return partyId;
  }

  private tellOfficial(tx: Tx, { meeting, facts }: HeldMeeting): Promise<void> {
    const { contactOfficialId } = facts.access;
    return tx.notify({
      ...(contactOfficialId ? { personIds: [contactOfficialId] } : { organisationId: meeting.organisationId, roles: ['coordinator'] as const }),
      kind: 'meeting.item-submitted', dossier: 'meeting', dossierId: meeting.id, params: { number: meeting.number },
    });
  }
}
