import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { RulePackEntity } from './rule-pack.entity.js';
import { RulePacksController } from './rule-packs.controller.js';
import { RulePacksQueries } from './rule-packs.queries.js';
import { RulePacks } from './rule-packs.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RulePackEntity])],
  controllers: [RulePacksController],
  providers: [RulePacks, RulePacksQueries],
  exports: [RulePacks],
})
export class RulePacksModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: RulePacksQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('rulePack', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
