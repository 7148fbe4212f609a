import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { type Actor, type Done, type Saved } from '@centrale/kernel';
import { SaveResponse, StartResponse, type AdviceResponseView } from '@centrale/participation';
import { fr } from '@centrale/participation/texts/fr';
import { nl } from '@centrale/participation/texts/nl';
import { docxFile } from '../../platform/documents/docx-file.js';
import { writeDocx } from '../../platform/documents/write-docx.js';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { DraftLanguage } from '../decision-language.js';
import { AdviceResponsesQueries } from './advice-responses.queries.js';
import { AdviceResponses } from './advice-responses.service.js';
import { responseDecision } from './response-decision.js';

/** Written by the college, or by the secretariat for it. */
@Controller('advice-responses')
export class AdviceResponsesController {
  constructor(
    private readonly responses: AdviceResponses,
    private readonly queries: AdviceResponsesQueries,
  ) {}

  @Get(':id')
  @Requires()
  @Answers('AdviceResponseView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdviceResponseView> {
    return this.queries.one(actor, id);
  }

  /** To take along to the college. */
  @Get(':id/decision')
  @Requires()
  @Answers.docx()
  async decision(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { language }: DraftLanguage): Promise<StreamableFile> {
    const response = await this.queries.decided(actor, id, language);
    return docxFile(`${response.adviceNumber}-${language}.docx`, await writeDocx(responseDecision(response, language, language === 'nl' ? nl : fr)));
  }

  @Post()
  @Requires()
  @Command()
  @AnswersDone()
  start(@CurrentActor() actor: Actor, @Body() body: StartResponse): Promise<Done> {
    return this.responses.start(actor, body);
  }

  @Put(':id')
  @Requires('board', 'secretariat')
  @Answers('Saved')
  save(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() body: SaveResponse): Promise<Saved> {
    return this.responses.save(actor, id, version, body);
  }

  @Post(':id/finalise')
  @Requires('board', 'secretariat')
  @Command()
  @AnswersDone()
  finalise(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.responses.finalise(actor, id);
  }
}
