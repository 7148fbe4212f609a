import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import {
  AdjustTrajectory, MayDepart, BeginCycle, CopyTrajectory, InterruptTrajectory, SaveTrajectory, StartTrajectory, UpgradePack,
  type GanttRow, type TemplateView, type TrajectoryRow, type TrajectoryView,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { TrajectoriesQueries, TrajectoriesQuery, PlanQuery } from './trajectories.queries.js';
import { TrajectoriesService } from './trajectories.service.js';
import { TrajectoryCourse } from './trajectory-course.service.js';

@Controller()
@Requires()
export class TrajectoriesController {
  constructor(
    private readonly trajectories: TrajectoriesService,
    private readonly course: TrajectoryCourse,
    private readonly queries: TrajectoriesQueries,
  ) {}

  @Get('trajectory-templates')
  @Answers.list('TemplateView')
  templates(): Promise<TemplateView[]> {
    return this.queries.templates();
  }

  @Get('trajectories')
  @Answers.page('TrajectoryRow')
  list(@CurrentActor() actor: Actor, @Query() query: TrajectoriesQuery): Promise<Page<TrajectoryRow>> {
    return this.queries.list(actor, query);
  }

  @Get('trajectory-plan')
  @Answers.page('GanttRow')
  plan(@CurrentActor() actor: Actor, @Query() query: PlanQuery): Promise<Page<GanttRow>> {
    return this.queries.plan(actor, query);
  }

  @Get('trajectories/:id')
  @Answers('TrajectoryView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TrajectoryView> {
    return this.queries.one(actor, id);
  }

  @Post('trajectories')
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartTrajectory): Promise<Done> {
    return this.trajectories.start(actor, body);
  }

  @Put('trajectories/:id/content')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() content: SaveTrajectory): Promise<Saved> {
    return this.trajectories.save(actor, id, version, content);
  }

  @Post('trajectories/:id/copy')
  @Command()
  @AnswersDone()
  copy(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CopyTrajectory): Promise<Done> {
    return this.trajectories.copy(actor, id, body);
  }

  @Post('trajectories/:id/announce')
  @Command()
  @AnswersDone()
  announce(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: MayDepart): Promise<Done> {
    return this.course.announce(actor, id, body);
  }

  @Post('trajectories/:id/begin')
  @Command()
  @AnswersDone()
  begin(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.course.begin(actor, id);
  }

  @Post('trajectories/:id/pause')
  @Command()
  @AnswersDone()
  pause(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: InterruptTrajectory): Promise<Done> {
    return this.course.pause(actor, id, body);
  }

  @Post('trajectories/:id/resume')
  @Command()
  @AnswersDone()
  resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.course.resume(actor, id);
  }

  @Post('trajectories/:id/begin-cycle')
  @Command()
  @AnswersDone()
  beginCycle(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: BeginCycle): Promise<Done> {
    return this.course.beginCycle(actor, id, body);
  }

  @Post('trajectories/:id/report')
  @Command()
  @AnswersDone()
  report(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.course.report(actor, id);
  }

  @Post('trajectories/:id/close')
  @Command()
  @AnswersDone()
  close(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.course.close(actor, id);
  }

  @Post('trajectories/:id/cancel')
  @Command()
  @AnswersDone()
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: InterruptTrajectory): Promise<Done> {
    return this.course.cancel(actor, id, body);
  }

  @Post('trajectories/:id/adjust')
  @Command()
  @AnswersDone()
  adjust(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AdjustTrajectory): Promise<Done> {
    return this.course.adjust(actor, id, body);
  }

  @Post('trajectories/:id/upgrade-pack')
  @Command()
  @AnswersDone()
  upgradePack(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { toVersion }: UpgradePack): Promise<Done> {
    return this.course.upgradePack(actor, id, toVersion);
  }
}
