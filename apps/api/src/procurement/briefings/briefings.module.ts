import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
export class BriefingsModule {}
