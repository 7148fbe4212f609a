import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { AdoptFramework, type FrameworkRow } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { FrameworksQueries, FrameworksQuery } from './frameworks.queries.js';
import { FrameworksService } from './frameworks.service.js';

@Controller('general-frameworks')
export class FrameworksController {
  constructor(
    private readonly frameworks: FrameworksService,
    private readonly queries: FrameworksQueries,
  ) {}

  @Get()
  @Requires()
  @Answers.page('FrameworkRow')
  list(@CurrentActor() actor: Actor, @Query() query: FrameworksQuery): Promise<Page<FrameworkRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires()
  @Answers('FrameworkRow')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FrameworkRow> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Requires('secretariat')
  @Command()
  @AnswersDone()
  adopt(@CurrentActor() actor: Actor, @Body() body: AdoptFramework): Promise<Done> {
    return this.frameworks.adopt(actor, body);
  }
}
