import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import {
  InterruptTrajectory, NameOwner, NameTeam, participationRoles, PublishMemorandum, SaveMemorandum, SetEmbargo, StartMemorandum, ValidateMemorandum, type MemorandumCandidate, type MemorandumRow, type MemorandumView,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { MemorandaQueries, MemorandaQuery } from './memoranda.queries.js';
import { MemorandaService } from './memoranda.service.js';

@Controller('memoranda')
@Requires(...participationRoles)
export class MemorandaController {
  constructor(
    private readonly memoranda: MemorandaService,
    private readonly queries: MemorandaQueries,
  ) {}

  @Get()
  @Requires()
  @Answers.page('MemorandumRow')
  list(@CurrentActor() actor: Actor, @Query() query: MemorandaQuery): Promise<Page<MemorandumRow>> {
    return this.queries.list(actor, query);
  }

  @Get('candidates/:organisationId')
  @Answers.list('MemorandumCandidate')
  candidates(@CurrentActor() actor: Actor, @Param('organisationId') organisationId: string): Promise<MemorandumCandidate[]> {
    return this.queries.candidates(actor, organisationId);
  }

  @Get(':id')
  @Requires()
  @Answers('MemorandumView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MemorandumView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartMemorandum): Promise<Done> {
    return this.memoranda.start(actor, body);
  }

  /** Whoever was named to the team writes, whatever their role in the city is. (R002-09) */
  @Put(':id/parts')
  @Requires()
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() parts: SaveMemorandum): Promise<Saved> {
    return this.memoranda.save(actor, id, version, parts);
  }

  @Post(':id/name-team')
  @Command()
  @AnswersDone()
  nameTeam(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { personIds }: NameTeam): Promise<Done> {
    return this.memoranda.nameTeam(actor, id, personIds);
  }

  @Post(':id/name-owner')
  @Command()
  @AnswersDone()
  nameOwner(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { ownerId }: NameOwner): Promise<Done> {
    return this.memoranda.nameOwner(actor, id, ownerId);
  }

  @Post(':id/validate')
  @Command()
  @AnswersDone()
  validate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ValidateMemorandum): Promise<Done> {
    return this.memoranda.validate(actor, id, body);
  }

  @Post(':id/reopen')
  @Command()
  @AnswersDone()
  reopen(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.memoranda.reopen(actor, id);
  }

  @Post(':id/embargo')
  @Command()
  @AnswersDone()
  embargo(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { until }: SetEmbargo): Promise<Done> {
    return this.memoranda.embargo(actor, id, until);
  }

  @Post(':id/publish')
  @Command()
  @AnswersDone()
  publish(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PublishMemorandum): Promise<Done> {
    return this.memoranda.publish(actor, id, body);
  }

  @Post(':id/cancel')
  @Command()
  @AnswersDone()
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: InterruptTrajectory): Promise<Done> {
    return this.memoranda.cancel(actor, id, reason);
  }
}
