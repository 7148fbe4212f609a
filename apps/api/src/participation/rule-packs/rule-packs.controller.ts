import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { DraftPack, type PackRow, type PackView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PacksQuery, RulePacksQueries } from './rule-packs.queries.js';
import { RulePacks } from './rule-packs.service.js';

@Controller('rule-packs')
export class RulePacksController {
  constructor(
    private readonly packs: RulePacks,
    private readonly queries: RulePacksQueries,
  ) {}

  @Get()
  @Requires()
  @Answers.page('PackRow')
  list(@Query() query: PacksQuery): Promise<Page<PackRow>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires()
  @Answers('PackView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PackView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Requires('contractManager', 'administrator')
  @Command()
  @AnswersDone()
  draft(@CurrentActor() actor: Actor, @Body() body: DraftPack): Promise<Done> {
    return this.packs.draft(actor, body);
  }

  @Post(':id/activate')
  @Requires('contractManager', 'administrator')
  @Command()
  @AnswersDone()
  activate(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.packs.activate(actor, id);
  }

  @Post(':id/discard')
  @Requires('contractManager', 'administrator')
  @Command()
  @AnswersDone()
  discard(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.packs.discard(actor, id);
  }
}
