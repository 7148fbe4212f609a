import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { ChooseMail, type MailPreferencesView } from '@centrale/platform';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../http/decorators.js';
import { MailPreferencesService } from './mail-preferences.service.js';

/** One's own only. */
@Controller('account/mail-preferences')
@Requires()
export class MailPreferencesController {
  constructor(private readonly service: MailPreferencesService) {}

  @Get()
  @Answers('MailPreferencesView')
  view(@CurrentActor() actor: Actor): Promise<MailPreferencesView> {
    return this.service.view(actor);
  }

  @Put()
  @Command()
  @AnswersDone()
  choose(@CurrentActor() actor: Actor, @Body() body: ChooseMail): Promise<Done> {
    return this.service.choose(actor, body);
  }
}
