import { Module } from '@nestjs/common';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { EvaluationReading } from './evaluation-reading.service.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { EvaluationsController } from './evaluations.controller.js';
import { EvaluationsService } from './evaluations.service.js';
import { OfferReadings } from './offer-readings.service.js';

@Module({
  imports: [CallOffsModule],
  controllers: [EvaluationsController],
  providers: [EvaluationReading, OfferReadings, EvaluationQueries, EvaluationsService],
  exports: [EvaluationReading, OfferReadings],
})
export class EvaluationsModule {}
