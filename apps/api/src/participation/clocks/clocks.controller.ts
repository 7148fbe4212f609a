import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { ProposeDate, SetClosingDays, type DutyBoardRow, type LocalCalendarView, type ObligationRow, type UndatedDutyView } from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { AgreedDates } from './agreed-dates.service.js';
import { CalendarsService } from './calendars.service.js';
import { ClocksQueries, ObligationsQuery } from './clocks.queries.js';
import { DutyBoardQueries, DutyBoardQuery } from './duty-board.queries.js';

@Controller()
export class ClocksController {
  constructor(
    private readonly queries: ClocksQueries,
    private readonly calendars: CalendarsService,
    private readonly boards: DutyBoardQueries,
    private readonly dates: AgreedDates,
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

  /** A duty, and what city and body propose where the rules set no date. */
  @Get('obligations/:id')
  @Requires()
  @Answers('UndatedDutyView')
  obligation(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<UndatedDutyView> {
    return this.dates.one(actor, id);
  }

  @Post('obligations/:id/propose-date')
  @Requires()
  @Command()
  @AnswersDone()
  proposeDate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { date }: ProposeDate): Promise<Done> {
    return this.dates.propose(actor, id, date);
  }

  @Post('obligations/:id/confirm-date')
  @Requires()
  @Command()
  @AnswersDone()
  confirmDate(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.dates.confirm(actor, id);
  }

  @Post('obligations/:id/refuse-date')
  @Requires()
  @Command()
  @AnswersDone()
  refuseDate(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.dates.refuse(actor, id);
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
