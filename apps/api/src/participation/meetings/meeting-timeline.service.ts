import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { AttachmentGates } from '../../platform/files/attachment-gates.js';
import { Meetings } from './meetings.service.js';

/** A meeting's chain, and the documents that come with it, are for whoever sees the meeting. */
@Injectable()
export class MeetingTimeline implements OnModuleInit {
  constructor(
    private readonly timelines: TimelineGates,
    private readonly attachments: AttachmentGates,
    private readonly meetings: Meetings,
  ) {}

  onModuleInit(): void {
    this.timelines.register('meeting', (actor, id) => this.meetings.reveal(actor, id));
    this.attachments.register('meeting', {
      read: (actor, id) => this.meetings.reveal(actor, id),
      write: async (tx, actor, id) => void (await this.meetings.hold(tx, actor, id, 'writeReport')),
    });
  }
}
