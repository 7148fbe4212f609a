import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { languages, type Actor, type Done, type Language } from '@centrale/kernel';
import { type PersonalFeedMade, type PersonalFeedView } from '@centrale/participation';
import { type FastifyReply } from 'fastify';
import { sendCalendar } from '../../platform/calendar/send-calendar.js';
import { Answers, AnswersDone, Command, CurrentActor, Public, Requires } from '../../platform/http/decorators.js';
import { FeedsQueries } from './feeds.queries.js';
import { PersonalFeeds } from './feeds.service.js';

export class FeedQuery {
  /** Of titles and places; Dutch when not asked. */
  @IsOptional() @IsIn(languages) readonly language: Language = 'nl';
}

export class PersonalFeedQuery {
  /** Of titles and places; that of its owner when not asked. */
  @IsOptional() @IsIn(languages) readonly language?: Language;
}

/** Calendars to subscribe to, as RFC 5545 has them. */
@Controller('public/feeds')
@Public()
export class FeedsController {
  constructor(private readonly feeds: FeedsQueries) {}

  @Get('calendar.ics')
  @Answers.calendar()
  async everything(@Query() { language }: FeedQuery, @Res() reply: FastifyReply): Promise<void> {
    sendCalendar(reply, await this.feeds.everything(language));
  }

  @Get('organisations/:id/calendar.ics')
  @Answers.calendar()
  async organisation(@Param('id') id: string, @Query() { language }: FeedQuery, @Res() reply: FastifyReply): Promise<void> {
    sendCalendar(reply, await this.feeds.of('organisation', id, language));
  }

  @Get('bodies/:id/calendar.ics')
  @Answers.calendar()
  async body(@Param('id') id: string, @Query() { language }: FeedQuery, @Res() reply: FastifyReply): Promise<void> {
    sendCalendar(reply, await this.feeds.of('body', id, language));
  }

  @Get('trajectories/:id/calendar.ics')
  @Answers.calendar()
  async trajectory(@Param('id') id: string, @Query() { language }: FeedQuery, @Res() reply: FastifyReply): Promise<void> {
    sendCalendar(reply, await this.feeds.of('trajectory', id, language));
  }

  /** Whoever knows the address reads it: it is made and revoked by its owner. */
  @Get('personal/:token/calendar.ics')
  @Answers.calendar()
  async personal(@Param('token') token: string, @Query() { language }: PersonalFeedQuery, @Res() reply: FastifyReply): Promise<void> {
    sendCalendar(reply, await this.feeds.personal(token, language));
  }
}

@Controller('feeds/personal')
@Requires()
export class PersonalFeedsController {
  constructor(private readonly feeds: PersonalFeeds) {}

  @Get()
  @Answers('PersonalFeedView')
  view(@CurrentActor() actor: Actor): Promise<PersonalFeedView> {
    return this.feeds.view(actor);
  }

  @Post()
  @Command()
  @Answers('PersonalFeedMade')
  make(@CurrentActor() actor: Actor): Promise<PersonalFeedMade> {
    return this.feeds.make(actor);
  }

  @Post('revoke')
  @Command()
  @AnswersDone()
  revoke(@CurrentActor() actor: Actor): Promise<Done> {
    return this.feeds.revoke(actor);
  }
}
