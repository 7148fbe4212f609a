import { addDays, statutoryHolidays, weekday } from '@centrale/kernel';
import { addMonths, byDay, dayAfterKey, daysOf, lastOfMonth, namesOf, weekStart, weeksOf, windowOf, type CalendarEvent, type DayWindow } from './calendar-days';

const march: DayWindow = { from: '2027-03-01', to: '2027-04-04' };
const anEvent = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({ id: 'a', title: 'Atelier', start: '2027-03-12T13:00:00.000Z', href: '/x', ...more });
const days = (event: Partial<CalendarEvent>, window = march): Record<string, string> =>
  Object.fromEntries([...byDay([anEvent(event)], window)].map(([date, [entry]]) => [date, `${entry!.day}/${entry!.days} ${entry!.from ?? ''}-${entry!.to ?? ''}`]));

describe('the weeks that a month shows', () => {
  it('start on Monday and end on Sunday, and hold the whole month', () => {
    for (let month = '2024-01'; month < '2031-01'; month = addMonths(month, 1)) {
      const { from, to } = windowOf(month);
      expect([weekday(from), weekday(to)]).toEqual([1, 0]);
      expect(from <= `${month}-01` && addDays(from, 6) >= `${month}-01`).toBe(true);
      expect(to >= lastOfMonth(month) && addDays(to, -6) <= lastOfMonth(month)).toBe(true);
    }
  });

  it('are four, five or six', () => {
    expect(['2027-02', '2027-03', '2027-05'].map((month) => weeksOf(windowOf(month)).length)).toEqual([4, 5, 6]);
    expect(weeksOf(windowOf('2027-05')).flat()).toEqual(daysOf(windowOf('2027-05')));
  });

  it('go over the turn of the year', () => {
    expect([addMonths('2026-12', 1), addMonths('2027-01', -1), addMonths('2027-01', -13)]).toEqual(['2027-01', '2026-12', '2025-12']);
  });
});

describe('the keys in a month', () => {
  it('lead by day, by week, to the ends of the week and by month', () => {
    const from = (key: string): string | undefined => dayAfterKey('2027-03-10', key);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(from)).toEqual(['2027-03-09', '2027-03-11', '2027-03-03', '2027-03-17']);
    expect(['Home', 'End', 'PageUp', 'PageDown'].map(from)).toEqual(['2027-03-08', '2027-03-14', '2027-02-10', '2027-04-10']);
    expect(from('a')).toBeUndefined();
  });

  it('lead from a long month to the last day of a short one', () => {
    expect(dayAfterKey('2027-01-31', 'PageDown')).toBe('2027-02-28');
    expect(dayAfterKey('2028-03-31', 'PageUp')).toBe('2028-02-29');
  });

  it('know that Sunday ends a week', () => {
    expect([weekStart('2027-03-14'), weekStart('2027-03-15')]).toEqual(['2027-03-08', '2027-03-15']);
  });
});

describe('an event in a calendar', () => {
  it('stands on the day that clocks in Brussels show', () => {
    expect(days({ start: '2027-03-11T23:30:00.000Z' })).toEqual({ '2027-03-12': '1/1 00:30-' });
    expect(days({ start: '2027-07-11T22:30:00.000Z' }, windowOf('2027-07'))).toEqual({ '2027-07-12': '1/1 00:30-' });
  });

  it('that lasts until midnight does not spill into the next day', () => {
    expect(days({ start: '2027-03-12T19:00:00.000Z', end: '2027-03-12T23:00:00.000Z' })).toEqual({ '2027-03-12': '1/1 20:00-00:00' });
  });

  it('of several days stands on each of them, with its hours on the first and the last', () => {
    expect(days({ end: '2027-03-14T11:00:00.000Z' })).toEqual({ '2027-03-12': '1/3 14:00-', '2027-03-13': '2/3 -', '2027-03-14': '3/3 -12:00' });
  });

  it('with civil dates lasts to the end of the last one', () => {
    expect(days({ start: '2027-03-12', end: '2027-03-13' })).toEqual({ '2027-03-12': '1/2 -', '2027-03-13': '2/2 -' });
    expect(days({ start: '2027-03-12' })).toEqual({ '2027-03-12': '1/1 -' });
  });

  it('keeps its count of days where the window cuts it', () => {
    expect(days({ start: '2027-02-27', end: '2027-03-02' })).toEqual({ '2027-03-01': '3/4 -', '2027-03-02': '4/4 -' });
    expect(days({ start: '2027-04-04', end: '2027-04-09' })).toEqual({ '2027-04-04': '1/6 -' });
    expect(days({ start: '2027-04-05' })).toEqual({});
    expect(days({ start: '2020-01-01', end: '2027-02-28' })).toEqual({});
  });

  it('that ends before it starts is shown on the day it starts', () => {
    expect(days({ end: '2027-03-10T11:00:00.000Z' })).toEqual({ '2027-03-12': '1/1 14:00-12:00' });
  });

  it('comes after what lasts the whole day, and by the hour', () => {
    const events = [anEvent(), anEvent({ id: 'b', start: '2027-03-12T08:00:00.000Z' }), anEvent({ id: 'c', allDay: true }), anEvent({ id: 'd', start: '2027-03-11', end: '2027-03-13' })];
    expect(byDay(events, march).get('2027-03-12')!.map((entry) => entry.event.id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('is found quickly among thousands', () => {
    const many = Array.from({ length: 2000 }, (_, i) => anEvent({ id: String(i), start: new Date(Date.UTC(2027, 0, 1, 9) + i * 4 * 3_600_000).toISOString() }));
    const found = [...byDay(many, march).values()].flat();
    expect(found).toHaveLength(35 * 6);
  });
});

describe('named days', () => {
  const names = Array.from({ length: 10 }, (_, i) => `holiday ${i}`);

  it('are the holidays of the window, of both years where it has two', () => {
    expect([...namesOf(windowOf('2027-03'), names, [])]).toEqual([['2027-03-29', 'holiday 1']]);
    expect([...namesOf(windowOf('2026-12'), names, [])]).toEqual([['2026-12-25', 'holiday 9'], ['2027-01-01', 'holiday 0']]);
    expect(statutoryHolidays(2027)).toHaveLength(names.length);
  });

  it('join one’s own to the holiday, and are these alone when holidays are not asked for', () => {
    const own = [{ on: '2027-03-29', label: 'closed' }, { on: '2027-06-01', label: 'elsewhere' }];
    expect([...namesOf(windowOf('2027-03'), names, own)]).toEqual([['2027-03-29', 'holiday 1, closed']]);
    expect([...namesOf(windowOf('2027-03'), [], own)]).toEqual([['2027-03-29', 'closed']]);
  });
});
