import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import {
  ChooseAlternative, ContributeInWriting, GiveAlternative, OwnRegistration, ReceiveRegistration, Register, type OwnRegistrationView, type Registered, type RegistrationRow,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Public, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { Reception } from './reception.service.js';
import { RegistrationsQueries } from './registrations.queries.js';
import { Registrations } from './registrations.service.js';

/** By the secretariat, for who phones, writes or comes to the desk. */
@Controller()
@Requires()
export class RegistrationsController {
  constructor(
    private readonly reception: Reception,
    private readonly queries: RegistrationsQueries,
  ) {}

  @Get('meetings/:id/registrations')
  @Answers.page('RegistrationRow')
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<RegistrationRow>> {
    return this.queries.list(actor, id, query);
  }

  @Post('meetings/:id/registrations')
  @Command()
  @AnswersDone()
  receive(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReceiveRegistration): Promise<Done> {
    return this.reception.receive(actor, id, body);
  }

  @Post('registrations/:id/cancel')
  @Command()
  @AnswersDone()
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.reception.cancel(actor, id);
  }

  @Post('registrations/:id/erase')
  @Command()
  @AnswersDone()
  erase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.reception.erase(actor, id);
  }

  @Post('registrations/:id/give-alternative')
  @Command()
  @AnswersDone()
  giveAlternative(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { alternative }: GiveAlternative): Promise<Done> {
    return this.reception.giveAlternative(actor, id, alternative);
  }
}

/** By oneself. The link of the mail travels in the body, so that no address and no log ever holds it. */
@Controller('public')
@Public()
export class OwnRegistrationsController {
  constructor(
    private readonly registrations: Registrations,
    private readonly queries: RegistrationsQueries,
  ) {}

  @Post('meetings/:id/register')
  @Command()
  @Answers('Registered')
  register(@Param('id') id: string, @Body() body: Register): Promise<Registered> {
    return this.registrations.register(id, body);
  }

  /** Reads, and changes nothing: it is posted so that the link is in no address. */
  @Post('registrations/own')
  @HttpCode(200)
  @Answers('OwnRegistrationView')
  own(@Body() { token }: OwnRegistration): Promise<OwnRegistrationView> {
    return this.queries.own(token);
  }

  @Post('registrations/confirm')
  @Command()
  @AnswersDone()
  confirm(@Body() { token }: OwnRegistration): Promise<Done> {
    return this.registrations.confirm(token);
  }

  @Post('registrations/cancel')
  @Command()
  @AnswersDone()
  cancel(@Body() { token }: OwnRegistration): Promise<Done> {
    return this.registrations.cancel(token);
  }

  @Post('registrations/erase')
  @Command()
  @AnswersDone()
  erase(@Body() { token }: OwnRegistration): Promise<Done> {
    return this.registrations.erase(token);
  }

  @Post('registrations/choose-alternative')
  @Command()
  @AnswersDone()
  chooseAlternative(@Body() { token, alternative }: ChooseAlternative): Promise<Done> {
    return this.registrations.chooseAlternative(token, alternative);
  }

  @Post('registrations/contribute')
  @Command()
  @AnswersDone()
  contribute(@Body() body: ContributeInWriting): Promise<Done> {
    return this.registrations.contribute(body);
  }
}
