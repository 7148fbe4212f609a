import { formatDuration, partsOf } from './duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('time left', () => {
  it('is said in the two units that matter', () => {
    expect(partsOf(3 * DAY + 4 * HOUR + 50 * MINUTE)).toEqual([[3, 'day'], [4, 'hour']]);
    expect(partsOf(20 * DAY + 4 * HOUR)).toEqual([[20, 'day']]);
    expect(partsOf(4 * HOUR + 12 * MINUTE)).toEqual([[4, 'hour'], [12, 'minute']]);
    expect(partsOf(12 * MINUTE + 30_000)).toEqual([[12, 'minute']]);
    expect(partsOf(2 * MINUTE + 5000)).toEqual([[2, 'minute'], [5, 'second']]);
  });

  it('is never rounded up: the last second is a second', () => {
    expect(partsOf(DAY - 1)).toEqual([[23, 'hour'], [59, 'minute']]);
    expect(partsOf(999)).toEqual([[0, 'second']]);
  });

  it('follows the language', () => {
    const left = 3 * DAY + HOUR;
    expect(formatDuration(left, 'nl')).toBe('3 dagen en 1 uur');
    expect(formatDuration(left, 'fr')).toMatch(/^3.jours et 1.heure$/);
    expect(formatDuration(left, 'en')).toBe('3 days and 1 hour');
  });
});
