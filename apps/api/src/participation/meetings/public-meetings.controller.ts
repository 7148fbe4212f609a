import { Controller, Get, Param, Query } from '@nestjs/common';
import { type Page } from '@centrale/kernel';
import { type PublicMeetingRow, type PublicMeetingView } from '@centrale/participation';
import { Answers, Public } from '../../platform/http/decorators.js';
import { MeetingsQuery } from './meetings-window.js';
import { PublicMeetingsQueries } from './public-meetings.queries.js';

/** The public calendar: what anybody may read. */
@Controller('public/meetings')
@Public()
export class PublicMeetingsController {
  constructor(private readonly queries: PublicMeetingsQueries) {}

  @Get()
  @Answers.page('PublicMeetingRow')
  list(@Query() query: MeetingsQuery): Promise<Page<PublicMeetingRow>> {
    return this.queries.list(query);
  }

  /** All of a window of two months at most. */
  @Get('calendar')
  @Answers.list('PublicMeetingRow')
  calendar(@Query() query: MeetingsQuery): Promise<PublicMeetingRow[]> {
    return this.queries.month(query);
  }

  @Get(':id')
  @Answers('PublicMeetingView')
  one(@Param('id') id: string): Promise<PublicMeetingView> {
    return this.queries.one(id);
  }
}
