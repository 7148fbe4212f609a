import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { AgreementEntity } from './agreement.entity.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsQueries } from './agreements.queries.js';
import { AgreementsService } from './agreements.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AgreementEntity])],
  controllers: [AgreementsController],
  providers: [AgreementsService, AgreementsQueries],
})
export class AgreementsModule implements OnModuleInit {
  constructor(
    private readonly timelines: TimelineGates,
    private readonly queries: AgreementsQueries,
  ) {}

  onModuleInit(): void {
    this.timelines.register('agreement', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
