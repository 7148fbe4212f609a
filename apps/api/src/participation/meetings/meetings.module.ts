import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InterestsModule } from '../interests/interests.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { AgendaItemEntity } from './agenda-item.entity.js';
import { Agendas } from './agenda.service.js';
import { Attendances } from './attendance.service.js';
import { MeetingCourse } from './meeting-course.service.js';
import { MeetingInvitations } from './meeting-invitations.service.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingPeople } from './meeting-people.service.js';
import { MeetingPlans } from './meeting-plans.service.js';
import { MeetingReachEntity } from './meeting-reach.entity.js';
import { MeetingReaches } from './meeting-reaches.service.js';
import { MeetingReachesQueries } from './meeting-reaches.queries.js';
import { MeetingReminders } from './meeting-reminders.service.js';
import { MeetingReportEntity } from './meeting-report.entity.js';
import { MeetingReports } from './meeting-reports.service.js';
import { MeetingTimeline } from './meeting-timeline.service.js';
import { MeetingViewQueries } from './meeting-view.queries.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingPapersController, MeetingsController } from './meetings.controller.js';
import { MeetingsQueries } from './meetings.queries.js';
import { Meetings } from './meetings.service.js';
import { PublicMeetingsController } from './public-meetings.controller.js';
import { PublicMeetingsQueries } from './public-meetings.queries.js';

@Module({
  imports: [TypeOrmModule.forFeature([MeetingEntity, AgendaItemEntity, MeetingReportEntity, MeetingReachEntity]), InterestsModule, PartiesModule],
  controllers: [MeetingsController, MeetingPapersController, PublicMeetingsController],
  providers: [
    Meetings, MeetingPlans, MeetingCourse, MeetingInvitations, MeetingNotices, MeetingPeople, MeetingReaches, MeetingReachesQueries, MeetingReminders, Agendas, Attendances, MeetingReports, MeetingTimeline, MeetingsQueries, MeetingViewQueries,
    PublicMeetingsQueries,
  ],
  exports: [Meetings, MeetingPlans, MeetingNotices, Agendas],
})
export class MeetingsModule {}
