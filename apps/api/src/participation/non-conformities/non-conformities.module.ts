import { Module } from '@nestjs/common';
import { BodyAccessModule } from '../bodies/body-access.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { TrajectoriesModule } from '../trajectories/trajectories.module.js';
import { NonConformitiesController } from './non-conformities.controller.js';
import { NonConformities } from './non-conformities.service.js';

@Module({ imports: [BodyAccessModule, MeetingsModule, TrajectoriesModule], controllers: [NonConformitiesController], providers: [NonConformities] })
export class NonConformitiesModule {}
