import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { FulfilCommitment, GiveInterim, MakeCommitment } from '@centrale/participation';
import { AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { FollowUp } from './follow-up.service.js';

/** What the city does with an advice, beside its answer. */
@Controller('advice')
@Requires()
export class FollowUpController {
  constructor(private readonly followUp: FollowUp) {}

  @Post(':id/give-interim')
  @Command()
  @AnswersDone()
  giveInterim(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GiveInterim): Promise<Done> {
    return this.followUp.giveInterim(actor, id, body);
  }

  @Post(':id/commit')
  @Command()
  @AnswersDone()
  commit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: MakeCommitment): Promise<Done> {
    return this.followUp.commit(actor, id, body);
  }

  @Post(':id/fulfil')
  @Command()
  @AnswersDone()
  fulfil(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: FulfilCommitment): Promise<Done> {
    return this.followUp.fulfil(actor, id, body);
  }

  @Post(':id/close-follow-up')
  @Command()
  @AnswersDone()
  closeFollowUp(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.followUp.closeFollowUp(actor, id);
  }
}
