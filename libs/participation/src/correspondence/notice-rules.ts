import { type Texts } from '../texts/nl.js';

export const noticeGroups = [
  'duties', 'meetings', 'registrations', 'trajectories', 'advice', 'bodies', 'sheets', 'memoranda', 'interests', 'committees', 'budgetPools', 'supportRequests',
] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

interface NoticeRule {
  readonly group: NoticeGroup;
  readonly mayMute: boolean;
}

/** Tells how a dossier gets on: its mail may wait for the daily overview, or stay away. */
const news = (group: NoticeGroup): NoticeRule => ({ group, mayMute: true });
/** A decision, an appointment, or a date that runs from it: its mail always leaves at once. */
const always = (group: NoticeGroup): NoticeRule => ({ group, mayMute: false });

/** What may be chosen for the mail about each kind of notice. */
export const noticeRules = {
  'clock.due-soon': always('duties'),
  'clock.due-today': always('duties'),
  'clock.overdue': always('duties'),
  'clock.date-proposed': always('duties'),
  'clock.date-agreed': always('duties'),
  'clock.date-refused': always('duties'),
  'meeting.invited': always('meetings'),
  'meeting.reminder': always('meetings'),
  'meeting.relocated': always('meetings'),
  'meeting.replanned': always('meetings'),
  'meeting.postponed': always('meetings'),
  'meeting.rescheduled': always('meetings'),
  'meeting.cancelled': always('meetings'),
  'meeting.agenda-final': news('meetings'),
  'meeting.report-shared': always('meetings'),
  'meeting.report-published': news('meetings'),
  'meeting.item-submitted': news('meetings'),
  'registration.confirm': always('registrations'),
  'registration.confirmed': always('registrations'),
  'registration.waiting': always('registrations'),
  'registration.promoted': always('registrations'),
  'registration.cancelled': always('registrations'),
  'need.assigned': news('trajectories'),
  'need.completed': news('trajectories'),
  'trajectory.announced': news('trajectories'),
  'trajectory.cancelled': always('trajectories'),
  'trajectory.closed': news('trajectories'),
  'advice.sent': always('advice'),
  'advice.sent-undated': always('advice'),
  'advice.complete': news('advice'),
  'advice.adopted': news('advice'),
  'advice.annexed': news('advice'),
  'advice.answered': always('advice'),
  'advice.interim': always('advice'),
  'advice-request.issued': always('advice'),
  'advice-request.issued-undated': always('advice'),
  'advice-request.withdrawn': always('advice'),
  'request-extension.proposed': always('advice'),
  'request-extension.confirmed': always('advice'),
  'request-extension.refused': always('advice'),
  'body.appointed': always('bodies'),
  'body.contact-left': always('bodies'),
  'body.under-review': news('bodies'),
  'body.ended': always('bodies'),
  'evaluation.feedback-planned': news('bodies'),
  'sheet.submitted': news('sheets'),
  'sheet.approved': always('sheets'),
  'sheet.sent-back': always('sheets'),
  'sheet.repealed': always('sheets'),
  'memorandum.team-named': always('memoranda'),
  'memorandum.owner-named': always('memoranda'),
  'memorandum.validated': news('memoranda'),
  'memorandum.published': news('memoranda'),
  'interest.confirm': always('interests'),
  'interest.known': always('interests'),
  'interest.newsletter': always('interests'),
  'interest.trajectory-cancelled': always('interests'),
  'committee.received': always('committees'),
  'committee.confirmed': always('committees'),
  'committee.confirmed-with-newsletter': always('committees'),
  'committee.accepted': always('committees'),
  'committee.refused': always('committees'),
  'budget-pool.nearly-spent': news('budgetPools'),
  'budget-pool.overspent': always('budgetPools'),
  'support-request.asked': news('supportRequests'),
  'support-request.granted': always('supportRequests'),
  'support-request.named': always('supportRequests'),
  'support-request.refused': always('supportRequests'),
  'support-request.withdrawn': news('supportRequests'),
} satisfies Record<keyof Texts['notices'], NoticeRule>;
