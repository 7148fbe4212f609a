import fc from 'fast-check';
import { adjustedTerm, awaitedSides, dueDate, termEnd, withAdjustment, type Adjustment, type Clock, type ClockTerm, type Confirmation } from './clock.js';
import { addDays, addMonths, daysBetween } from './local-date.js';
import { isWorkingDay, workingDaysBefore } from './working-days.js';

const someDate = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const days = (amount: number, roll: ClockTerm['roll'] = 'nextWorkingDay'): ClockTerm => ({ direction: 'forward', amount, unit: 'calendarDay', roll });
const notice = (amount: number, unit: ClockTerm['unit'] = 'calendarDay'): ClockTerm => ({ direction: 'backward', amount, unit, roll: 'none' });
const city: Confirmation = { side: 'city', personId: 'ann', on: '2026-05-04' };
const body: Confirmation = { side: 'body', personId: 'bob', on: '2026-05-05' };
const extension = (to: number, confirmedBy: readonly Confirmation[] = [city, body]): Adjustment => ({ type: 'extend', to, motivation: '', confirmedBy });
const shortening = (to: number, motivation = 'The works start in May.'): Adjustment => ({ type: 'shorten', to, motivation, confirmedBy: [city] });
const request: Clock = { kind: 'request', term: days(30), anchor: '2026-04-15', adjustments: [], closingDays: [], satisfiedOn: null };
const adjusted = (...adjustments: Adjustment[]): Clock => ({ ...request, adjustments });

describe('a term of notice', () => {
  it.each([
    ['2026-05-26', '2026-05-05', '2026-05-20', 'Whit Monday 25 May'],
    ['2026-05-15', '2026-04-24', '2026-05-11', 'Ascension 14 May'],
    ['2026-07-22', '2026-07-01', '2026-07-16', '21 July'],
    ['2026-11-12', '2026-10-22', '2026-11-06', '11 November'],
    ['2027-01-05', '2026-12-15', '2026-12-30', '1 January'],
  ])('before the meeting of %s: invitations until %s, items until %s (%s)', (meeting, inviteAtLatest, itemsAtLatest) => {
    expect(termEnd(notice(21), meeting)).toBe(inviteAtLatest);
    expect(termEnd(notice(3, 'workingDay'), meeting)).toBe(itemsAtLatest);
  });

  it('does not roll, even where that is asked', () => {
    expect(termEnd({ ...notice(21), roll: 'nextWorkingDay' }, '2026-06-15')).toBe('2026-05-25');
  });

  it('takes local closing days out of working days only', () => {
    expect(termEnd(notice(3, 'workingDay'), '2026-11-12', ['2026-11-10'])).toBe('2026-11-05');
    expect(termEnd(notice(21), '2026-11-12', ['2026-10-22'])).toBe('2026-10-22');
  });

  it('is never shorter than the notice: counted forward from its end, the anchor is not passed', () => {
    const unit = fc.constantFrom<ClockTerm['unit']>('calendarDay', 'workingDay', 'month', 'year');
    const roll = fc.constantFrom<ClockTerm['roll']>('none', 'nextWorkingDay');
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 60 }), unit, roll, fc.array(someDate, { maxLength: 5 }), (anchor, amount, of, rolled, closed) => {
        const term: ClockTerm = { direction: 'backward', amount, unit: of, roll: rolled };
        const end = termEnd(term, anchor, closed);
        expect(end <= addDays(anchor, -amount)).toBe(true);
        // The end is itself the first working day of the notice: counted from the day before it.
        expect(termEnd({ ...term, direction: 'forward', roll: 'none' }, addDays(end, of === 'workingDay' ? -1 : 0), closed) <= anchor).toBe(true);
      }),
    );
  });

  it('is exactly the notice in calendar days', () => {
    fc.assert(fc.property(someDate, fc.integer({ min: 0, max: 400 }), (anchor, amount) => daysBetween(termEnd(notice(amount), anchor), anchor) === amount));
  });

  it('leaves so many working days before the anchor, the first one on its end', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 15 }), (anchor, amount) => {
        const end = workingDaysBefore(anchor, amount);
        const left = Array.from({ length: daysBetween(end, anchor) }, (_, index) => addDays(end, index)).filter((day) => isWorkingDay(day));
        expect([left.length, left[0]]).toEqual([amount, end]);
      }),
    );
  });
});

