import { Module, type OnModuleInit } from '@nestjs/common';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { TrajectoriesModule } from '../trajectories/trajectories.module.js';
import { BodiesController } from './bodies.controller.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesService } from './bodies.service.js';
import { BodyAttachments } from './body-attachments.service.js';
import { BodyEndingsService } from './body-endings.service.js';
import { BodyNotices } from './body-notices.service.js';
import { CoordinationService } from './coordination.service.js';
import { HeldThemesController } from './held-themes.controller.js';
import { SeatsController } from './seats.controller.js';
import { SeatsService } from './seats.service.js';

@Module({
  imports: [TrajectoriesModule],
  controllers: [BodiesController, HeldThemesController, SeatsController],
  providers: [BodiesService, BodiesQueries, BodyAttachments, BodyEndingsService, BodyNotices, CoordinationService, SeatsService],
  exports: [BodiesService],
})
export class BodiesModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: BodiesQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('body', (actor, id) => this.queries.reveal(actor, id));
  }
}
