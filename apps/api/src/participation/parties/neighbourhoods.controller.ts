import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { serviceRoles, type Actor, type Done, type Page } from '@centrale/kernel';
import { AddNeighbourhood, participationRoles, RenameNeighbourhood, type NeighbourhoodView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { NeighbourhoodsQuery, NeighbourhoodsService } from './neighbourhoods.service.js';

@Controller('neighbourhoods')
@Requires('coordinator')
export class NeighbourhoodsController {
  constructor(private readonly neighbourhoods: NeighbourhoodsService) {}

  @Get()
  @Requires(...participationRoles, ...serviceRoles, 'auditor')
  @Answers.page('NeighbourhoodView')
  list(@CurrentActor() actor: Actor, @Query() query: NeighbourhoodsQuery): Promise<Page<NeighbourhoodView>> {
    return this.neighbourhoods.list(actor, query);
  }

  @Post()
  @Command()
  @AnswersDone()
  add(@CurrentActor() actor: Actor, @Body() body: AddNeighbourhood): Promise<Done> {
    return this.neighbourhoods.add(actor, body);
  }

  @Post(':id/rename')
  @Command()
  @AnswersDone()
  rename(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RenameNeighbourhood): Promise<Done> {
    return this.neighbourhoods.rename(actor, id, body);
  }
}
