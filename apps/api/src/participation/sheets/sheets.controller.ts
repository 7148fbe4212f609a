import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { type Actor, type Done, type LocalText, type Page, type Saved } from '@centrale/kernel';
import { Because, CoverInsurance, DecideSheet, PublishSheet, RepealSheet, SaveSheet, StartSheet, type SheetRow, type SheetView } from '@centrale/participation';
import { docxFile } from '../../platform/documents/docx-file.js';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { SheetDocuments } from './sheet-documents.service.js';
import { SheetDraftsService } from './sheet-drafts.service.js';
import { SheetsQueries, SheetsQuery } from './sheets.queries.js';
import { SheetsService } from './sheets.service.js';

export class DecisionLanguage {
  @IsIn(['nl', 'fr']) readonly language: keyof LocalText = 'nl';
}

@Controller('sheets')
@Requires()
export class SheetsController {
  constructor(
    private readonly sheets: SheetsService,
    private readonly drafts: SheetDraftsService,
    private readonly queries: SheetsQueries,
    private readonly documents: SheetDocuments,
  ) {}

  @Get()
  @Answers.page('SheetRow')
  list(@CurrentActor() actor: Actor, @Query() query: SheetsQuery): Promise<Page<SheetRow>> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Answers('SheetView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SheetView> {
    return this.queries.one(actor, id);
  }

  /** To take along to the college. (R003-01) */
  @Get(':id/draft-decision')
  @Requires('coordinator', 'secretariat', 'board')
  @Answers.docx()
  async draftDecision(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language }: DecisionLanguage): Promise<StreamableFile> {
    const { name, bytes } = await this.documents.decision(actor, id, language);
    return docxFile(name, bytes);
  }

  @Post()
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartSheet): Promise<Done> {
    return this.sheets.start(actor, body);
  }

  @Put(':id/content')
  @Requires('coordinator')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() revision: number, @Body() content: SaveSheet): Promise<Saved> {
    return this.drafts.save(actor, id, revision, content);
  }

  @Post(':id/check-conformity')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  checkConformity(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.sheets.checkConformity(actor, id);
  }

  @Post(':id/submit')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  submit(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.sheets.submit(actor, id);
  }

  @Post(':id/approve')
  @Requires('secretariat', 'board')
  @Command()
  @AnswersDone()
  approve(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: DecideSheet): Promise<Done> {
    return this.sheets.approve(actor, id, body);
  }

  @Post(':id/send-back')
  @Requires('secretariat', 'board')
  @Command()
  @AnswersDone()
  sendBack(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Because): Promise<Done> {
    return this.sheets.sendBack(actor, id, body);
  }

  @Post(':id/publish')
  @Requires('coordinator', 'secretariat', 'board')
  @Command()
  @AnswersDone()
  publish(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PublishSheet): Promise<Done> {
    return this.sheets.publish(actor, id, body);
  }

  @Post(':id/repeal')
  @Requires('secretariat', 'board')
  @Command()
  @AnswersDone()
  repeal(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RepealSheet): Promise<Done> {
    return this.sheets.repeal(actor, id, body);
  }

  @Post(':id/cover-insurance')
  @Requires('coordinator', 'secretariat', 'board')
  @Command()
  @AnswersDone()
  coverInsurance(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CoverInsurance): Promise<Done> {
    return this.sheets.coverInsurance(actor, id, body);
  }
}
