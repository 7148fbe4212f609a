import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { CorrectNonConformity } from '@centrale/participation';
import { AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { NonConformities } from './non-conformities.service.js';

@Controller('non-conformities')
@Requires()
export class NonConformitiesController {
  constructor(private readonly facts: NonConformities) {}

  @Post(':id/correct')
  @Command()
  @AnswersDone()
  correct(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CorrectNonConformity): Promise<Done> {
    return this.facts.correct(actor, id, body);
  }
}
