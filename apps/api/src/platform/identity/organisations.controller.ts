import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { RegisterOrganisation, SetContact, type OrganisationContactView, type OrganisationView } from '@centrale/platform';
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
  /** How the secretariat is reached, for whoever says so to the public. */
  @Get(':id/contact')
  @Requires('administrator', 'contractManager', 'coordinator')
  @Answers('OrganisationContactView')
  contact(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OrganisationContactView> {
    return this.queries.contact(actor, id);
  }

  @Post(':id/set-contact')
  @Requires('administrator', 'contractManager', 'coordinator')
  @Command()
  @AnswersDone()
  setContact(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SetContact): Promise<Done> {
    return this.organisations.setContact(actor, id, body);
  }
}
