import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { PartiesModule } from '../parties/parties.module.js';
import { TrajectoriesModule } from '../trajectories/trajectories.module.js';
import { BodyInvolvement } from './body-involvement.service.js';
import { Consents } from './consents.service.js';
import { InterestErasures } from './interest-erasures.service.js';
import { InterestEntity } from './interest.entity.js';
import { InterestOutcomes } from './interest-outcomes.service.js';
import { InterestsController } from './interests.controller.js';
import { InterestsQueries } from './interests.queries.js';
import { InterestsService } from './interests.service.js';
import { VisitorInterests } from './visitor-interests.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([InterestEntity]), TrajectoriesModule, PartiesModule],
  controllers: [InterestsController],
  providers: [InterestsService, VisitorInterests, BodyInvolvement, InterestsQueries, InterestErasures, InterestOutcomes, Consents],
  exports: [Consents, InterestOutcomes],
})
export class InterestsModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: InterestsQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('interest', (actor, id) => this.queries.reveal(actor, id));
  }
}
