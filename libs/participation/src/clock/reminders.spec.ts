import { instantOf } from '@centrale/kernel';
import { cityRolesFor, nextReminderAt, reminderOf, remindersDue } from './reminders.js';

describe('reminders', () => {
  it('come for a body ten and three days before and on the day, for the city also after it', () => {
    expect(remindersDue('2026-05-15', '2026-05-05', 'body', [])).toEqual([10]);
    expect(remindersDue('2026-05-15', '2026-05-04', 'body', [])).toEqual([]);
    expect(remindersDue('2026-05-15', '2026-05-22', 'city', [10, 5, 0, -1])).toEqual([-7]);
  });

  it('are caught up after an outage, each once', () => {
    expect(remindersDue('2026-05-15', '2026-05-30', 'city', [10])).toEqual([5, 0, -1, -7]);
    expect(remindersDue('2026-05-15', '2026-05-30', 'city', [10, 5, 0, -1, -7])).toEqual([]);
  });

  it('have a next instant, at the beginning of a day in Brussels, until all have been', () => {
    expect(nextReminderAt('2026-05-15', 'body', instantOf('2026-05-01'))).toEqual(instantOf('2026-05-05', '07:00'));
    expect(nextReminderAt('2026-05-15', 'body', instantOf('2026-05-12', '07:00'))).toEqual(instantOf('2026-05-15', '07:00'));
    expect(nextReminderAt('2026-05-15', 'body', instantOf('2026-05-15', '07:00'))).toBeUndefined();
  });

  it('say what is so on the day on which they are sent, and reach the head of service once the city is late', () => {
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
