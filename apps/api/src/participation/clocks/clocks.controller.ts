import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { SetClosingDays, type DutyBoardRow, type LocalCalendarView, type ObligationRow } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { CalendarsService } from './calendars.service.js';
import { ClocksQueries, ObligationsQuery } from './clocks.queries.js';
import { DutyBoardQueries, DutyBoardQuery } from './duty-board.queries.js';

@Controller()
export class ClocksController {
  constructor(
    private readonly queries: ClocksQueries,
    private readonly calendars: CalendarsService,
    private readonly boards: DutyBoardQueries,
  ) {}

  @Get('obligations')
  @Requires()
  @Answers.page('ObligationRow')
  obligations(@CurrentActor() actor: Actor, @Query() query: ObligationsQuery): Promise<Page<ObligationRow>> {
    return this.queries.list(actor, query);
  }

  @Get('obligations/board')
  @Requires()
  @Answers.page('DutyBoardRow')
  board(@CurrentActor() actor: Actor, @Query() query: DutyBoardQuery): Promise<Page<DutyBoardRow>> {
    return this.boards.list(actor, query);
  }

  @Get('calendars/:organisationId')
  @Requires()
  @Answers('LocalCalendarView')
  calendar(@CurrentActor() actor: Actor, @Param('organisationId') organisationId: string): Promise<LocalCalendarView> {
    return this.queries.calendar(actor, organisationId);
  }

  @Post('calendars/:organisationId/set-closing-days')
  @Requires('coordinator')
  @Command()
  @AnswersDone()
  setClosingDays(@CurrentActor() actor: Actor, @Param('organisationId') organisationId: string, @Body() body: SetClosingDays): Promise<Done> {
    return this.calendars.setClosingDays(actor, organisationId, body);
  }
}
