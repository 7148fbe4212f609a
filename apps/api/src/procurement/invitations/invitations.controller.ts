import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { AskQuestion, GiveUndertaking, Reasoned, type InvitationRow, type InvitationView } from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, Requires, Unlogged } from '../../platform/http/decorators.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsQuery } from './invitations.query.js';
import { InvitationsService } from './invitations.service.js';

@Controller('invitations')
@Requires('providerManager', 'providerEditor')
@Unlogged()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly queries: InvitationsQueries,
  ) {}

  @Get()
  @Answers.page('InvitationRow')
  list(@CurrentActor() actor: Actor, @Query() query: InvitationsQuery): Promise<Page<InvitationRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('InvitationView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<InvitationView> {
    return this.queries.one(actor, id);
  }

  @Post(':id/see')
  @Command()
  @AnswersDone()
  see(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.invitations.see(actor, id);
  }

  @Post(':id/give-undertaking')
  @Command()
  @AnswersDone()
  giveUndertaking(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { version }: GiveUndertaking): Promise<Done> {
    return this.invitations.giveUndertaking(actor, id, version);
  }

  @Post(':id/announce-offer')
  @Command()
  @AnswersDone()
  announceOffer(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.invitations.announceOffer(actor, id);
  }

  @Post(':id/decline')
  @Command()
  @AnswersDone()
  decline(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Reasoned): Promise<Done> {
    return this.invitations.decline(actor, id, reason);
  }

  @Post(':id/questions')
  @Command()
  @AnswersDone()
  ask(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { text }: AskQuestion): Promise<Done> {
    return this.invitations.ask(actor, id, text);
  }
}
