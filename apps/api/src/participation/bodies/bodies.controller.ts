import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import {
  Because, CoordinateBody, CreateBody, DescribeBody, EndBody, UpgradePack,
  type BodyRow, type BodyView, type SeatCandidateView, type CoordinatorView,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { BodiesQueries } from './bodies.queries.js';
import { BodiesQuery, CandidatesQuery } from './bodies.query.js';
import { BodiesService } from './bodies.service.js';
import { BodyEndingsService } from './body-endings.service.js';
import { CoordinationService } from './coordination.service.js';

@Controller('bodies')
@Requires()
export class BodiesController {
  constructor(
    private readonly bodies: BodiesService,
    private readonly coordination: CoordinationService,
    private readonly endings: BodyEndingsService,
    private readonly queries: BodiesQueries,
  ) {}

  @Get()
  @Answers.page('BodyRow')
  list(@CurrentActor() actor: Actor, @Query() query: BodiesQuery): Promise<Page<BodyRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('BodyView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BodyView> {
    return this.queries.one(actor, id);
  }

  @Get(':id/coordinators')
  @Answers.list('CoordinatorView')
  coordinators(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CoordinatorView[]> {
    return this.queries.coordinators(actor, id);
  }

  @Get(':id/candidates')
  @Answers.list('SeatCandidateView')
  candidates(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: CandidatesQuery): Promise<SeatCandidateView[]> {
    return this.queries.candidates(actor, id, query);
  }

  @Post()
  @Command()
  @AnswersDone()
  create(@CurrentActor() actor: Actor, @Body() body: CreateBody): Promise<Done> {
    return this.bodies.create(actor, body);
  }

  @Post(':id/describe')
  @Command()
  @AnswersDone()
  describe(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DescribeBody): Promise<Done> {
    return this.bodies.describe(actor, id, body);
  }

  @Post(':id/coordinate')
  @Command()
  @AnswersDone()
  coordinate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CoordinateBody): Promise<Done> {
    return this.coordination.coordinate(actor, id, body);
  }

  @Post(':id/activate')
  @Command()
  @AnswersDone()
  activate(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.bodies.activate(actor, id);
  }

  @Post(':id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.bodies.withdraw(actor, id);
  }

  @Post(':id/publish')
  @Command()
  @AnswersDone()
  publish(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.bodies.publish(actor, id);
  }

  @Post(':id/upgrade-pack')
  @Command()
  @AnswersDone()
  upgradePack(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: UpgradePack): Promise<Done> {
    return this.bodies.upgradePack(actor, id, body);
  }

  @Post(':id/review')
  @Command()
  @AnswersDone()
  review(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Because): Promise<Done> {
    return this.bodies.review(actor, id, reason);
  }

  @Post(':id/resume')
  @Command()
  @AnswersDone()
  resume(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.bodies.resume(actor, id);
  }

  @Post(':id/restructure')
  @Command()
  @AnswersDone()
  restructure(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EndBody): Promise<Done> {
    return this.endings.end(actor, id, 'restructure', body);
  }

  @Post(':id/dissolve')
  @Command()
  @AnswersDone()
  dissolve(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: EndBody): Promise<Done> {
    return this.endings.end(actor, id, 'dissolve', body);
  }
}
