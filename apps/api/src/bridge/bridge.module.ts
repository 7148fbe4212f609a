import { Module } from '@nestjs/common';
import { MeetingsModule } from '../participation/meetings/meetings.module.js';
import { TrajectoriesModule } from '../participation/trajectories/trajectories.module.js';
import { BriefingsModule } from '../procurement/briefings/briefings.module.js';
import { OrderListenersModule } from '../procurement/orders/order-listeners.module.js';
import { Facilitations } from './facilitations.service.js';
import { LateProcurement } from './late-procurement.service.js';
import { NeedsController } from './needs.controller.js';
import { NeedsQueries } from './needs.queries.js';
import { NeedsService } from './needs.service.js';
import { PhaseFactsReader } from './phase-facts.service.js';

/** Where the two contexts meet: a phase of a trajectory asks the marketplace for services. */
@Module({
  imports: [BriefingsModule, MeetingsModule, OrderListenersModule, TrajectoriesModule],
  controllers: [NeedsController],
  providers: [NeedsService, NeedsQueries, PhaseFactsReader, Facilitations, LateProcurement],
})
export class BridgeModule {}
