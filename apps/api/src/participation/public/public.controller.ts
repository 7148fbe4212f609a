import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { type Page } from '@centrale/kernel';
import {
  type ParticipationOverviewView, type PublicAdviceRow, type PublicAdviceView, type PublicBodyRow, type PublicBodyView, type PublicContribution, type PublicTrajectoryRow, type PublicTrajectoryView,
} from '@centrale/participation';
import { type FastifyReply } from 'fastify';
import { sendDownload } from '../../platform/files/send-download.js';
import { Answers, Public } from '../../platform/http/decorators.js';
import { OverviewQueries } from './overview.queries.js';
import { PublicAdviceQueries, PublicAdviceQuery } from './public-advice.queries.js';
import { PublicBodiesQueries, PublicBodiesQuery } from './public-bodies.queries.js';
import { PublicContributionsQueries, PublicContributionsQuery } from './public-contributions.queries.js';
import { PublicTrajectoriesQueries, PublicTrajectoriesQuery } from './public-trajectories.queries.js';

/** What anybody reads of participation. */
@Controller('public')
@Public()
export class PublicParticipationController {
  constructor(
    private readonly trajectoriesQueries: PublicTrajectoriesQueries,
    private readonly bodiesQueries: PublicBodiesQueries,
    private readonly adviceQueries: PublicAdviceQueries,
    private readonly contributionsQueries: PublicContributionsQueries,
    private readonly overviewQueries: OverviewQueries,
  ) {}

  @Get('trajectories')
  @Answers.page('PublicTrajectoryRow')
  trajectories(@Query() query: PublicTrajectoriesQuery): Promise<Page<PublicTrajectoryRow>> {
    return this.trajectoriesQueries.list(query);
  }

  @Get('trajectories/:id')
  @Answers('PublicTrajectoryView')
  trajectory(@Param('id') id: string): Promise<PublicTrajectoryView> {
    return this.trajectoriesQueries.one(id);
  }

  @Get('trajectories/:id/documents/:documentId')
  @Answers.file('application/octet-stream')
  async document(@Param('id') id: string, @Param('documentId') documentId: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return sendDownload(reply, await this.trajectoriesQueries.document(id, documentId));
  }

  @Get('bodies')
  @Answers.page('PublicBodyRow')
  bodies(@Query() query: PublicBodiesQuery): Promise<Page<PublicBodyRow>> {
    return this.bodiesQueries.list(query);
  }

  @Get('bodies/:id')
  @Answers('PublicBodyView')
  body(@Param('id') id: string): Promise<PublicBodyView> {
    return this.bodiesQueries.one(id);
  }

  @Get('advice')
  @Answers.page('PublicAdviceRow')
  advice(@Query() query: PublicAdviceQuery): Promise<Page<PublicAdviceRow>> {
    return this.adviceQueries.list(query);
  }

  @Get('advice/:id')
  @Answers('PublicAdviceView')
  oneAdvice(@Param('id') id: string): Promise<PublicAdviceView> {
    return this.adviceQueries.one(id);
  }

  @Get('contributions')
  @Answers.page('PublicContribution')
  contributions(@Query() query: PublicContributionsQuery): Promise<Page<PublicContribution>> {
    return this.contributionsQueries.list(query);
  }

  @Get('participation')
  @Answers('ParticipationOverviewView')
  overview(): Promise<ParticipationOverviewView> {
    return this.overviewQueries.all();
  }
}
