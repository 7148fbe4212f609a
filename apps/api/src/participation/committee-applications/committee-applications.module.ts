import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { InterestsModule } from '../interests/interests.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { CommitteeApplicationEntity } from './committee-application.entity.js';
import { CommitteeApplicationsController } from './committee-applications.controller.js';
import { CommitteeApplicationsQueries } from './committee-applications.queries.js';
import { CommitteeApplicationsService } from './committee-applications.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommitteeApplicationEntity]), InterestsModule, PartiesModule],
  controllers: [CommitteeApplicationsController],
  providers: [CommitteeApplicationsService, CommitteeApplicationsQueries],
})
export class CommitteeApplicationsModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: CommitteeApplicationsQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('committeeApplication', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
