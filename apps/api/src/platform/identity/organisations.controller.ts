import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { RegisterOrganisation, type OrganisationView } from '@centrale/platform';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../http/decorators.js';
import { OrganisationsQueries, OrganisationsQuery } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly queries: OrganisationsQueries,
  ) {}

  @Get()
  @Requires('administrator', 'contractManager', 'serviceOfficer')
  @Answers.page('OrganisationView')
  list(@Query() query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    return this.queries.list(query);
  }

  @Post()
  @Requires('administrator', 'contractManager')
  @Command()
  @AnswersDone()
  register(@CurrentActor() actor: Actor, @Body() body: RegisterOrganisation): Promise<Done> {
    return this.organisations.register(actor, body);
  }
}
