import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { BudgetPoolEntity } from './budget-pool.entity.js';
import { BudgetPoolsController } from './budget-pools.controller.js';
import { BudgetPoolsQueries } from './budget-pools.queries.js';
import { BudgetPoolsService } from './budget-pools.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BudgetPoolEntity])],
  controllers: [BudgetPoolsController],
  providers: [BudgetPoolsService, BudgetPoolsQueries],
  exports: [BudgetPoolsService],
})
export class BudgetPoolsModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: BudgetPoolsQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('budgetPool', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
