import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import {
  ActivityContract, AddPhase, CommunicationContract, MayDepart, PhaseContract, RecordOutput, SkipPhase, StakeholderContract, ThemeContract,
} from '@centrale/participation';
import { AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { PhasesService } from './phases.service.js';
import { TrajectoryContents } from './trajectory-content.service.js';

/** Phases, themes, activities, communication and stakeholders: the parts of a trajectory, each with commands of its own. */
@Controller()
@Requires()
export class TrajectoryPartsController {
  constructor(
    private readonly phases: PhasesService,
    private readonly contents: TrajectoryContents,
  ) {}

  @Post('trajectories/:id/phases')
  @Command()
  @AnswersDone()
  addPhase(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AddPhase): Promise<Done> {
    return this.phases.add(actor, id, body);
  }

  @Post('phases/:id/change')
  @Command()
  @AnswersDone()
  changePhase(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PhaseContract): Promise<Done> {
    return this.phases.change(actor, id, body);
  }

  @Post('phases/:id/remove')
  @Command()
  @AnswersDone()
  removePhase(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.phases.remove(actor, id);
  }

  @Post('phases/:id/make-ready')
  @Command()
  @AnswersDone()
  makeReady(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { motivations }: MayDepart): Promise<Done> {
    return this.phases.makeReady(actor, id, motivations);
  }

  @Post('phases/:id/begin')
  @Command()
  @AnswersDone()
  beginPhase(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { motivations }: MayDepart): Promise<Done> {
    return this.phases.begin(actor, id, motivations);
  }

  @Post('phases/:id/finish')
  @Command()
  @AnswersDone()
  finish(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { motivations }: MayDepart): Promise<Done> {
    return this.phases.finish(actor, id, motivations);
  }

  @Post('phases/:id/skip')
  @Command()
  @AnswersDone()
  skip(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: SkipPhase): Promise<Done> {
    return this.phases.skip(actor, id, reason);
  }

  @Post('phases/:id/record-output')
  @Command()
  @AnswersDone()
  recordOutput(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { output }: RecordOutput): Promise<Done> {
    return this.phases.recordOutput(actor, id, output);
  }

  @Post('trajectories/:id/themes')
  @Command()
  @AnswersDone()
  addTheme(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ThemeContract): Promise<Done> {
    return this.contents.addTheme(actor, id, body);
  }

  @Post('themes/:id/change')
  @Command()
  @AnswersDone()
  changeTheme(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ThemeContract): Promise<Done> {
    return this.contents.changeTheme(actor, id, body);
  }

  @Post('themes/:id/remove')
  @Command()
  @AnswersDone()
  removeTheme(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.contents.removeTheme(actor, id);
  }

  @Post('trajectories/:id/activities')
  @Command()
  @AnswersDone()
  addActivity(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ActivityContract): Promise<Done> {
    return this.contents.addActivity(actor, id, body);
  }

  @Post('activities/:id/remove')
  @Command()
  @AnswersDone()
  removeActivity(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.contents.removeActivity(actor, id);
  }

  @Post('trajectories/:id/communication-acts')
  @Command()
  @AnswersDone()
  tell(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CommunicationContract): Promise<Done> {
    return this.contents.tell(actor, id, body);
  }

  @Post('communication-acts/:id/remove')
  @Command()
  @AnswersDone()
  withdrawCommunication(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.contents.withdrawCommunication(actor, id);
  }

  @Post('trajectories/:id/stakeholders')
  @Command()
  @AnswersDone()
  addStakeholder(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: StakeholderContract): Promise<Done> {
    return this.contents.addStakeholder(actor, id, body);
  }

  @Post('stakeholders/:id/remove')
  @Command()
  @AnswersDone()
  removeStakeholder(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.contents.removeStakeholder(actor, id);
  }
}
