import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { type Actor, type Done } from '@centrale/kernel';
import { AssignFacilitator, MakeBriefing, type AssignableOrderView, type AssignmentView, type CallOffOriginView, type NeedView } from '@centrale/participation';
import { docxFile } from '../platform/documents/docx-file.js';
import { writeDocx } from '../platform/documents/write-docx.js';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../platform/http/decorators.js';
import { exportDocument } from './export-document.js';
import { NeedsQueries } from './needs.queries.js';
import { NeedsService } from './needs.service.js';
import { PhaseFactsReader } from './phase-facts.service.js';

export class ExportQuery {
  @IsOptional() @IsIn(['nl', 'fr']) readonly language?: 'nl' | 'fr';
}

@Controller()
export class NeedsController {
  constructor(
    private readonly needs: NeedsService,
    private readonly queries: NeedsQueries,
    private readonly phaseFacts: PhaseFactsReader,
  ) {}

  @Get('phases/:id/need')
  @Requires()
  @Answers('NeedView')
  need(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<NeedView> {
    return this.queries.one(actor, id);
  }

  /** The briefing that the phase would become, as a document. */
  @Get('phases/:id/briefing')
  @Requires('coordinator', 'projectOwner', 'generalDirector', 'secretariat')
  @Answers.docx()
  async briefing(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language = 'nl' }: ExportQuery): Promise<StreamableFile> {
    const { number } = await this.queries.row(actor, id);
    const content = await this.phaseFacts.preview(id, actor.personId, language);
    return docxFile(`${number}-briefing-${language}.docx`, await writeDocx(exportDocument(content, language)));
  }

  @Post('phases/:id/make-briefing')
  @Requires('coordinator', 'projectOwner', 'generalDirector')
  @Command()
  @AnswersDone()
  makeBriefing(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: MakeBriefing): Promise<Done> {
    return this.needs.makeBriefing(actor, id, body);
  }

  @Post('phases/:id/export-briefing')
  @Requires('coordinator', 'projectOwner', 'generalDirector')
  @Command()
  @AnswersDone()
  exportBriefing(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.needs.exportBriefing(actor, id);
  }

  @Post('phases/:id/assign-facilitator')
  @Requires('coordinator', 'projectOwner', 'generalDirector')
  @Command()
  @AnswersDone()
  assignFacilitator(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AssignFacilitator): Promise<Done> {
    return this.needs.assignFacilitator(actor, id, body);
  }

  @Get('phases/:id/orders')
  @Requires('coordinator', 'projectOwner', 'generalDirector')
  @Answers.list('AssignableOrderView')
  orders(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AssignableOrderView[]> {
    return this.queries.orders(actor, id);
  }

  @Get('trajectories/:id/assignments')
  @Requires()
  @Answers.list('AssignmentView')
  assignments(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AssignmentView[]> {
    return this.queries.assignments(actor, id);
  }

  @Get('call-offs/:id/origin')
  @Requires('serviceOfficer', 'contractManager', 'administrator', 'auditor', 'projectOwner', 'decisionRecorder')
  @Answers('CallOffOriginView')
  origin(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CallOffOriginView> {
    return this.queries.origin(actor, id);
  }
}
