import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { serviceRoles, type Actor, type Done, type Page } from '@centrale/kernel';
import { CorrectParty, EndOn, GiveClass, LinkAccount, partyKeepers, partyReaders, RegisterParty, type PartyRow, type PartyView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PartiesQueries, PartiesQuery } from './parties.queries.js';
import { PartiesService } from './parties.service.js';

@Controller()
@Requires(...partyKeepers)
export class PartiesController {
  constructor(
    private readonly parties: PartiesService,
    private readonly queries: PartiesQueries,
  ) {}

  @Get('parties')
  @Requires(...partyReaders, ...serviceRoles, 'auditor')
  @Answers.page('PartyRow')
  list(@CurrentActor() actor: Actor, @Query() query: PartiesQuery): Promise<Page<PartyRow>> {
    return this.queries.list(actor, query);
  }

  @Get('parties/:id')
  @Requires(...partyReaders, ...serviceRoles, 'auditor')
  @Answers('PartyView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PartyView> {
    return this.queries.one(actor, id);
  }

  @Post('parties')
  @Command()
  @AnswersDone()
  register(@CurrentActor() actor: Actor, @Body() body: RegisterParty): Promise<Done> {
    return this.parties.register(actor, body);
  }

  @Post('parties/:id/correct')
  @Command()
  @AnswersDone()
  correct(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CorrectParty): Promise<Done> {
    return this.parties.correct(actor, id, body);
  }

  @Post('parties/:id/give-class')
  @Command()
  @AnswersDone()
  giveClass(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GiveClass): Promise<Done> {
    return this.parties.giveClass(actor, id, body);
  }

  @Post('party-classes/:id/end')
  @Command()
  @AnswersDone()
  endClass(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EndOn): Promise<Done> {
    return this.parties.endClass(actor, id, body);
  }

  @Post('parties/:id/link-account')
  @Command()
  @AnswersDone()
  linkAccount(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: LinkAccount): Promise<Done> {
    return this.parties.linkAccount(actor, id, body);
  }

  @Post('parties/:id/erase')
  @Command()
  @AnswersDone()
  erase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.parties.erase(actor, id);
  }
}
