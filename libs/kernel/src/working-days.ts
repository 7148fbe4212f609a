import { addDays, weekday, type LocalDate } from './local-date.js';

/** Easter Sunday of a Gregorian year (anonymous algorithm). */
export function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The ten Belgian statutory holidays of a year. */
export function statutoryHolidays(year: number): LocalDate[] {
  const sunday = easter(year);
  return [
    `${year}-01-01`, addDays(sunday, 1), `${year}-05-01`, addDays(sunday, 39), addDays(sunday, 50),
    `${year}-07-21`, `${year}-08-15`, `${year}-11-01`, `${year}-11-11`, `${year}-12-25`,
  ];
}

export const isHoliday = (date: LocalDate): boolean => statutoryHolidays(Number(date.slice(0, 4))).includes(date);

/** Monday to Friday, not a statutory holiday, not one of the closing days given. */
export function isWorkingDay(date: LocalDate, closingDays: readonly LocalDate[] = []): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !isHoliday(date) && !closingDays.includes(date);
}

/** The working day `count` working days after the date (count ≥ 1), the date itself not counted. */
export function addWorkingDays(date: LocalDate, count: number, closingDays: readonly LocalDate[] = []): LocalDate {
  let at = date;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, closingDays)) left -= 1;
  }
  return at;
}

/** The working day `count` working days before the date (count ≥ 1), the date itself not counted: three before a Tuesday is a Thursday. */
export function workingDaysBefore(date: LocalDate, count: number, closingDays: readonly LocalDate[] = []): LocalDate {
  let at = date;
  for (let left = count; left > 0; ) {
    at = addDays(at, -1);
    if (isWorkingDay(at, closingDays)) left -= 1;
  }
  return at;
}

/** The date itself when it is a working day, else the first one after it. */
export const rollForward = (date: LocalDate, closingDays: readonly LocalDate[] = []): LocalDate =>
  isWorkingDay(date, closingDays) ? date : addWorkingDays(date, 1, closingDays);
