import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { ByToken, CommunicationContract, participationRoles, RecordOutcome, RegisterBodyInterest, RegisterInterest, ShowBodyInterest, ShowInterest, WithdrawCommunication, type InterestFormView, type InterestRow, type Registered } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Public, Requires } from '../../platform/http/decorators.js';
import { BodyInvolvement } from './body-involvement.service.js';
import { Consents } from './consents.service.js';
import { InterestsQueries, InterestsQuery } from './interests.queries.js';
import { InterestsService } from './interests.service.js';
import { VisitorInterests } from './visitor-interests.service.js';

@Controller()
@Requires(...participationRoles)
export class InterestsController {
  constructor(
    private readonly interests: InterestsService,
    private readonly visitors: VisitorInterests,
    private readonly involvement: BodyInvolvement,
    private readonly consents: Consents,
    private readonly queries: InterestsQueries,
  ) {}

  @Get('trajectories/:id/interests')
  @Answers.page('InterestRow')
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: InterestsQuery): Promise<Page<InterestRow>> {
    return this.queries.list(actor, id, query);
  }

  @Get('bodies/:id/interests')
  @Requires()
  @Answers.page('InterestRow')
  ofBody(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: InterestsQuery): Promise<Page<InterestRow>> {
    return this.queries.ofBody(actor, id, query);
  }

  @Post('bodies/:id/interests')
  @Requires()
  @Command()
  @AnswersDone()
  registerForBody(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RegisterBodyInterest): Promise<Done> {
    return this.involvement.register(actor, id, body);
  }

  /** How people were reached for the body's work. */
  @Post('bodies/:id/tell')
  @Requires()
  @Command()
  @AnswersDone()
  tell(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CommunicationContract): Promise<Done> {
    return this.involvement.tell(actor, id, body);
  }

  @Post('bodies/:id/withdraw-communication')
  @Requires()
  @Command()
  @AnswersDone()
  withdrawCommunication(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: WithdrawCommunication): Promise<Done> {
    return this.involvement.withdrawCommunication(actor, id, body);
  }

  @Post('interests')
  @Command()
  @AnswersDone()
  register(@CurrentActor() actor: Actor, @Body() body: RegisterInterest): Promise<Done> {
    return this.interests.register(actor, body);
  }

  @Post('interests/:id/record-outcome')
  @Command()
  @AnswersDone()
  recordOutcome(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { outcome }: RecordOutcome): Promise<Done> {
    return this.interests.recordOutcome(actor, id, outcome);
  }

  @Post('interests/:id/erase')
  @Command()
  @AnswersDone()
  erase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.interests.erase(actor, id);
  }

  @Get('public/interest-forms/:id')
  @Public()
  @Answers('InterestFormView')
  form(@Param('id') id: string): Promise<InterestFormView> {
    return this.queries.form(id);
  }

  @Post('public/interests')
  @Public()
  @Command()
  @Answers('Registered')
  show(@Body() body: ShowInterest): Promise<Registered> {
    return this.visitors.show(body);
  }

  /** In the work of a body with a public page. */
  @Post('public/bodies/:id/interests')
  @Public()
  @Command()
  @Answers('Registered')
  showInBody(@Param('id') id: string, @Body() body: ShowBodyInterest): Promise<Registered> {
    return this.visitors.showInBody(id, body);
  }

  @Post('public/interests/confirm')
  @Public()
  @Command()
  @AnswersDone()
  confirm(@Body() { token }: ByToken): Promise<Done> {
    return this.visitors.confirm(token);
  }

  @Post('public/interests/erase')
  @Public()
  @Command()
  @AnswersDone()
  eraseOwn(@Body() { token }: ByToken): Promise<Done> {
    return this.visitors.eraseOwn(token);
  }

  /** The newsletter is left at any time, by the link in a letter. (R002-13) */
  @Post('public/consents/withdraw')
  @Public()
  @Command()
  @AnswersDone()
  withdraw(@Body() { token }: ByToken): Promise<Done> {
    return this.consents.withdraw(token);
  }
}
