import { isLocalDate } from '@centrale/kernel';
import { InstantPattern, LocalDatePattern } from './text.contract.js';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

describe('the pattern of a civil date', () => {
  it.each([1900, 2000, 2023, 2024, 2026, 2028, 2100, 2199])('takes just the days that %i has', (year) => {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
        expect([date, LocalDatePattern.test(date)]).toEqual([date, isLocalDate(date)]);
      }
    }
  });

  it.each(['', '2027-3-1', '2027-03-01T00:00:00Z', '01-03-2027', '0000-01-01', '9999-12-31', '2027-03-01\n'])('does not take %j', (text) => {
    expect(LocalDatePattern.test(text)).toBe(false);
  });
});

describe('the pattern of an instant', () => {
  it.each(['2027-03-01T11:00:00Z', '2027-03-01T11:00+01:00', '2028-02-29T23:59:59.999Z'])('takes %s', (text) => {
    expect(InstantPattern.test(text)).toBe(true);
    expect(Number.isNaN(Date.parse(text))).toBe(false);
  });

  it.each(['2027-02-29T11:00:00Z', '2027-03-01T24:00:00Z', '2027-03-01T11:60:00Z', '2027-03-01T11:00:00', '2027-03-01T11:00:00+15:00', '2027-03-01'])('does not take %s', (text) => {
    expect(InstantPattern.test(text)).toBe(false);
  });
});
