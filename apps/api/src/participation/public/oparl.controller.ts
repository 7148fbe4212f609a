import { Controller, Get, Param, Query } from '@nestjs/common';
import { type OparlBody, type OparlMeeting, type OparlOrganization, type OparlPage, type OparlPaper, type OparlSystem } from '@centrale/participation';
import { Answers, Public } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { OparlQueries } from './oparl.queries.js';

/** Open data in the words of OParl 1.1. */
@Controller('public/oparl')
@Public()
export class OparlController {
  constructor(private readonly queries: OparlQueries) {}

  @Get('system')
  @Answers('OparlSystem')
  system(): Promise<OparlSystem> {
    return this.queries.system();
  }

  @Get('body')
  @Answers('OparlBodyPage')
  bodies(@Query() query: PageQuery): Promise<OparlPage<OparlBody>> {
    return this.queries.bodies(query);
  }

  @Get('body/:id')
  @Answers('OparlBody')
  body(@Param('id') id: string): Promise<OparlBody> {
    return this.queries.oneBody(id);
  }

  @Get('body/:id/organization')
  @Answers('OparlOrganizationPage')
  organizations(@Param('id') id: string, @Query() query: PageQuery): Promise<OparlPage<OparlOrganization>> {
    return this.queries.organizations(id, query);
  }

  @Get('body/:id/meeting')
  @Answers('OparlMeetingPage')
  meetings(@Param('id') id: string, @Query() query: PageQuery): Promise<OparlPage<OparlMeeting>> {
    return this.queries.meetings(id, query);
  }

  @Get('body/:id/paper')
  @Answers('OparlPaperPage')
  papers(@Param('id') id: string, @Query() query: PageQuery): Promise<OparlPage<OparlPaper>> {
    return this.queries.papers(id, query);
  }
}
