import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { type Actor, type Done, type Page, type Saved } from '@centrale/kernel';
import {
  AppointToMeeting, Because, CallOffMeeting, CorrectReport, CreateMeeting, InviteToMeeting, Moment, OrderAgenda, PlanMeeting, ReachSomebody, RecordAttendance, RelocateMeeting, ShareReport,
  SubmitAgendaItem, WriteReport, AcceptAgendaItem, SettleCorrection, type MeetingReachRow, type MeetingRow, type MeetingView,
} from '@centrale/participation';
import { Answers, AnswersDone, Command, CurrentActor, IfMatch, Requires } from '../../platform/http/decorators.js';
import { PageQuery } from '../../platform/http/paging.js';
import { Agendas } from './agenda.service.js';
import { Attendances } from './attendance.service.js';
import { MeetingCourse } from './meeting-course.service.js';
import { MeetingInvitations } from './meeting-invitations.service.js';
import { MeetingPeople } from './meeting-people.service.js';
import { MeetingPlans } from './meeting-plans.service.js';
import { MeetingReports } from './meeting-reports.service.js';
import { MeetingReaches } from './meeting-reaches.service.js';
import { MeetingReachesQueries } from './meeting-reaches.queries.js';
import { MeetingViewQueries } from './meeting-view.queries.js';
import { MeetingsQuery } from './meetings-window.js';
import { MeetingsQueries } from './meetings.queries.js';

@Controller('meetings')
@Requires()
export class MeetingsController {
  constructor(
    private readonly plans: MeetingPlans,
    private readonly course: MeetingCourse,
    private readonly people: MeetingPeople,
    private readonly invitations: MeetingInvitations,
    private readonly queries: MeetingsQueries,
    private readonly views: MeetingViewQueries,
  ) {}

  @Get()
  @Answers.page('MeetingRow')
  list(@CurrentActor() actor: Actor, @Query() query: MeetingsQuery): Promise<Page<MeetingRow>> {
    return this.queries.list(actor, query);
  }

  /** All of a window of two months at most. */
  @Get('calendar')
  @Answers.list('MeetingRow')
  calendar(@CurrentActor() actor: Actor, @Query() query: MeetingsQuery): Promise<MeetingRow[]> {
    return this.queries.month(actor, query);
  }

  @Get(':id')
  @Answers('MeetingView')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeetingView> {
    return this.views.one(actor, id);
  }

  @Post()
  @Command()
  @AnswersDone()
  create(@CurrentActor() actor: Actor, @Body() body: CreateMeeting): Promise<Done> {
    return this.plans.create(actor, body);
  }

  @Post(':id/edit')
  @Command()
  @AnswersDone()
  edit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PlanMeeting): Promise<Done> {
    return this.plans.edit(actor, id, body);
  }

  @Post(':id/schedule')
  @Command()
  @AnswersDone()
  schedule(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.plans.schedule(actor, id);
  }

  /** Puts date and place in the public calendar. */
  @Post(':id/announce')
  @Command()
  @AnswersDone()
  announce(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.plans.announce(actor, id);
  }

  /** Who chairs, and who writes the report. */
  @Post(':id/appoint')
  @Command()
  @AnswersDone()
  appoint(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AppointToMeeting): Promise<Done> {
    return this.people.appoint(actor, id, body);
  }

  @Post(':id/invite')
  @Command()
  @AnswersDone()
  invite(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: InviteToMeeting): Promise<Done> {
    return this.invitations.invite(actor, id, body);
  }

  @Post(':id/relocate')
  @Command()
  @AnswersDone()
  relocate(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RelocateMeeting): Promise<Done> {
    return this.course.relocate(actor, id, body);
  }

  @Post(':id/postpone')
  @Command()
  @AnswersDone()
  postpone(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CallOffMeeting): Promise<Done> {
    return this.course.postpone(actor, id, body);
  }

  @Post(':id/reschedule')
  @Command()
  @AnswersDone()
  reschedule(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: Moment): Promise<Done> {
    return this.course.reschedule(actor, id, body);
  }

  @Post(':id/cancel')
  @Command()
  @AnswersDone()
  cancel(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CallOffMeeting): Promise<Done> {
    return this.course.cancel(actor, id, body);
  }

  @Post(':id/hold')
  @Command()
  @AnswersDone()
  hold(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.course.hold(actor, id);
  }
}

/** What is written before and after: agenda, attendance, report. */
@Controller()
@Requires()
export class MeetingPapersController {
  constructor(
    private readonly agendas: Agendas,
    private readonly attendances: Attendances,
    private readonly reports: MeetingReports,
    private readonly reaches: MeetingReaches,
    private readonly reached: MeetingReachesQueries,
  ) {}

  @Post('meetings/:id/agenda-items')
  @Command()
  @AnswersDone()
  submitItem(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SubmitAgendaItem): Promise<Done> {
    return this.agendas.submit(actor, id, body);
  }

  @Post('meetings/:id/order-agenda')
  @Command()
  @AnswersDone()
  orderAgenda(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: OrderAgenda): Promise<Done> {
    return this.agendas.order(actor, id, body);
  }

  @Post('meetings/:id/finalise-agenda')
  @Command()
  @AnswersDone()
  finaliseAgenda(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.agendas.finalise(actor, id);
  }

  @Post('agenda-items/:id/accept')
  @Command()
  @AnswersDone()
  acceptItem(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: AcceptAgendaItem): Promise<Done> {
    return this.agendas.accept(actor, id, body);
  }

  @Post('agenda-items/:id/defer')
  @Command()
  @AnswersDone()
  deferItem(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Because): Promise<Done> {
    return this.agendas.defer(actor, id, reason);
  }

  @Post('agenda-items/:id/refuse')
  @Command()
  @AnswersDone()
  refuseItem(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: Because): Promise<Done> {
    return this.agendas.refuse(actor, id, reason);
  }

  /** Who was there, all of it. */
  @Post('meetings/:id/attendance')
  @Command()
  @AnswersDone()
  attendance(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RecordAttendance): Promise<Done> {
    return this.attendances.record(actor, id, body);
  }

  /** Whom no mail of a change reaches. */
  @Get('meetings/:id/reaches')
  @Answers.page('MeetingReachRow')
  toReach(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<MeetingReachRow>> {
    return this.reached.list(actor, id, query);
  }

  @Post('meeting-reaches/:id/reach')
  @Command()
  @AnswersDone()
  reach(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { how }: ReachSomebody): Promise<Done> {
    return this.reaches.reach(actor, id, how);
  }

  /** Autosave of the working text; the first one is sent with version 0. */
  @Put('meetings/:id/report')
  @Answers('Saved')
  saveReport(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() { text }: WriteReport): Promise<Saved> {
    return this.reports.save(actor, id, version, text);
  }

  @Post('meetings/:id/share-report')
  @Command()
  @AnswersDone()
  shareReport(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: ShareReport): Promise<Done> {
    return this.reports.share(actor, id, body);
  }

  @Post('meetings/:id/corrections')
  @Command()
  @AnswersDone()
  correct(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CorrectReport): Promise<Done> {
    return this.reports.correct(actor, id, body);
  }

  @Post('report-corrections/:id/settle')
  @Command()
  @AnswersDone()
  settle(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: SettleCorrection): Promise<Done> {
    return this.reports.settle(actor, id, body);
  }

  @Post('meetings/:id/finalise-report')
  @Command()
  @AnswersDone()
  finaliseReport(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.reports.finalise(actor, id);
  }

  @Post('meetings/:id/publish-report')
  @Command()
  @AnswersDone()
  publishReport(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.reports.publish(actor, id);
  }
}
