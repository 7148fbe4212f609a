import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { NeighbourhoodsController } from './neighbourhoods.controller.js';
import { NeighbourhoodsService } from './neighbourhoods.service.js';
import { PartiesController } from './parties.controller.js';
import { PartiesQueries } from './parties.queries.js';
import { PartiesService } from './parties.service.js';
import { NeighbourhoodEntity, PartyClassEntity, PartyEntity } from './party.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([PartyEntity, PartyClassEntity, NeighbourhoodEntity])],
  controllers: [PartiesController, NeighbourhoodsController],
  providers: [PartiesService, PartiesQueries, NeighbourhoodsService],
  exports: [PartiesService],
})
export class PartiesModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: PartiesQueries,
    private readonly neighbourhoods: NeighbourhoodsService,
  ) {}

  onModuleInit(): void {
    this.gates.register('party', async (actor, id) => void (await this.queries.one(actor, id)));
    this.gates.register('neighbourhood', (actor, id) => this.neighbourhoods.reveal(actor, id));
  }
}
