import { type Policy } from '@centrale/kernel';
import { meetingPolicy, type MeetingAccess } from '../meeting/meeting.policy.js';

/** Members note what their group hears; whoever organises says what becomes of it. */
export const contributionPolicy = {
  see: meetingPolicy.see,
  note: (actor, access) => (access.functions.length > 0 ? undefined : meetingPolicy.contribute(actor, access)),
  tie: meetingPolicy.contribute,
  answer: meetingPolicy.answerContribution,
} satisfies Readonly<Record<string, Policy<MeetingAccess>>>;
