import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdviceModule } from '../advice/advice.module.js';
import { AdviceResponseEntity } from './advice-response.entity.js';
import { AdviceResponsesController } from './advice-responses.controller.js';
import { AdviceResponsesQueries } from './advice-responses.queries.js';
import { AdviceResponses } from './advice-responses.service.js';
import { FollowUpController } from './follow-up.controller.js';
import { FollowUp } from './follow-up.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AdviceResponseEntity]), AdviceModule],
  controllers: [AdviceResponsesController, FollowUpController],
  providers: [AdviceResponses, AdviceResponsesQueries, FollowUp],
})
export class AdviceResponsesModule {}
