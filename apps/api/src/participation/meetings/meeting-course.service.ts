import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, type Actor, type Done } from '@centrale/kernel';
import {
  foundUninvited, isUpcoming, refuseCallingOff, refuseHold, refuseMeetingCommand, refuseMoment, refuseRelocation, refuseUntold, refuseWithoutLocation, reportTerm,
  type CallOffMeeting, type Moment, type RelocateMeeting,
} from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { gateOf } from './meeting-facts.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingReaches } from './meeting-reaches.service.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

/** What happens to a meeting on its way: whoever was invited or registered hears of every change, in their calendar too. */
@Injectable()
export class MeetingCourse {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly notices: MeetingNotices,
    private readonly reaches: MeetingReaches,
    private readonly clocks: Clocks,
  ) {}

  /** Another place, or another hour of the same day. */
  relocate(actor: Actor, id: string, { location, reason, ...moment }: RelocateMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'relocate');
      const { meeting, facts, now } = held;
      const to = { startsAt: new Date(moment.startsAt), endsAt: new Date(moment.endsAt) };
      const at = { ...location };
      ensure(firstOf(refuseRelocation(meeting, { ...to, location: at }, now), refuseWithoutLocation(meeting.packId, { location: at }), ...refuseUntold('reason', reason, facts.regime)));
      const patch = { ...to, location: at, reason: { ...reason }, sequence: meeting.sequence + 1 };
      await this.notices.tellEverybody(tx, { ...meeting, ...patch }, 'meeting.relocated', { reason });
      const toReach = await this.reaches.open(tx, held, 'relocate');
      return this.meetings.move(tx, held, 'relocate', patch, { startsAt: moment.startsAt, endsAt: moment.endsAt, sequence: patch.sequence, toReach });
    });
  }

  postpone(actor: Actor, id: string, body: CallOffMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => this.callOff(tx, await this.meetings.hold(tx, actor, id, 'postpone'), 'postpone', body));
  }

  cancel(actor: Actor, id: string, body: CallOffMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => this.callOff(tx, await this.meetings.hold(tx, actor, id, 'cancel'), 'cancel', body));
  }

  /** A new date for what was postponed: planned again, with invitations of its own, for which the notice counts anew. (R003-17) */
  reschedule(actor: Actor, id: string, body: Moment): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'reschedule');
      const { meeting, now } = held;
      const to = { startsAt: new Date(body.startsAt), endsAt: new Date(body.endsAt) };
      ensure(firstOf(refuseMeetingCommand(meeting, 'reschedule'), refuseMoment(to, now)));
      const patch = { ...to, round: meeting.round + 1, sequence: meeting.sequence + 1, invitedAt: null };
      await this.meetings.startNotice(tx, held, patch);
      await this.notices.tellEverybody(tx, { ...meeting, ...patch, status: 'scheduled' }, 'meeting.rescheduled');
      const toReach = await this.reaches.open(tx, held, 'reschedule');
      return this.meetings.move(tx, held, 'reschedule', patch, { startsAt: body.startsAt, sequence: patch.sequence, toReach });
    });
  }

  /** It took place: from now on a report is owed; that nobody was invited to it is kept. (R003-18, R003-17) */
  hold(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'hold');
      const { meeting, facts, now } = held;
      ensure(refuseHold(meeting, now));
      const gate = gateOf(meeting, facts.phase, facts.parameters, dateAt(now));
      await this.meetings.keep(tx, meeting, foundUninvited(meeting, { id: meeting.packId, parameters: facts.parameters }, gate, now));
      await this.clocks.start(tx, {
        kind: 'report', rule: 'R003-18', organisationId: meeting.organisationId, bodyId: meeting.bodyId, trajectoryId: meeting.trajectoryId, dossier: 'meeting',
        dossierId: meeting.id, label: meeting.number, ownerSide: 'body', term: reportTerm(facts.parameters), anchor: dateAt(meeting.startsAt),
      });
      return this.meetings.move(tx, held, 'hold', { heldAt: now });
    });
  }

  private async callOff(tx: Tx, held: HeldMeeting, command: 'postpone' | 'cancel', { reason }: CallOffMeeting): Promise<Done> {
    const { meeting, facts, now } = held;
    ensure(firstOf(refuseCallingOff(meeting, command, now), ...(meeting.status === 'draft' ? [] : refuseUntold('reason', reason, facts.regime))));
    const status = command === 'cancel' ? 'cancelled' : 'postponed';
    const patch = { reason: { ...reason }, sequence: meeting.sequence + 1 };
    if (isUpcoming(meeting.status)) await this.meetings.endNotice(tx, held);
    if (meeting.status !== 'draft') await this.notices.tellEverybody(tx, { ...meeting, ...patch, status }, `meeting.${status}`, { reason });
    const toReach = meeting.status === 'draft' ? 0 : await this.reaches.open(tx, held, command);
    return this.meetings.move(tx, held, command, patch, { sequence: patch.sequence, toReach });
  }
}
