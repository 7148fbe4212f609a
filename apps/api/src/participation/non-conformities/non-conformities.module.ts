import { Module } from '@nestjs/common';
import { BodyAccessModule } from '../bodies/body-access.module.js';
import { BudgetPoolsModule } from '../budget-pools/budget-pools.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { TrajectoriesModule } from '../trajectories/trajectories.module.js';
import { NonConformitiesController } from './non-conformities.controller.js';
import { NonConformities } from './non-conformities.service.js';

@Module({ imports: [BodyAccessModule, BudgetPoolsModule, MeetingsModule, TrajectoriesModule], controllers: [NonConformitiesController], providers: [NonConformities] })
export class NonConformitiesModule {}
