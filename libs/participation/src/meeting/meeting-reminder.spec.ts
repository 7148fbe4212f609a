import { instantOf } from '@centrale/kernel';
import { meetingReminderAt } from './meeting-reminder.js';

describe('a meeting is brought back to mind', () => {
  const startsAt = instantOf('2026-05-15', '19:00');
  const at = instantOf('2026-05-12', '07:00');

  it('three days before, in the morning, once', () => {
    expect(meetingReminderAt({ status: 'invited', startsAt }, instantOf('2026-04-01'))).toEqual(at);
    expect(meetingReminderAt({ status: 'scheduled', startsAt }, at)).toBeUndefined();
  });

  it('for as long as people are to come', () => {
    expect((['draft', 'held', 'postponed', 'cancelled'] as const).filter((status) => meetingReminderAt({ status, startsAt }, instantOf('2026-04-01')))).toEqual([]);
  });
});
