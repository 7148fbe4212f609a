import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { ProviderEntity, QualificationEntity, RateEntity } from './provider.entity.js';
import { ProvidersController } from './providers.controller.js';
import { ProvidersQueries } from './providers.queries.js';
import { ProvidersService } from './providers.service.js';
import { QualificationsController } from './qualifications.controller.js';
import { QualificationsService } from './qualifications.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProviderEntity, QualificationEntity, RateEntity])],
  controllers: [ProvidersController, QualificationsController],
  providers: [ProvidersService, QualificationsService, ProvidersQueries],
})
export class ProvidersModule implements OnModuleInit {
  constructor(
    private readonly timelines: TimelineGates,
    private readonly queries: ProvidersQueries,
  ) {}

  onModuleInit(): void {
    this.timelines.register('qualification', async (actor, id) => void (await this.queries.qualification(actor, id)));
  }
}
