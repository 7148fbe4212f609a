import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { type Actor, type Done, type Saved } from '@centrale/kernel';
import { SaveResponse, StartResponse, type AdviceResponseView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { AdviceResponsesQueries } from './advice-responses.queries.js';
import { AdviceResponses } from './advice-responses.service.js';

/** Written by the college, or by the secretariat for it. */
@Controller('advice-responses')
export class AdviceResponsesController {
  constructor(
    private readonly responses: AdviceResponses,
    private readonly queries: AdviceResponsesQueries,
  ) {}

  @Get(':id')
  @Requires()
  @Answers('AdviceResponseView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdviceResponseView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Requires()
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartResponse): Promise<Done> {
    return this.responses.start(actor, body);
  }

  @Put(':id')
  @Requires('board', 'secretariat')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: SaveResponse): Promise<Saved> {
    return this.responses.save(actor, id, version, body);
  }

  @Post(':id/finalise')
  @Requires('board', 'secretariat')
  @Command()
  @AnswersDone()
  finalise(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.responses.finalise(actor, id);
  }
}
