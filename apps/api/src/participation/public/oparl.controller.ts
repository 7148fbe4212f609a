import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  type OparlAgendaItemOrDeleted, type OparlBody, type OparlLocation, type OparlMeeting, type OparlObject, type OparlOrganization, type OparlPage, type OparlPaper, type OparlSystem,
} from '@centrale/participation';
import { Answers, Public } from '../../platform/http/decorators.js';
import { OparlQuery } from './oparl-query.js';
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
  bodies(@Query() query: OparlQuery): Promise<OparlPage<OparlBody>> {
    return this.queries.bodies(query);
  }

  @Get('body/:id')
  @Answers('OparlBody')
  body(@Param('id') id: string): Promise<OparlBody> {
    return this.queries.body(id);
  }

  @Get('body/:id/organization')
  @Answers('OparlOrganizationPage')
  organizations(@Param('id') id: string, @Query() query: OparlQuery): Promise<OparlPage<OparlOrganization>> {
    return this.queries.organizations(id, query);
  }

  @Get('body/:id/person')
  @Answers('OparlPersonPage')
  persons(@Param('id') id: string, @Query() query: OparlQuery): Promise<OparlPage<OparlObject>> {
    return this.queries.persons(id, query);
  }

  @Get('body/:id/meeting')
  @Answers('OparlMeetingPage')
  meetings(@Param('id') id: string, @Query() query: OparlQuery): Promise<OparlPage<OparlMeeting>> {
    return this.queries.meetings('body', id, query);
  }

  @Get('body/:id/paper')
  @Answers('OparlPaperPage')
  papers(@Param('id') id: string, @Query() query: OparlQuery): Promise<OparlPage<OparlPaper>> {
    return this.queries.papers(id, query);
  }

  @Get('organization/:id')
  @Answers('OparlOrganization')
  organization(@Param('id') id: string): Promise<OparlOrganization> {
    return this.queries.organization(id);
  }

  @Get('organization/:id/meeting')
  @Answers('OparlMeetingPage')
  meetingsOf(@Param('id') id: string, @Query() query: OparlQuery): Promise<OparlPage<OparlMeeting>> {
    return this.queries.meetings('organization', id, query);
  }

  @Get('meeting/:id')
  @Answers('OparlMeeting')
  meeting(@Param('id') id: string): Promise<OparlMeeting> {
    return this.queries.meeting(id);
  }

  @Get('meeting/:id/agendaItem/:itemId')
  @Answers('OparlAgendaItemOrDeleted')
  agendaItem(@Param('id') id: string, @Param('itemId') itemId: string): Promise<OparlAgendaItemOrDeleted> {
    return this.queries.agendaItem(id, itemId);
  }

  @Get('meeting/:id/location')
  @Answers('OparlLocation')
  location(@Param('id') id: string): Promise<OparlLocation> {
    return this.queries.location(id);
  }

  @Get('paper/:id')
  @Answers('OparlPaper')
  paper(@Param('id') id: string): Promise<OparlPaper> {
    return this.queries.paper(id);
  }
}
