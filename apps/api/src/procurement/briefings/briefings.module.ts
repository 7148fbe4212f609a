import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { ContactRequestsModule } from '../contact-requests/contact-requests.module.js';
import { BriefingDraftsService } from './briefing-drafts.service.js';
import { BriefingEntity } from './briefing.entity.js';
import { BriefingsController } from './briefings.controller.js';
import { BriefingsQueries } from './briefings.queries.js';
import { BriefingsService } from './briefings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BriefingEntity]), ContactRequestsModule],
  controllers: [BriefingsController],
  providers: [BriefingsService, BriefingDraftsService, BriefingsQueries],
  exports: [BriefingsService],
})
export class BriefingsModule implements OnModuleInit {
  constructor(
    private readonly timelines: TimelineGates,
    private readonly queries: BriefingsQueries,
  ) {}

  onModuleInit(): void {
    this.timelines.register('briefing', (actor, id) => this.queries.reveal(actor, id));
  }
}
