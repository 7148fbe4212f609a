import { Module } from '@nestjs/common';
import { OparlController } from './oparl.controller.js';
import { OparlQueries } from './oparl.queries.js';
import { OverviewQueries } from './overview.queries.js';
import { PublicAdviceQueries } from './public-advice.queries.js';
import { PublicBodiesQueries } from './public-bodies.queries.js';
import { PublicContributionsQueries } from './public-contributions.queries.js';
import { PublicParticipationController } from './public.controller.js';
import { PublicTrajectoriesQueries } from './public-trajectories.queries.js';

/** What anybody may read of participation, signed in or not. */
@Module({
  controllers: [PublicParticipationController, OparlController],
  providers: [PublicTrajectoriesQueries, PublicBodiesQueries, PublicAdviceQueries, PublicContributionsQueries, OverviewQueries, OparlQueries],
})
export class PublicParticipationModule {}
