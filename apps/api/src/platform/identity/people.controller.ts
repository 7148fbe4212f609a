import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { GrantRole, InvitePerson, type Invited, type PersonView } from '@centrale/platform';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../http/decorators.js';
import { PeopleQueries, PeopleQuery } from './people.queries.js';
import { PeopleService } from './people.service.js';

@Controller()
@Requires('administrator', 'contractManager')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
  ) {}

  @Get('people')
  @Answers.page('PersonView')
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<Page<PersonView>> {
    return this.queries.list(actor, query);
  }

  @Get('people/:id')
  @Answers('PersonView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PersonView> {
    return this.queries.one(actor, id);
  }

  @Post('people')
  @Command()
  @Answers('Invited')
  invite(@CurrentActor() actor: Actor, @Body() body: InvitePerson): Promise<Invited> {
    return this.people.invite(actor, body);
  }

  @Post('people/:id/link')
  @Command()
  @Answers('Invited')
  makeLink(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Invited> {
    return this.people.makeLink(actor, id);
  }

  @Post('people/:id/roles')
  @Command()
  @AnswersDone()
  grantRole(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GrantRole): Promise<Done> {
    return this.people.grantRole(actor, id, body);
  }

  @Post('people/:id/block')
  @Command()
  @AnswersDone()
  block(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.people.block(actor, id);
  }

  @Post('people/:id/unblock')
  @Command()
  @AnswersDone()
  unblock(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.people.unblock(actor, id);
  }

  @Post('memberships/:id/end')
  @Command()
  @AnswersDone()
  endMembership(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.people.endMembership(actor, id);
  }
}
