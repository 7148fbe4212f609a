import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { AskSupport, Because, DeliverSupport, GrantSupport, type SupportRow, type SupportView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { SupportQuery, SupportRequestsQueries } from './support-requests.queries.js';
import { SupportRequestsService } from './support-requests.service.js';

@Controller('support-requests')
@Requires()
export class SupportRequestsController {
  constructor(
    private readonly requests: SupportRequestsService,
    private readonly queries: SupportRequestsQueries,
  ) {}

  @Get()
  @Answers.page('SupportRow')
  list(@CurrentActor() actor: Actor, @Query() query: SupportQuery): Promise<Page<SupportRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('SupportView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SupportView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Command()
  @AnswersDone()
  ask(@CurrentActor() actor: Actor, @Body() body: AskSupport): Promise<Done> {
    return this.requests.ask(actor, body);
  }

  @Post(':id/grant')
  @Requires('coordinator', 'headOfService', 'secretariat', 'board')
  @Command()
  @AnswersDone()
  grant(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GrantSupport): Promise<Done> {
    return this.requests.grant(actor, id, body);
  }

  @Post(':id/refuse')
  @Requires('coordinator', 'headOfService', 'secretariat', 'board')
  @Command()
  @AnswersDone()
  refuse(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Because): Promise<Done> {
    return this.requests.refuse(actor, id, body);
  }

  @Post(':id/deliver')
  @Command()
  @AnswersDone()
  deliver(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DeliverSupport): Promise<Done> {
    return this.requests.deliver(actor, id, body);
  }

  @Post(':id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.requests.withdraw(actor, id);
  }
}
