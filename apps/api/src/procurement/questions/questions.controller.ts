import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { AnswerQuestion } from '@centrale/procurement';
import { AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { QuestionsService } from './questions.service.js';

@Controller('questions')
@Requires('serviceOfficer')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Post(':id/answer')
  @Command()
  @AnswersDone()
  answer(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { answer }: AnswerQuestion): Promise<Done> {
    return this.questions.answer(actor, id, answer);
  }
}
