import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { AppointMember, ConsentToName, EndOn } from '@centrale/participation';
import { AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { SeatsService } from './seats.service.js';

@Controller()
@Requires()
export class SeatsController {
  constructor(private readonly seats: SeatsService) {}

  @Post('bodies/:id/appoint')
  @Command()
  @AnswersDone()
  appoint(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AppointMember): Promise<Done> {
    return this.seats.appoint(actor, id, body);
  }

  @Post('body-memberships/:id/end')
  @Command()
  @AnswersDone()
  end(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EndOn): Promise<Done> {
    return this.seats.end(actor, id, body);
  }

  @Post('body-memberships/:id/consent')
  @Command()
  @AnswersDone()
  consent(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { publicName }: ConsentToName): Promise<Done> {
    return this.seats.consent(actor, id, publicName);
  }
}
