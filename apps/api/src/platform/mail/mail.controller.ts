import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { type Actor, type Done, type Page } from '@centrale/kernel';
import { type NotificationView, type SentMailView, type UnreadView } from '@centrale/platform';
import { type FastifyReply } from 'fastify';
import { Config } from '../../config.js';
import { sendCalendar } from '../calendar/send-calendar.js';
import { NotFound } from '../http/answers.js';
import { Answers, AnswersDone, Command, CurrentActor, Requires } from '../http/decorators.js';
import { PageQuery } from '../http/paging.js';
import { MailQueries } from './mail.queries.js';
import { NotificationsService } from './notifications.service.js';

/** What reached whoever asks, and nobody else's. */
@Controller()
@Requires()
export class MailController {
  constructor(
    private readonly config: Config,
    private readonly mail: MailQueries,
    private readonly service: NotificationsService,
  ) {}

  @Get('notifications')
  @Answers.page('NotificationView')
  notifications(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<NotificationView>> {
    return this.mail.notifications(actor.personId, page);
  }

  @Get('notifications/unread')
  @Answers('UnreadView')
  async unread(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return { unread: await this.mail.unread(actor.personId) };
  }

  @Post('notifications/read-all')
  @Command()
  @AnswersDone()
  readAll(@CurrentActor() actor: Actor): Promise<Done> {
    return this.service.readAll(actor);
  }

  @Post('notifications/:id/read')
  @Command()
  @AnswersDone()
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.service.read(actor, id);
  }

  /** In demo mode only, where most mail goes nowhere else. */
  @Get('sent-mail')
  @Answers.page('SentMailView')
  sentMail(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<Page<SentMailView>> {
    if (!this.config.demo) throw new NotFound();
    return this.mail.sentMail(actor.personId, page);
  }

  /** The appointment that came with one of them. */
  @Get('sent-mail/:id/calendar')
  @Answers.calendar()
  async sentCalendar(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    if (!this.config.demo) throw new NotFound();
    const { text, at } = await this.mail.calendarOf(actor.personId, id);
    sendCalendar(reply, { fileName: 'centrale.ics', lastModified: at, open: false, text });
  }
}
