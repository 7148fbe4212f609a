import { instantOf } from '@centrale/kernel';
import { cityRolesFor, nextReminderAt, reminderOf, remindersDue } from './reminders.js';

describe('reminders', () => {
  const due = '2026-05-15';
  const at = (day: string, hour = '07:00') => instantOf(day, hour);
  const since = (startedAt: Date, side: 'body' | 'city' = 'city', sent: number[] = []) => ({ due, side, startedAt, sent });
  const april = at('2026-04-01');

  it('come for a body ten and three days before, on the day and after it, for the city five days before instead of three', () => {
    expect(remindersDue(since(april, 'body'), at('2026-05-05'))).toEqual([10]);
    expect(remindersDue(since(april, 'body'), at('2026-05-05', '06:59'))).toEqual([]);
    expect(remindersDue(since(april, 'body', [10, 3, 0]), at('2026-05-16'))).toEqual([-1]);
    expect(remindersDue(since(april, 'city', [10, 5, 0, -1]), at('2026-05-22'))).toEqual([-7]);
  });

  it('are caught up after an outage, each once', () => {
    expect(remindersDue(since(april, 'city', [10]), at('2026-05-30'))).toEqual([5, 0, -1, -7]);
    expect(remindersDue(since(april, 'city', [10, 5, 0, -1, -7]), at('2026-05-30'))).toEqual([]);
  });

  it('do not speak of what lay before the duty began, unless it was late already: then of the latest', () => {
    expect(remindersDue(since(at('2026-05-08')), at('2026-05-09'))).toEqual([]);
    expect(remindersDue(since(at('2026-05-08')), at('2026-05-10'))).toEqual([5]);
    expect(remindersDue(since(at('2026-05-15', '10:00')), at('2026-05-15', '10:00'))).toEqual([0]);
    expect(remindersDue(since(at('2026-05-18')), at('2026-05-18'))).toEqual([-1]);
    expect(remindersDue(since(at('2026-05-18'), 'city', [-1]), at('2026-05-22'))).toEqual([-7]);
    expect(remindersDue(since(at('2026-06-30'), 'city', [-7]), at('2026-07-30'))).toEqual([]);
  });

  it('have a next instant, at the beginning of a day in Brussels, until all have been; what waits leaves now', () => {
    expect(nextReminderAt(since(april, 'body'), at('2026-05-01'))).toEqual(at('2026-05-05'));
    expect(nextReminderAt(since(april, 'body', [10, 3]), at('2026-05-12'))).toEqual(at('2026-05-15'));
    expect(nextReminderAt(since(april, 'body', [10, 3, 0]), at('2026-05-15'))).toEqual(at('2026-05-16'));
    expect(nextReminderAt(since(april, 'body', [10, 3, 0, -1, -7]), at('2026-05-22'))).toBeUndefined();
    expect(nextReminderAt(since(at('2026-06-30')), at('2026-06-30'))).toEqual(at('2026-06-30'));
  });

  it('say what is so on the day on which they are sent, and reach the head of service once the term has passed', () => {
    expect([reminderOf(3, 3), reminderOf(0, 0), reminderOf(-1, -1), reminderOf(-4, 0)]).toEqual([
      { kind: 'clock.due-soon', escalated: false }, { kind: 'clock.due-today', escalated: false }, { kind: 'clock.overdue', escalated: true },
      { kind: 'clock.overdue', escalated: false },
    ]);
  });

  it('of what the city owes go to the office that must act: a memorandum in confidence is not the college’s (R001-05, R002-09)', () => {
    expect(cityRolesFor('response')).toEqual(['board', 'secretariat']);
    expect(cityRolesFor('preElection')).toEqual(['generalDirector', 'managementTeam']);
    expect(cityRolesFor('committeeAnswer')).toEqual(['coordinator']);
  });
});
