import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { ContributionPlacesQueries } from './contribution-places.queries.js';
import { ContributionEntity } from './contribution.entity.js';
import { ContributionsController } from './contributions.controller.js';
import { ContributionsQueries } from './contributions.queries.js';
import { Contributions } from './contributions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ContributionEntity]), MeetingsModule],
  controllers: [ContributionsController],
  providers: [Contributions, ContributionsQueries, ContributionPlacesQueries],
  exports: [Contributions],
})
export class ContributionsModule {}
