import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import {
  AnnexNote, Because, MayDepart, ReceiveAdvice, RecordVote, SaveAdvice, SendAdvice, SignSelfCheck, StartAdvice, type AdviceRow, type AdviceView,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { AdviceJudging } from './advice-judging.service.js';
import { AdviceSending } from './advice-sending.service.js';
import { AdviceQueries, AdviceQuery } from './advice.queries.js';
import { AdviceTexts } from './advice.service.js';

@Controller('advice')
@Requires()
export class AdviceController {
  constructor(
    private readonly texts: AdviceTexts,
    private readonly judging: AdviceJudging,
    private readonly sending: AdviceSending,
    private readonly queries: AdviceQueries,
  ) {}

  @Get()
  @Answers.page('AdviceRow')
  list(@CurrentActor() actor: Actor, @Query() query: AdviceQuery): Promise<Page<AdviceRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('AdviceView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdviceView> {
    return this.queries.one(actor, id);
  }

  @Post()
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartAdvice): Promise<Done> {
    return this.texts.start(actor, body);
  }

  @Put(':id')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: SaveAdvice): Promise<Saved> {
    return this.texts.save(actor, id, version, body);
  }

  @Post(':id/complete')
  @Command()
  @AnswersDone()
  complete(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.texts.complete(actor, id);
  }

  @Post(':id/annex')
  @Command()
  @AnswersDone()
  annex(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AnnexNote): Promise<Done> {
    return this.texts.annex(actor, id, body);
  }

  @Post(':id/record-vote')
  @Command()
  @AnswersDone()
  recordVote(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RecordVote): Promise<Done> {
    return this.judging.recordVote(actor, id, body);
  }

  @Post(':id/sign-self-check')
  @Command()
  @AnswersDone()
  signSelfCheck(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SignSelfCheck): Promise<Done> {
    return this.judging.signSelfCheck(actor, id, body);
  }

  @Post(':id/adopt')
  @Command()
  @AnswersDone()
  adopt(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: MayDepart): Promise<Done> {
    return this.judging.adopt(actor, id, body);
  }

  @Post(':id/send')
  @Command()
  @AnswersDone()
  send(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SendAdvice): Promise<Done> {
    return this.sending.send(actor, id, body);
  }

  @Post(':id/receive')
  @Command()
  @AnswersDone()
  receive(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ReceiveAdvice): Promise<Done> {
    return this.sending.receive(actor, id, body);
  }

  @Post(':id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Because): Promise<Done> {
    return this.texts.withdraw(actor, id, body);
  }
}
