import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { Communications } from './communications.service.js';
import { PhaseEntity, ThemeEntity } from './phase.entity.js';
import { PhaseListeners } from './phase-listeners.service.js';
import { PhasesService } from './phases.service.js';
import { TrajectoriesController } from './trajectories.controller.js';
import { TrajectoriesQueries } from './trajectories.queries.js';
import { TrajectoriesService } from './trajectories.service.js';
import { TrajectoryAccesses } from './trajectory-access.service.js';
import { TrajectoryContents } from './trajectory-content.service.js';
import { TrajectoryCourse } from './trajectory-course.service.js';
import { TrajectoryDocuments } from './trajectory-documents.service.js';
import { TrajectoryPartsController } from './trajectory-parts.controller.js';
import { TrajectoryEntity } from './trajectory.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([TrajectoryEntity, PhaseEntity, ThemeEntity])],
  controllers: [TrajectoriesController, TrajectoryPartsController],
  providers: [Communications, TrajectoriesService, TrajectoryCourse, PhasesService, PhaseListeners, TrajectoryContents, TrajectoryAccesses, TrajectoriesQueries, TrajectoryDocuments],
  exports: [Communications, PhaseListeners, TrajectoriesService, TrajectoryCourse, TrajectoryContents, PhasesService, TrajectoryAccesses, TrajectoriesQueries],
})
export class TrajectoriesModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: TrajectoriesQueries,
  ) {}

  /** A trajectory's chain is for whoever sees the trajectory. */
  onModuleInit(): void {
    this.gates.register('trajectory', (actor, id) => this.queries.reveal(actor, id));
  }
}
