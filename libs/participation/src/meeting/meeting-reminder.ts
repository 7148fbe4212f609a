import { addDays, dateAt, instantOf } from '@centrale/kernel';
import { isUpcoming, type Meeting } from './meeting.js';

/** So many days ahead whoever comes is reminded, when people begin their day. */
const DAYS_AHEAD = 3;
const HOUR = '07:00';

/** When a meeting is brought back to mind; undefined once that has been, and where nobody is to come. Who was asked later has just heard of it. */
export function meetingReminderAt({ status, startsAt }: Pick<Meeting, 'status' | 'startsAt'>, now: Date): Date | undefined {
  const at = instantOf(addDays(dateAt(startsAt), -DAYS_AHEAD), HOUR);
  return isUpcoming(status) && at > now ? at : undefined;
}
