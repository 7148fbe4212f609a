import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import {
  AcceptShortlist, AppointEvaluators, AssignCallOff, CancelCallOff, ComposeCallOff, DeclareInterest, IssueAddendum, RecordDecision, SaveComposition,
  type CallOffRow, type CallOffView, type CandidateView, type ShortlistsView,
} from '@centrale/procurement';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { CallOffViewQueries } from './call-off-view.queries.js';
import { CallOffsQueries } from './call-offs.queries.js';
import { CallOffsQuery } from './call-offs.query.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CompositionsService } from './compositions.service.js';
import { DecisionsService } from './decisions.service.js';
import { PanelsService } from './panels.service.js';
import { PublicationsService } from './publications.service.js';
import { ShortlistsService } from './shortlists.service.js';
import { SteeringService } from './steering.service.js';

@Controller('call-offs')
@Requires('serviceOfficer')
export class CallOffsController {
  constructor(
    private readonly queries: CallOffsQueries,
    private readonly views: CallOffViewQueries,
    private readonly candidates: CandidatesQueries,
    private readonly compositions: CompositionsService,
    private readonly shortlists: ShortlistsService,
    private readonly decisions: DecisionsService,
    private readonly publications: PublicationsService,
    private readonly panels: PanelsService,
    private readonly steering: SteeringService,
  ) {}

  /** Evaluators come from any organisation: the query decides who sees what. */
  @Get()
  @Requires()
  @Answers.page('CallOffRow')
  list(@CurrentActor() actor: Actor, @Query() query: CallOffsQuery): Promise<Page<CallOffRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Requires()
  @Answers('CallOffView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CallOffView> {
    return this.views.one(actor, id);
  }

  @Get(':id/shortlists')
  @Requires()
  @Answers('ShortlistsView')
  shortlistsOf(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ShortlistsView> {
    return this.queries.shortlists(actor, id);
  }

  @Get(':id/candidates')
  @Answers.page('CandidateView')
  candidatesFor(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<CandidateView>> {
    return this.candidates.of(actor, id, query);
  }

  @Post()
  @Command()
  @AnswersDone()
  compose(@CurrentActor() actor: Actor, @Body() { briefingId }: ComposeCallOff): Promise<Done> {
    return this.compositions.compose(actor, briefingId);
  }

  @Put(':id/composition')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() composition: SaveComposition): Promise<Saved> {
    return this.compositions.save(actor, id, version, composition);
  }

  @Post(':id/check')
  @Command()
  @AnswersDone()
  check(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.compositions.check(actor, id);
  }

  @Post(':id/revise')
  @Command()
  @AnswersDone()
  revise(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.compositions.revise(actor, id);
  }

  @Post(':id/accept-shortlist')
  @Command()
  @AnswersDone()
  acceptShortlist(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { shortlistHash }: AcceptShortlist): Promise<Done> {
    return this.shortlists.accept(actor, id, shortlistHash);
  }

  @Post(':id/approve')
  @Requires('projectOwner')
  @Command()
  @AnswersDone()
  approve(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.decisions.approve(actor, id);
  }

  @Post(':id/decisions')
  @Requires('decisionRecorder')
  @Command()
  @AnswersDone()
  recordDecision(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RecordDecision): Promise<Done> {
    return this.decisions.record(actor, id, body);
  }

  @Post(':id/publish')
  @Command()
  @AnswersDone()
  publish(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.publications.publish(actor, id);
  }

  @Post(':id/addenda')
  @Command()
  @AnswersDone()
  issueAddendum(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: IssueAddendum): Promise<Done> {
    return this.publications.issueAddendum(actor, id, body);
  }

  @Post(':id/cancel')
  @Command()
  @AnswersDone()
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CancelCallOff): Promise<Done> {
    return this.steering.cancel(actor, id, body);
  }

  @Post(':id/assign')
  @Command()
  @AnswersDone()
  assign(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AssignCallOff): Promise<Done> {
    return this.steering.assign(actor, id, body);
  }

  @Post(':id/evaluators')
  @Command()
  @AnswersDone()
  appointEvaluators(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { personIds }: AppointEvaluators): Promise<Done> {
    return this.panels.appoint(actor, id, personIds);
  }

  /** Evaluators come from any organisation: being on the panel is what counts. */
  @Post(':id/declare-interest')
  @Requires()
  @Command()
  @AnswersDone()
  declareInterest(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DeclareInterest): Promise<Done> {
    return this.panels.declare(actor, id, body);
  }
}
