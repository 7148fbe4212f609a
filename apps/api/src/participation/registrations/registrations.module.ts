import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { InterestsModule } from '../interests/interests.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { Places } from './places.service.js';
import { Reception } from './reception.service.js';
import { RegistrationErasures } from './registration-erasures.service.js';
import { RegistrationEntity } from './registration.entity.js';
import { OwnRegistrationsController, RegistrationsController } from './registrations.controller.js';
import { RegistrationsQueries } from './registrations.queries.js';
import { Registrations } from './registrations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RegistrationEntity]), MeetingsModule, ContributionsModule, InterestsModule, PartiesModule],
  controllers: [RegistrationsController, OwnRegistrationsController],
  providers: [Registrations, Reception, RegistrationErasures, Places, RegistrationsQueries],
})
export class RegistrationsModule {}
