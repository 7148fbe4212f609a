import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilFeedbacks } from './council-feedback.service.js';
import { EvaluationEntity } from './evaluation.entity.js';
import { EvaluationsController } from './evaluations.controller.js';
import { EvaluationsQueries } from './evaluations.queries.js';
import { EvaluationsService } from './evaluations.service.js';
import { PeriodicDuties } from './periodic-duties.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([EvaluationEntity])],
  controllers: [EvaluationsController],
  providers: [EvaluationsService, CouncilFeedbacks, EvaluationsQueries, PeriodicDuties],
})
export class EvaluationsModule {}
