import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { FindRegularity, GiveScores, type EvaluationView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { EvaluationsService } from './evaluations.service.js';

@Controller()
export class EvaluationsController {
  constructor(
    private readonly evaluations: EvaluationsService,
    private readonly queries: EvaluationQueries,
  ) {}

  /** Anybody may be on a panel: the policy knows who is. */
  @Get('call-offs/:id/evaluation')
  @Requires()
  @Answers('EvaluationView')
  evaluation(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EvaluationView> {
    return this.queries.of(actor, id);
  }

  @Post('offers/:id/find-regularity')
  @Requires('serviceOfficer')
  @Command()
  @AnswersDone()
  findRegularity(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FindRegularity): Promise<Done> {
    return this.evaluations.findRegularity(actor, id, body);
  }

  @Post('call-offs/:id/scores')
  @Requires()
  @Command()
  @AnswersDone()
  score(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GiveScores): Promise<Done> {
    return this.evaluations.score(actor, id, body);
  }

  @Post('call-offs/:id/consensus')
  @Requires('serviceOfficer')
  @Command()
  @AnswersDone()
  findConsensus(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GiveScores): Promise<Done> {
    return this.evaluations.findConsensus(actor, id, body);
  }
}
