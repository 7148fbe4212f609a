import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { EvaluationsModule } from '../evaluations/evaluations.module.js';
import { AwardDecisions } from './award-decisions.service.js';
import { AwardEntity } from './award.entity.js';
import { AwardOrders } from './award-orders.service.js';
import { AwardProposals } from './award-proposals.service.js';
import { AwardReleaseModule } from './award-release.module.js';
import { AwardsController } from './awards.controller.js';
import { AwardsQueries } from './awards.queries.js';

@Module({
  imports: [TypeOrmModule.forFeature([AwardEntity]), CallOffsModule, EvaluationsModule, AwardReleaseModule],
  controllers: [AwardsController],
  providers: [AwardProposals, AwardDecisions, AwardOrders, AwardsQueries],
})
export class AwardsModule {}
