import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { SupportRequestEntity } from './support-request.entity.js';
import { SupportRequestsController } from './support-requests.controller.js';
import { SupportRequestsQueries } from './support-requests.queries.js';
import { SupportRequestsService } from './support-requests.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SupportRequestEntity])],
  controllers: [SupportRequestsController],
  providers: [SupportRequestsService, SupportRequestsQueries],
})
export class SupportRequestsModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: SupportRequestsQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('supportRequest', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
