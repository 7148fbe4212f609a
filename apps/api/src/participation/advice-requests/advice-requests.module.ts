import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { AdviceRequestEntity } from './advice-request.entity.js';
import { AdviceRequestsController } from './advice-requests.controller.js';
import { AdviceRequestsQueries } from './advice-requests.queries.js';
import { AdviceRequests } from './advice-requests.service.js';
import { RequestExtensionEntity } from './request-extension.entity.js';
import { RequestExtensions } from './request-extensions.service.js';
import { RequestNotices } from './request-notices.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AdviceRequestEntity, RequestExtensionEntity])],
  controllers: [AdviceRequestsController],
  providers: [AdviceRequests, AdviceRequestsQueries, RequestExtensions, RequestNotices],
})
export class AdviceRequestsModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: AdviceRequestsQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('adviceRequest', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
