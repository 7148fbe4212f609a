import fc from 'fast-check';
import { bodyThresholds, cityThresholds, clockStatus, daysLeft, escalates, recalculated, thresholdsReached, type ClockStatus } from './clock-status.js';
import { dueDate, type Clock } from './clock.js';
import { addDays, daysBetween } from './local-date.js';

const someDate = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const request: Clock = {
  kind: 'request', term: { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'nextWorkingDay' },
  anchor: '2026-04-15', adjustments: [], closingDays: [], satisfiedOn: null,
};
const due = '2026-05-15';

describe('where a clock stands', () => {
  it.each<[string, ClockStatus]>([
    ['2026-04-15', 'running'], ['2026-05-04', 'running'], ['2026-05-05', 'dueSoon'], [due, 'dueSoon'], ['2026-05-16', 'overdue'],
  ])('on %s, nothing done: %s', (today, status) => {
    expect(clockStatus(request, today)).toBe(status);
  });

  it('is met up to the last day itself, and late from the day after', () => {
    expect(clockStatus({ ...request, satisfiedOn: due }, '2026-07-01')).toBe('met');
    expect(clockStatus({ ...request, satisfiedOn: '2026-05-16' }, '2026-07-01')).toBe('metLate');
  });

  it('is soon from the number of days asked on', () => {
    expect(clockStatus(request, '2026-05-11', 3)).toBe('running');
    expect(clockStatus(request, '2026-05-12', 3)).toBe('dueSoon');
  });

  it('lets a phase of one day last that day', () => {
    const phase: Clock = { ...request, term: { ...request.term, amount: 0, roll: 'none' }, anchor: '2026-04-18' };
    expect([clockStatus(phase, '2026-04-18'), clockStatus(phase, '2026-04-19'), clockStatus({ ...phase, satisfiedOn: '2026-04-18' }, '2026-04-19')])
      .toEqual(['dueSoon', 'overdue', 'met']);
  });

  it('says what was true on a day in the past', () => {
    const answered = { ...request, satisfiedOn: '2026-05-20' };
    expect([clockStatus(answered, '2026-05-01'), clockStatus(answered, '2026-05-18'), clockStatus(answered, '2026-05-20')]).toEqual(['running', 'overdue', 'metLate']);
  });

  it('never goes back as days pass', () => {
    const onwards: Readonly<Record<ClockStatus, readonly ClockStatus[]>> = {
      running: ['running', 'dueSoon', 'overdue', 'met', 'metLate'], dueSoon: ['dueSoon', 'overdue', 'met', 'metLate'],
      overdue: ['overdue', 'metLate'], met: ['met'], metLate: ['metLate'],
    };
    const offset = fc.integer({ min: -5, max: 80 });
    fc.assert(
      fc.property(someDate, fc.option(offset), offset, fc.nat(60), fc.nat(20), (anchor, satisfied, first, more, soon) => {
        const clock: Clock = { ...request, anchor, satisfiedOn: satisfied === null ? null : addDays(anchor, satisfied) };
        const status = (day: number): ClockStatus => clockStatus(clock, addDays(anchor, day), soon);
        expect(onwards[status(first)]).toContain(status(first + more));
      }),
    );
  });

  it('is overdue exactly when its last day has passed undone', () => {
    fc.assert(fc.property(someDate, someDate, (anchor, today) => {
      const clock = { ...request, anchor };
      return (clockStatus(clock, today) === 'overdue') === (today > dueDate(clock));
    }));
  });
});

describe('reminders', () => {
  it('count the days that are left', () => {
    expect([daysLeft(due, '2026-05-09'), daysLeft(due, due), daysLeft(due, '2026-05-18')]).toEqual([6, 0, -3]);
  });

  it.each([
    ['2026-05-04', [], []],
    ['2026-05-05', [10], [10]],
    ['2026-05-10', [10], [10, 5]],
    ['2026-05-12', [10, 3], [10, 5]],
    [due, [10, 3, 0], [10, 5, 0]],
    ['2026-05-16', [10, 3, 0, -1], [10, 5, 0, -1]],
    ['2026-05-21', [10, 3, 0, -1], [10, 5, 0, -1]],
    ['2026-05-22', [10, 3, 0, -1, -7], [10, 5, 0, -1, -7]],
  ])('that have come by %s: %j for the body, %j for the city', (today, ofBody, ofCity) => {
    expect(thresholdsReached(due, today, bodyThresholds)).toEqual(ofBody);
    expect(thresholdsReached(due, today, cityThresholds)).toEqual(ofCity);
  });

  it('go one level higher once the term has passed', () => {
    expect(cityThresholds.filter(escalates)).toEqual([-1, -7]);
    expect(bodyThresholds.filter(escalates)).toEqual([-1, -7]);
  });

  it('catch up: looking late finds all that looking every day would have found', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -20, max: 20 }), fc.nat(30), (last, start, outage) => {
        const from = addDays(last, start);
        const daily = Array.from({ length: outage + 1 }, (_, day) => thresholdsReached(last, addDays(from, day), cityThresholds)).flat();
        expect(thresholdsReached(last, addDays(from, outage), cityThresholds)).toEqual([...new Set(daily)]);
      }),
    );
  });
});

describe('another calendar', () => {
  const rolled = { ...request, anchor: '2026-10-02' };

  it('moves a due date that it closes, and says so', () => {
    expect(recalculated(rolled, { ...rolled, closingDays: ['2026-11-02'] })).toEqual({ from: '2026-11-02', to: '2026-11-03' });
    expect(recalculated({ ...rolled, closingDays: ['2026-11-02'] }, rolled)).toEqual({ from: '2026-11-03', to: '2026-11-02' });
  });

  it('says nothing where no date moves', () => {
    expect(recalculated(rolled, { ...rolled, closingDays: ['2026-10-30'] })).toBeUndefined();
  });

  it('is not what an adjustment does', () => {
    const shortened: Clock = { ...rolled, adjustments: [{ type: 'shorten', to: 14, motivation: 'The works start.', confirmedBy: [] }] };
    expect(daysBetween(dueDate(rolled), dueDate(shortened))).toBe(-17);
    expect(recalculated(rolled, shortened)).toBeUndefined();
  });
});
