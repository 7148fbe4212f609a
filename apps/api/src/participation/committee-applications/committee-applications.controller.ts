import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { ApplyCommittee, RefuseCommittee, type CommitteeQueue, type CommitteeView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Public, Requires } from '../../platform/http/decorators.js';
import { CommitteeApplicationsQueries, CommitteesQuery } from './committee-applications.queries.js';
import { CommitteeApplicationsService } from './committee-applications.service.js';

@Controller()
@Requires('coordinator', 'secretariat', 'citizenContact', 'headOfService')
export class CommitteeApplicationsController {
  constructor(
    private readonly applications: CommitteeApplicationsService,
    private readonly queries: CommitteeApplicationsQueries,
  ) {}

  @Post('public/committee-applications')
  @Public()
  @Command()
  @AnswersDone()
  apply(@Body() body: ApplyCommittee): Promise<Done> {
    return this.applications.apply(body);
  }

  @Get('committee-applications')
  @Answers('CommitteeQueue')
  queue(@CurrentActor() actor: Actor, @Query() query: CommitteesQuery): Promise<CommitteeQueue> {
    return this.queries.queue(actor, query);
  }

  @Get('committee-applications/:id')
  @Answers('CommitteeView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CommitteeView> {
    return this.queries.one(actor, id);
  }

  @Post('committee-applications/:id/accept')
  @Command()
  @AnswersDone()
  accept(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.applications.accept(actor, id);
  }

  @Post('committee-applications/:id/refuse')
  @Command()
  @AnswersDone()
  refuse(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: RefuseCommittee): Promise<Done> {
    return this.applications.refuse(actor, id, reason);
  }

  @Post('committee-applications/:id/erase')
  @Command()
  @AnswersDone()
  erase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.applications.erase(actor, id);
  }
}
