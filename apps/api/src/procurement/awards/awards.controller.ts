import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { CheckAwardee, DeclareUnsuccessful, ProposeAward, Reasoned, type AwardFileView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { AwardDecisions } from './award-decisions.service.js';
import { AwardOrders } from './award-orders.service.js';
import { AwardProposals } from './award-proposals.service.js';
import { AwardsQueries } from './awards.queries.js';

@Controller()
@Requires('serviceOfficer')
export class AwardsController {
  constructor(
    private readonly proposals: AwardProposals,
    private readonly decisions: AwardDecisions,
    private readonly orders: AwardOrders,
    private readonly queries: AwardsQueries,
  ) {}

  @Get('call-offs/:id/awards')
  @Requires()
  @Answers('AwardFileView')
  awards(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AwardFileView> {
    return this.queries.of(actor, id);
  }

  @Post('call-offs/:id/propose-award')
  @Command()
  @AnswersDone()
  propose(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ProposeAward): Promise<Done> {
    return this.proposals.propose(actor, id, body);
  }

  @Post('call-offs/:id/withdraw-proposal')
  @Command()
  @AnswersDone()
  withdrawProposal(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Reasoned): Promise<Done> {
    return this.proposals.withdraw(actor, id, body);
  }

  @Post('awards/:id/check')
  @Command()
  @AnswersDone()
  check(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CheckAwardee): Promise<Done> {
    return this.proposals.check(actor, id, body);
  }

  @Post('call-offs/:id/award')
  @Command()
  @AnswersDone()
  award(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.decisions.award(actor, id);
  }

  @Post('call-offs/:id/declare-unsuccessful')
  @Command()
  @AnswersDone()
  declareUnsuccessful(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DeclareUnsuccessful): Promise<Done> {
    return this.decisions.declareUnsuccessful(actor, id, body);
  }

  @Post('call-offs/:id/conclude')
  @Command()
  @AnswersDone()
  conclude(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.decisions.conclude(actor, id);
  }

  @Post('awards/:id/draft-order')
  @Command()
  @AnswersDone()
  draftOrder(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.orders.draft(actor, id);
  }

  @Post('awards/:id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Reasoned): Promise<Done> {
    return this.orders.withdraw(actor, id, body);
  }
}
