import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { ContactRequestsModule } from '../contact-requests/contact-requests.module.js';
import { BuyerEntity } from './buyer.entity.js';
import { BuyersController } from './buyers.controller.js';
import { BuyersQueries } from './buyers.queries.js';
import { BuyersService } from './buyers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BuyerEntity]), ContactRequestsModule],
  controllers: [BuyersController],
  providers: [BuyersService, BuyersQueries],
})
export class BuyersModule implements OnModuleInit {
  constructor(
    private readonly timelines: TimelineGates,
    private readonly queries: BuyersQueries,
  ) {}

  onModuleInit(): void {
    this.timelines.register('buyer', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
