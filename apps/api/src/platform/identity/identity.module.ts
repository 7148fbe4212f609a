import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DemoController } from './demo.controller.js';
import { IdentityLetters } from './identity-letters.js';
import { IdentityPurge } from './identity-purge.js';
import { IdentityTimelines } from './identity-timelines.js';
import { LinksService } from './links.service.js';
import { MembershipEntity } from './membership.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';
import { PasswordGuard } from './password.guard.js';
import { Passwords } from './passwords.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { PersonEntity } from './person.entity.js';
import { SessionController } from './session.controller.js';
import { SessionGuard } from './session.guard.js';
import { SessionService } from './session.service.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, OrganisationEntity, MembershipEntity])],
  controllers: [SessionController, PeopleController, OrganisationsController, DemoController],
  providers: [
    Passwords, Sessions, SignInService, SessionService, SessionGuard, PasswordGuard, LinksService,
    PeopleService, PeopleQueries, OrganisationsService, OrganisationsQueries, IdentityLetters, IdentityPurge, IdentityTimelines,
  ],
  exports: [SessionGuard, LinksService, PeopleService, OrganisationsService, Passwords],
})
export class IdentityModule {}
