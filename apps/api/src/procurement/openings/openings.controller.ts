import { Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { type OpeningView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { OpeningsQueries } from './openings.queries.js';
import { OpeningsService } from './openings.service.js';

@Controller('call-offs/:id')
export class OpeningsController {
  constructor(
    private readonly openings: OpeningsService,
    private readonly queries: OpeningsQueries,
  ) {}

  @Get('opening')
  @Requires()
  @Answers('OpeningView')
  opening(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OpeningView> {
    return this.queries.of(actor, id);
  }

  @Post('begin-opening')
  @Requires('opener')
  @Command()
  @AnswersDone()
  begin(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.openings.begin(actor, id);
  }

  @Post('complete-opening')
  @Requires('opener')
  @Command()
  @AnswersDone()
  complete(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.openings.complete(actor, id);
  }
}
