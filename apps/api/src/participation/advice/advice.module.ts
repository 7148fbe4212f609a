import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { AdviceController } from './advice.controller.js';
import { AdviceEntity } from './advice.entity.js';
import { AdviceGates } from './advice-gates.service.js';
import { AdviceJudging } from './advice-judging.service.js';
import { AdviceNotices } from './advice-notices.service.js';
import { AdviceQueries } from './advice.queries.js';
import { AdviceSending } from './advice-sending.service.js';
import { AdviceTexts } from './advice.service.js';
import { ExpertiseNoteEntity } from './expertise-note.entity.js';
import { SelfCheckEntity } from './self-check.entity.js';
import { YearlyAdvice } from './yearly-advice.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AdviceEntity, ExpertiseNoteEntity, SelfCheckEntity]), ContributionsModule],
  controllers: [AdviceController],
  providers: [AdviceTexts, AdviceJudging, AdviceSending, AdviceQueries, AdviceNotices, AdviceGates, YearlyAdvice],
  exports: [AdviceTexts, AdviceNotices],
})
export class AdviceModule {}
