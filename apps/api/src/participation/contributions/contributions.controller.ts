import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { Contribute, GiveOutcome, TieContribution, type ContributionPlaceView, type ContributionRow, type OutcomeTargetsView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { ContributionPlaceQuery, ContributionPlacesQueries } from './contribution-places.queries.js';
import { ContributionsQueries, ContributionsQuery } from './contributions.queries.js';
import { Contributions } from './contributions.service.js';

@Controller('contributions')
@Requires()
export class ContributionsController {
  constructor(
    private readonly contributions: Contributions,
    private readonly queries: ContributionsQueries,
    private readonly places: ContributionPlacesQueries,
  ) {}

  @Get()
  @Answers.page('ContributionRow')
  list(@CurrentActor() actor: Actor, @Query() query: ContributionsQuery): Promise<Page<ContributionRow>> {
    return this.queries.list(actor, query);
  }

  /** What may be noted at a body or a trajectory outside its meetings. */
  @Get('place')
  @Answers('ContributionPlaceView')
  place(@CurrentActor() actor: Actor, @Query() query: ContributionPlaceQuery): Promise<ContributionPlaceView> {
    return this.places.one(actor, query);
  }

  @Post()
  @Command()
  @AnswersDone()
  contribute(@CurrentActor() actor: Actor, @Body() body: Contribute): Promise<Done> {
    return this.contributions.contribute(actor, body);
  }

  @Get(':id/targets')
  @Answers('OutcomeTargetsView')
  targets(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OutcomeTargetsView> {
    return this.queries.targets(actor, id);
  }

  @Post(':id/tie')
  @Command()
  @AnswersDone()
  tie(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { themeId }: TieContribution): Promise<Done> {
    return this.contributions.tie(actor, id, themeId);
  }

  @Post(':id/give-outcome')
  @Command()
  @AnswersDone()
  giveOutcome(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: GiveOutcome): Promise<Done> {
    return this.contributions.giveOutcome(actor, id, body);
  }
}
