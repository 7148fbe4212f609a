import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import {
  CompleteAction, EvaluateBody, EvaluateTrajectory, GiveFeedback, PlanFeedback, type BodyAccountView, type QualityEvaluationRow, type QualityEvaluationView,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { CouncilFeedbacks } from './council-feedback.service.js';
import { EvaluationsQueries, EvaluationsQuery } from './evaluations.queries.js';
import { EvaluationsService } from './evaluations.service.js';

@Controller()
@Requires()
export class EvaluationsController {
  constructor(
    private readonly evaluations: EvaluationsService,
    private readonly feedback: CouncilFeedbacks,
    private readonly queries: EvaluationsQueries,
  ) {}

  @Get('evaluations')
  @Answers.page('QualityEvaluationRow')
  list(@CurrentActor() actor: Actor, @Query() query: EvaluationsQuery): Promise<Page<QualityEvaluationRow>> {
    return this.queries.list(actor, query);
  }

  @Get('evaluations/:id')
  @Answers('QualityEvaluationView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<QualityEvaluationView> {
    return this.queries.one(actor, id);
  }

  @Post('evaluations/:id/complete-action')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  completeAction(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CompleteAction): Promise<Done> {
    return this.evaluations.completeAction(actor, id, body);
  }

  @Get('bodies/:id/account')
  @Answers('BodyAccountView')
  account(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BodyAccountView> {
    return this.queries.account(actor, id);
  }

  @Post('bodies/:id/evaluate')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  evaluateBody(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EvaluateBody): Promise<Done> {
    return this.evaluations.evaluateBody(actor, id, body);
  }

  @Post('bodies/:id/plan-council-feedback')
  @Requires('coordinator', 'secretariat', 'board')
  @Command()
  @AnswersDone()
  planFeedback(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PlanFeedback): Promise<Done> {
    return this.feedback.plan(actor, id, body);
  }

  @Post('bodies/:id/give-council-feedback')
  @Requires('coordinator', 'secretariat', 'board')
  @Command()
  @AnswersDone()
  giveFeedback(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GiveFeedback): Promise<Done> {
    return this.feedback.give(actor, id, body);
  }

  @Post('trajectories/:id/evaluate')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  evaluateTrajectory(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EvaluateTrajectory): Promise<Done> {
    return this.evaluations.evaluateTrajectory(actor, id, body);
  }
}
