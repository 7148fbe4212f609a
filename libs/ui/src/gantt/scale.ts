import { addDays, daysBetween, type LocalDate } from '@centrale/kernel';
import { addMonths, firstOfMonth, lastOfMonth, monthOf, weekStart, type DayWindow } from '../calendar/calendar-days';

export const zooms = ['weeks', 'months', 'quarters'] as const;
export type Zoom = (typeof zooms)[number];
type Unit = 'week' | 'month' | 'quarter' | 'year';

/** Pixels. */
const dayWidths: Readonly<Record<Zoom, number>> = { weeks: 16, months: 4.5, quarters: 1.25 };
const units: Readonly<Record<Zoom, { readonly lower: Unit; readonly upper: Unit }>> = {
  weeks: { lower: 'week', upper: 'month' },
  months: { lower: 'month', upper: 'year' },
  quarters: { lower: 'quarter', upper: 'year' },
};
/** A unit narrower than this has no room for its name. */
const LEAST_UNIT = 38;
const unitDays: Readonly<Record<Zoom, number>> = { weeks: 7, months: 28, quarters: 90 };

export interface Tick {
  readonly from: LocalDate;
  readonly unit: Unit;
  /** Pixels from the left. */
  readonly left: number;
  readonly width: number;
}

/** From dates to pixels. */
export interface Scale extends DayWindow {
  readonly perDay: number;
  readonly width: number;
  readonly upper: readonly Tick[];
  readonly lower: readonly Tick[];
}

/** Whole units around the days, with one to spare on either side; `reach` is how many pixels must fit at least. */
export function scaleOf(zoom: Zoom, days: DayWindow, reach: (from: LocalDate, perDay: number) => number = () => 0, perDay = dayWidths[zoom]): Scale {
  const { lower, upper } = units[zoom];
  const from = startOf(lower, addDays(startOf(lower, days.from), -1));
  const last = addDays(next(lower, startOf(lower, days.to)), 1);
  const needed = addDays(from, Math.ceil(reach(from, perDay) / perDay));
  const to = addDays(next(lower, startOf(lower, last > needed ? last : needed)), -1);
  const scale = { from, to, perDay, width: (daysBetween(from, to) + 1) * perDay };
  return { ...scale, upper: ticksOf(upper, scale), lower: ticksOf(lower, scale) };
}

/** On paper all days fit the width, in the finest units that still have room for their names. */
export function scaleOnPaper(width: number, days: DayWindow): Scale {
  const perDay = width / (daysBetween(days.from, days.to) + 1);
  const zoom = zooms.find((each) => unitDays[each] * perDay >= LEAST_UNIT) ?? 'quarters';
  const scale = { ...days, perDay, width };
  return { ...scale, upper: ticksOf(units[zoom].upper, scale), lower: ticksOf(units[zoom].lower, scale) };
}

export const leftOf = (scale: Pick<Scale, 'from' | 'perDay'>, date: LocalDate): number => daysBetween(scale.from, date) * scale.perDay;

/** The date, with the part of the day that has passed, at so many pixels from the left. */
export const daysAt = (scale: Scale, left: number): number => daysBetween('1970-01-01', scale.from) + left / scale.perDay;

function ticksOf(unit: Unit, scale: Omit<Scale, 'upper' | 'lower'>): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let at = startOf(unit, scale.from); at <= scale.to; at = next(unit, at)) {
    const left = Math.max(0, leftOf(scale, at));
    ticks.push({ from: at, unit, left, width: Math.min(scale.width, leftOf(scale, next(unit, at))) - left });
  }
  return ticks;
}

const months: Readonly<Record<Exclude<Unit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

function startOf(unit: Unit, date: LocalDate): LocalDate {
  if (unit === 'week') return weekStart(date);
  const month = Number(date.slice(5, 7));
  return firstOfMonth(addMonths(monthOf(date), -((month - 1) % months[unit])));
}

/** The start of the unit after the one that starts at the date. */
function next(unit: Unit, start: LocalDate): LocalDate {
  return unit === 'week' ? addDays(start, 7) : addDays(lastOfMonth(addMonths(monthOf(start), months[unit] - 1)), 1);
}
