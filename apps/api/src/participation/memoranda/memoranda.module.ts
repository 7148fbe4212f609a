import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { TrajectoriesModule } from '../trajectories/trajectories.module.js';
import { MemorandaController } from './memoranda.controller.js';
import { MemorandaQueries } from './memoranda.queries.js';
import { MemorandaService } from './memoranda.service.js';
import { MemorandumEntity } from './memorandum.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([MemorandumEntity]), TrajectoriesModule],
  controllers: [MemorandaController],
  providers: [MemorandaService, MemorandaQueries],
  exports: [MemorandaQueries],
})
export class MemorandaModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: MemorandaQueries,
  ) {}

  /** Its chain is for whoever sees it. (R002-07) */
  onModuleInit(): void {
    this.gates.register('memorandum', (actor, id) => this.queries.reveal(actor, id));
  }
}
