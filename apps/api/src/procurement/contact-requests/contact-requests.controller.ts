import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { serviceRoles, type Actor, type Done, type Page } from '@centrale/kernel';
import {
  AnswerContactRequest, AssignOfficer, LeadContactRequest, Reasoned, SendContactRequest, type ContactRequestRow, type ContactRequestView,
} from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Public, Requires } from '../../platform/http/decorators.js';
import { ContactRequestsQueries, ContactRequestsQuery } from './contact-requests.queries.js';
import { ContactRequestsService } from './contact-requests.service.js';

@Controller('contact-requests')
@Requires('serviceOfficer')
export class ContactRequestsController {
  constructor(
    private readonly requests: ContactRequestsService,
    private readonly queries: ContactRequestsQueries,
  ) {}

  @Post()
  @Public()
  @Command()
  @AnswersDone()
  send(@Body() body: SendContactRequest): Promise<Done> {
    return this.requests.send(body);
  }

  @Get()
  @Requires(...serviceRoles)
  @Answers.page('ContactRequestRow')
  list(@Query() query: ContactRequestsQuery): Promise<Page<ContactRequestRow>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires(...serviceRoles)
  @Answers('ContactRequestView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ContactRequestView> {
    return this.queries.one(actor, id);
  }

  @Post(':id/assign')
  @Command()
  @AnswersDone()
  assign(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { officerId }: AssignOfficer): Promise<Done> {
    return this.requests.assign(actor, id, officerId);
  }

  @Post(':id/lead')
  @Command()
  @AnswersDone()
  lead(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: LeadContactRequest): Promise<Done> {
    return this.requests.lead(actor, id, body);
  }

  @Post(':id/answer')
  @Command()
  @AnswersDone()
  answer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { answer }: AnswerContactRequest): Promise<Done> {
    return this.requests.answer(actor, id, answer);
  }

  @Post(':id/close')
  @Command()
  @AnswersDone()
  close(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.requests.close(actor, id, reason);
  }
}
