import { Module } from '@nestjs/common';
import { FeedsController, PersonalFeedsController } from './feeds.controller.js';
import { FeedsQueries } from './feeds.queries.js';
import { PersonalFeeds } from './feeds.service.js';

@Module({ controllers: [FeedsController, PersonalFeedsController], providers: [FeedsQueries, PersonalFeeds] })
export class FeedsModule {}
