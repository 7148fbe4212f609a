import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import { Because, IssueRequest, ProposeExtension, SaveRequest, StartRequest, type FeasibilityView, type RequestRow, type RequestView } from '@centrale/participation';
import { fr } from '@centrale/participation/texts/fr';
import { nl } from '@centrale/participation/texts/nl';
import { docxFile } from '../../platform/documents/docx-file.js';
import { writeDocx } from '../../platform/documents/write-docx.js';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { DraftLanguage } from '../decision-language.js';
import { AdviceRequestsQueries, FeasibilityQuery, RequestsQuery } from './advice-requests.queries.js';
import { AdviceRequests } from './advice-requests.service.js';
import { requestDecision } from './request-decision.js';
import { RequestExtensions } from './request-extensions.service.js';

@Controller('advice-requests')
@Requires()
export class AdviceRequestsController {
  constructor(
    private readonly requests: AdviceRequests,
    private readonly extensions: RequestExtensions,
    private readonly queries: AdviceRequestsQueries,
  ) {}

  @Get()
  @Answers.page('RequestRow')
  list(@CurrentActor() actor: Actor, @Query() query: RequestsQuery): Promise<Page<RequestRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('RequestView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RequestView> {
    return this.queries.one(actor, id);
  }

  @Get(':id/feasibility')
  @Answers('FeasibilityView')
  feasibility(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: FeasibilityQuery): Promise<FeasibilityView> {
    return this.queries.feasibility(actor, id, query);
  }

  /** To take along to the college. */
  @Get(':id/decision')
  @Answers.docx()
  async decision(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language }: DraftLanguage): Promise<StreamableFile> {
    const request = await this.queries.decided(actor, id, language);
    return docxFile(`${request.number}-${language}.docx`, await writeDocx(requestDecision(request, language, language === 'nl' ? nl : fr)));
  }

  @Post()
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartRequest): Promise<Done> {
    return this.requests.start(actor, body);
  }

  @Put(':id')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: SaveRequest): Promise<Saved> {
    return this.requests.save(actor, id, version, body);
  }

  @Post(':id/issue')
  @Command()
  @AnswersDone()
  issue(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: IssueRequest): Promise<Done> {
    return this.requests.issue(actor, id, body);
  }

  @Post(':id/withdraw')
  @Command()
  @AnswersDone()
  withdraw(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Because): Promise<Done> {
    return this.requests.withdraw(actor, id, body);
  }

  @Post(':id/propose-extension')
  @Command()
  @AnswersDone()
  proposeExtension(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ProposeExtension): Promise<Done> {
    return this.extensions.propose(actor, id, body);
  }

  @Post(':id/confirm-extension')
  @Command()
  @AnswersDone()
  confirmExtension(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.extensions.confirm(actor, id);
  }

  @Post(':id/refuse-extension')
  @Command()
  @AnswersDone()
  refuseExtension(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.extensions.refuse(actor, id);
  }
}
