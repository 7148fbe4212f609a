import { Injectable, type OnModuleInit } from '@nestjs/common';
import { advicePolicy, refuseAdviceSave } from '@centrale/participation';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { AttachmentGates } from '../../platform/files/attachment-gates.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { AdviceQueries } from './advice.queries.js';
import { AdviceTexts } from './advice.service.js';

/** An advice's chain and its documents are for whoever sees it; documents come from those who write, who annex, or who send. */
@Injectable()
export class AdviceGates implements OnModuleInit {
  constructor(
    private readonly timelines: TimelineGates,
    private readonly attachments: AttachmentGates,
    private readonly texts: AdviceTexts,
    private readonly queries: AdviceQueries,
  ) {}

  onModuleInit(): void {
    this.timelines.register('advice', async (actor, id) => void (await this.queries.one(actor, id)));
    this.attachments.register('advice', {
      read: async (actor, id) => void (await this.queries.one(actor, id)),
      write: async (tx, actor, id) => {
        const { advice, subject } = await this.texts.hold(tx, actor, id);
        const brings = [advicePolicy.save, advicePolicy.annex, advicePolicy.send].some((may) => may(actor, subject) === undefined);
        permit(brings ? undefined : advicePolicy.save(actor, subject));
        ensure(refuseAdviceSave(advice));
      },
    });
  }
}
