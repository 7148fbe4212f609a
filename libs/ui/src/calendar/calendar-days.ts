import { addDays, dateAt, daysBetween, isLocalDate, statutoryHolidays, timeAt, weekday, type LocalDate } from '@centrale/kernel';
import { type Tone } from '../page/chip';

/** 'YYYY-MM' */
export type Month = string;

/** Both days belong to it. */
export interface DayWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  /** An instant; or a civil date, for what lasts whole days. */
  readonly start: string;
  /** The instant at which it is over; or the last civil date. */
  readonly end?: string;
  /** Its hours do not matter. */
  readonly allDay?: boolean;
  /** Within the product: '/meetings/7'. */
  readonly href: string;
  readonly tone?: Tone;
  readonly cancelled?: boolean;
  /** What kind of thing it is, in a word or two; the tone repeats it. */
  readonly label?: string;
  /** What is told of it besides, where there is room: in the list of a day and in the agenda. */
  readonly note?: string;
}

/** A day that bears a name: a holiday, a closing day. */
export interface MarkedDay {
  readonly on: LocalDate;
  readonly label: string;
}

/** An event on one of its days. */
export interface DayEntry {
  readonly event: CalendarEvent;
  /** Which of its days this is, from 1. */
  readonly day: number;
  readonly days: number;
  /** 'HH:mm' on Brussels clocks; absent when it went on before, or goes on after, or lasts whole days. */
  readonly from?: string;
  readonly to?: string;
}

const WEEK = 7;

export const monthOf = (date: LocalDate): Month => date.slice(0, 'YYYY-MM'.length);
export const firstOfMonth = (month: Month): LocalDate => `${month}-01`;

export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + count, 1)).toISOString());
}

export const lastOfMonth = (month: Month): LocalDate => addDays(firstOfMonth(addMonths(month, 1)), -1);

/** The Monday of the week. */
export const weekStart = (date: LocalDate): LocalDate => addDays(date, -((weekday(date) + 6) % WEEK));

/** The whole weeks, Monday to Sunday, that a month touches: what the page has to ask for. */
export const windowOf = (month: Month): DayWindow => ({
  from: weekStart(firstOfMonth(month)),
  to: addDays(weekStart(lastOfMonth(month)), WEEK - 1),
});

export function daysOf(window: DayWindow): readonly LocalDate[] {
  return Array.from({ length: daysBetween(window.from, window.to) + 1 }, (_, i) => addDays(window.from, i));
}

export function weeksOf(window: DayWindow): readonly (readonly LocalDate[])[] {
  const days = daysOf(window);
  return Array.from({ length: days.length / WEEK }, (_, i) => days.slice(i * WEEK, (i + 1) * WEEK));
}

/** The days that arrow keys and their kin lead to; undefined for a key that leads nowhere. */
export function dayAfterKey(date: LocalDate, key: string): LocalDate | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WEEK, ArrowDown: WEEK };
  const step = steps[key];
  if (step) return addDays(date, step);
  if (key === 'Home') return weekStart(date);
  if (key === 'End') return addDays(weekStart(date), WEEK - 1);
  if (key === 'PageUp') return sameDayIn(addMonths(monthOf(date), -1), date);
  return key === 'PageDown' ? sameDayIn(addMonths(monthOf(date), 1), date) : undefined;
}

/** 31 January, a month on, is the last of February. */
function sameDayIn(month: Month, date: LocalDate): LocalDate {
  const last = lastOfMonth(month);
  const wanted = `${month}${date.slice('YYYY-MM'.length)}`;
  return wanted > last ? last : wanted;
}

/** What happens on each day of the window, whole days first, then by the hour; days without anything are left out. */
export function byDay(events: readonly CalendarEvent[], window: DayWindow): ReadonlyMap<LocalDate, readonly DayEntry[]> {
  const found = new Map<LocalDate, DayEntry[]>();
  for (const event of events) {
    const from = dayOf(event.start);
    const days = Math.max(1, daysBetween(from, lastDayOf(event)) + 1);
    for (let day = Math.max(1, daysBetween(from, window.from) + 1); day <= days; day++) {
      const date = addDays(from, day - 1);
      if (date > window.to) break;
      const entry = entryOn(event, day, days);
      const known = found.get(date);
      if (known) known.push(entry);
      else found.set(date, [entry]);
    }
  }
  for (const entries of found.values()) entries.sort(byHour);
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)));
}

const dayOf = (at: string): LocalDate => (isLocalDate(at) ? at : dateAt(new Date(at)));

/** Until midnight is until the end of the day before. */
function lastDayOf({ start, end }: CalendarEvent): LocalDate {
  if (end === undefined) return dayOf(start);
  return isLocalDate(end) ? end : dateAt(new Date(Math.max(Date.parse(end) - 1, Date.parse(start))));
}

function entryOn(event: CalendarEvent, day: number, days: number): DayEntry {
  const hours = !event.allDay && !isLocalDate(event.start);
  const from = hours && day === 1 ? timeAt(new Date(event.start)) : undefined;
  const to = hours && day === days && event.end !== undefined && !isLocalDate(event.end) ? timeAt(new Date(event.end)) : undefined;
  return { event, day, days, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const byHour = (a: DayEntry, b: DayEntry): number =>
  (a.from ?? '').localeCompare(b.from ?? '') || b.days - a.days || a.event.title.localeCompare(b.event.title) || a.event.id.localeCompare(b.event.id);

/** The names that days of the window bear: the ten Belgian holidays, when they are named in the order of the kernel, and days of one's own. */
export function namesOf(window: DayWindow, holidayNames: readonly string[], own: readonly MarkedDay[]): ReadonlyMap<LocalDate, string> {
  const years = new Set([window.from, window.to].map((date) => Number(date.slice(0, 4))));
  const holidays = [...years].flatMap((year) => statutoryHolidays(year).map((on, i) => ({ on, label: holidayNames[i] ?? '' })));
  const names = new Map<LocalDate, string>();
  for (const { on, label } of [...holidays, ...own]) {
    if (label === '' || on < window.from || on > window.to) continue;
    const known = names.get(on);
    names.set(on, known ? `${known}, ${label}` : label);
  }
  return names;
}
