import fc from 'fast-check';
import { addWorkingDays, easter, isHoliday, isWorkingDay, rollForward, statutoryHolidays } from './working-days.js';

const someDate = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

describe('working days', () => {
  it.each([[2019, '2019-04-21'], [2024, '2024-03-31'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25']])('Easter of %i is %s', (year, date) => {
    expect(easter(year)).toBe(date);
  });

  it('has ten statutory holidays, with the movable ones of the year', () => {
    expect(statutoryHolidays(2027)).toEqual([
      '2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17', '2027-07-21', '2027-08-15', '2027-11-01', '2027-11-11', '2027-12-25',
    ]);
  });

  it('leaves out weekends, holidays and closing days', () => {
    expect(isWorkingDay('2026-11-20')).toBe(true);
    expect(isWorkingDay('2026-11-21')).toBe(false);
    expect(isWorkingDay('2026-11-22')).toBe(false);
    expect(isWorkingDay('2026-11-11')).toBe(false);
    expect(isWorkingDay('2026-11-20', ['2026-11-20'])).toBe(false);
  });

  it('rolls a Sunday to Monday, past a holiday', () => {
    expect(rollForward('2026-11-22')).toBe('2026-11-23');
    expect(rollForward('2027-03-28')).toBe('2027-03-30');
  });

  it('always lands on a working day after the date, one by one', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const one = addWorkingDays(date, count);
        expect(one > date && isWorkingDay(one) && !isHoliday(one)).toBe(true);
        expect(addWorkingDays(addWorkingDays(date, 1), count)).toBe(addWorkingDays(date, count + 1));
      }),
    );
  });
});
