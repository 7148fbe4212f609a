import fc from 'fast-check';
import { dateAt, instantOf, timeAt } from '@centrale/kernel';
import { localStamp, onlyInUtc } from './brussels-time.js';

const shown = (instant: Date): string => `${dateAt(instant).replaceAll('-', '')}T${timeAt(instant).replace(':', '')}`;
const instants = fc.date({ min: new Date('1997-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true });

describe('the time on clocks in Brussels', () => {
  it('by the rule is what the system’s calendar says', () => {
    fc.assert(fc.property(instants, (instant) => localStamp(instant).slice(0, 13) === shown(instant)), { numRuns: 2000 });
  });

  it.each(['2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z', '2027-10-31T00:59:59Z', '2027-10-31T01:00:00Z'])('changes at the right second (%s)', (text) => {
    const instant = new Date(text);
    expect(localStamp(instant).slice(0, 13)).toBe(shown(instant));
  });

  it('names one instant, but in the hour that comes twice: that is said in UTC', () => {
    const later = (stamp: string): Date => instantOf(`${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`, `${stamp.slice(9, 11)}:${stamp.slice(11, 13)}`);
    expect(['2027-10-30T23:59:59Z', '2027-10-31T00:00:00Z', '2027-10-31T01:59:59Z', '2027-10-31T02:00:00Z'].map((text) => onlyInUtc(new Date(text)))).toEqual([false, true, true, false]);
    fc.assert(
      fc.property(instants, (instant) => {
        const minute = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
        return onlyInUtc(minute) || later(localStamp(minute)).getTime() === minute.getTime();
      }),
    );
  });

  it('before the rule is said in UTC', () => {
    expect([onlyInUtc(new Date('1990-06-01T10:00:00Z')), onlyInUtc(new Date('1997-06-01T10:00:00Z'))]).toEqual([true, false]);
  });
});