describe('a term to answer', () => {
  it.each([
    ['2026-04-15', 30, '2026-05-15', '2026-05-15'],
    ['2026-04-15', 14, '2026-04-29', '2026-04-29'],
    ['2026-04-25', 30, '2026-05-26', '2026-05-25'],
    ['2026-04-25', 14, '2026-05-11', '2026-05-09'],
    ['2026-10-02', 30, '2026-11-02', '2026-11-01'],
    ['2026-12-02', 30, '2027-01-04', '2027-01-01'],
  ])('received on %s, %i days: until %s, and until %s where nothing rolls', (received, amount, due, dueWithRollNone) => {
    expect(termEnd(days(amount), received)).toBe(due);
    expect(termEnd(days(amount, 'none'), received)).toBe(dueWithRollNone);
  });

  it('rolls past a local closing day', () => {
    expect(termEnd(days(30), '2026-10-02', ['2026-11-02'])).toBe('2026-11-03');
  });

  it('leaves the day of receipt out and counts the last day', () => {
    expect(termEnd(days(1, 'none'), '2026-04-15')).toBe('2026-04-16');
    expect(termEnd({ ...days(1), unit: 'workingDay' }, '2026-04-17')).toBe('2026-04-20');
    fc.assert(fc.property(someDate, fc.integer({ min: 0, max: 400 }), (anchor, amount) => termEnd(days(amount, 'none'), anchor) === addDays(anchor, amount)));
  });

  it('ends on the anchor itself when it has no day at all: a phase of one day', () => {
    expect(termEnd(days(0, 'none'), '2026-04-18')).toBe('2026-04-18');
    expect(termEnd({ ...days(0, 'none'), unit: 'workingDay' }, '2026-04-17')).toBe('2026-04-17');
  });

  it('ends on the first working day from its last day on, when it rolls', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 120 }), fc.array(someDate, { maxLength: 5 }), (anchor, amount, closed) => {
        const last = termEnd(days(amount, 'none'), anchor, closed);
        const due = termEnd(days(amount), anchor, closed);
        const before = Array.from({ length: daysBetween(last, due) }, (_, index) => addDays(last, index));
        expect(due >= last && isWorkingDay(due, closed) && !before.some((day) => isWorkingDay(day, closed))).toBe(true);
      }),
    );
  });
});

describe('months and years', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2027-05-31', -3, '2027-02-28'], ['2026-12-15', 1, '2027-01-15'],
    ['2027-01-15', -1, '2026-12-15'], ['2028-02-29', 12, '2029-02-28'], ['2028-02-29', 48, '2032-02-29'],
  ])('from %s, %i months later or earlier: %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('end on the last day of a month that is too short', () => {
    const term = (unit: ClockTerm['unit'], amount: number): ClockTerm => ({ direction: 'forward', amount, unit, roll: 'none' });
    expect(termEnd(term('month', 1), '2027-01-31')).toBe('2027-02-28');
    expect(termEnd(term('year', 1), '2028-02-29')).toBe('2029-02-28');
    expect(termEnd(term('year', 1), '2026-12-31')).toBe('2027-12-31');
    expect(termEnd(notice(3, 'month'), '2030-10-13')).toBe('2030-07-13');
  });
});

describe('an adjustment', () => {
  it('shortens a term for a reason', () => {
    expect(dueDate(adjusted(shortening(14)))).toBe('2026-04-29');
    expect(dueDate(adjusted(shortening(14, '  ')))).toBe('2026-05-15');
    expect(dueDate(adjusted(shortening(45)))).toBe('2026-05-15');
  });

  it('extends a term once both sides have confirmed it; until then the earlier date applies', () => {
    expect(dueDate(adjusted(extension(45)))).toBe('2026-06-01');
    for (const confirmedBy of [[], [city], [body], [city, { ...city, personId: 'cas' }]]) {
      expect(dueDate(adjusted(extension(45, confirmedBy)))).toBe('2026-05-15');
    }
    expect(dueDate(adjusted(extension(20)))).toBe('2026-05-15');
  });

  it('is not confirmed by one person for both sides', () => {
    expect(dueDate(adjusted(extension(45, [city, { ...body, personId: 'ann' }])))).toBe('2026-05-15');
    expect(dueDate(adjusted(extension(45, [city, { ...body, personId: 'ann' }, body])))).toBe('2026-06-01');
  });

  it('says whose confirmation it waits for', () => {
    expect(awaitedSides(extension(45, []))).toEqual(['city', 'body']);
    expect(awaitedSides(extension(45, [body]))).toEqual(['city']);
    expect(awaitedSides(extension(45, [city]))).toEqual(['body']);
    expect(awaitedSides(extension(45, [city, { ...body, personId: 'ann' }]))).toEqual(['body']);
    expect(awaitedSides(extension(45))).toEqual([]);
  });

  it('builds on those before it that count', () => {
    expect(adjustedTerm(adjusted(shortening(14), extension(21))).amount).toBe(21);
    expect(adjustedTerm(adjusted(extension(45, [city]), extension(40))).amount).toBe(40);
  });

  it('never shortens a notice', () => {
    const invitation: Clock = { ...request, kind: 'invitation', term: notice(21), anchor: '2026-05-26' };
    expect(dueDate(withAdjustment(invitation, shortening(14)))).toBe('2026-05-05');
  });

  it('is added behind the others, and none is lost', () => {
    const adjustment = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((to) => shortening(to)),
      fc.tuple(fc.integer({ min: 1, max: 90 }), fc.subarray([city, body])).map(([to, by]) => extension(to, by)),
    );
    fc.assert(
      fc.property(fc.array(adjustment, { maxLength: 6 }), (made) => {
        const clock = made.reduce(withAdjustment, request);
        expect(clock.adjustments).toEqual(made);
        expect(request.adjustments).toEqual([]);
        expect(clock.term).toEqual(request.term);
      }),
    );
  });

  it('that does not count moves no date', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 90 }), fc.subarray([city, body], { maxLength: 1 }), (anchor, to, by) =>
        dueDate({ ...request, anchor, adjustments: [extension(to, by), shortening(to, '')] }) === dueDate({ ...request, anchor })),
    );
  });
});
