import fc from 'fast-check';
import { addDays, dateAt, daysBetween, instantOf, isLocalDate, timeAt, weekday, within } from './local-date.js';

const someDate = fc.date({ min: new Date('1990-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

describe('a civil date in Brussels', () => {
  it('is the one that clocks there show, in winter and in summer', () => {
    expect(dateAt(new Date('2027-01-31T22:59:59Z'))).toBe('2027-01-31');
    expect(dateAt(new Date('2027-01-31T23:00:00Z'))).toBe('2027-02-01');
    expect(dateAt(new Date('2027-07-31T22:00:00Z'))).toBe('2027-08-01');
  });

  it('begins one or two hours before the day in UTC', () => {
    expect(instantOf('2027-03-01').toISOString()).toBe('2027-02-28T23:00:00.000Z');
    expect(instantOf('2027-07-01', '12:00').toISOString()).toBe('2027-07-01T10:00:00.000Z');
  });

  it('finds its instant on the days on which the clocks change', () => {
    expect(instantOf('2027-03-28', '12:00').toISOString()).toBe('2027-03-28T10:00:00.000Z');
    expect(instantOf('2027-10-31', '12:00').toISOString()).toBe('2027-10-31T11:00:00.000Z');
  });

  it('comes back from its instant unchanged', () => {
    fc.assert(fc.property(someDate, (date) => dateAt(instantOf(date)) === date && timeAt(instantOf(date, '09:30')) === '09:30'));
  });

  it('counts days both ways', () => {
    fc.assert(fc.property(someDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => daysBetween(date, addDays(date, days)) === days));
  });

  it.each(['2027-02-29', '2027-13-01', '27-01-01', '2027-1-1', '2027-01-01T00:00', ''])('refuses %p', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('knows its weekday', () => {
    expect(weekday('2026-11-22')).toBe(0);
  });

  it('lies within a period whose both ends count', () => {
    expect(within('2027-01-01', { from: '2027-01-01', to: '2027-01-01' })).toBe(true);
    expect(within('2027-01-02', { from: '2027-01-01', to: '2027-01-01' })).toBe(false);
    expect(within('2999-01-01', { from: '2027-01-01', to: null })).toBe(true);
  });
});
