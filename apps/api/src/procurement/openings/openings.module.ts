import { Module } from '@nestjs/common';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { OffersModule } from '../offers/offers.module.js';
import { OpeningsController } from './openings.controller.js';
import { OpeningsQueries } from './openings.queries.js';
import { OpeningsService } from './openings.service.js';

@Module({
  imports: [CallOffsModule, EvaluationsModule, OffersModule],
  controllers: [OpeningsController],
  providers: [OpeningsQueries, OpeningsService],
})
export class OpeningsModule {}
