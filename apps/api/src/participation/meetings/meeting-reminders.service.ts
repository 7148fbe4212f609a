import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUpcoming, meetingReminderAt } from '@centrale/participation';
import { Poller } from '../../platform/jobs/poller.js';
import { type Tx } from '../../platform/database/tx.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';

/** Whoever is to come is reminded of date, hour and place, once per date. */
@Injectable()
export class MeetingReminders implements OnModuleInit {
  constructor(
    private readonly poller: Poller,
    private readonly notices: MeetingNotices,
  ) {}

  onModuleInit(): void {
    this.poller.register({ table: 'meeting', handle: (tx, id) => this.handle(tx, id) });
  }

  /** After an outage too, as long as the meeting is still to come. */
  private async handle(tx: Tx, id: string): Promise<void> {
    const meeting = await tx.lock(MeetingEntity, id);
    const now = await tx.now();
    if (isUpcoming(meeting.status) && meeting.startsAt > now) await this.notices.remind(tx, meeting);
    await tx.update(MeetingEntity, id, { nextCheckAt: meetingReminderAt(meeting, now) ?? null });
  }
}
