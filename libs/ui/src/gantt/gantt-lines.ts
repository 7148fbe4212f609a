import { addDays, daysBetween, type LocalDate } from '@centrale/kernel';
import { type DayWindow } from '../calendar/calendar-days';
import { type Tone } from '../page/chip';
import { leftOf, type Scale } from './scale';

export interface GanttBar {
  readonly id: string;
  /** Both days belong to it. */
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly label: string;
  readonly tone: Tone;
  /** Within the product; the row's when it has none. */
  readonly href?: string;
  /** 0 to 1. */
  readonly progress?: number;
  /** Not fixed yet. */
  readonly dashed?: boolean;
  /** What is wrong with it, in a sentence: it overlaps, it comes too early. */
  readonly problem?: string;
}

export interface GanttMarker {
  readonly on: LocalDate;
  readonly label: string;
  readonly tone: Tone;
  readonly kind: 'due' | 'milestone' | 'today';
}

export interface GanttRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly bars: readonly GanttBar[];
  readonly markers?: readonly GanttMarker[];
  /** Rows of one group stand together under its name. */
  readonly group?: string;
}

/** Where something stands in its row, in pixels; `reach` is its width with the label that stands beside it. */
interface Place {
  readonly lane: number;
  readonly left: number;
  readonly width: number;
  readonly reach: number;
}
export interface PlacedBar extends Place {
  readonly bar: GanttBar;
  /** The label fits in the bar. */
  readonly inside: boolean;
}
export interface PlacedMarker extends Place {
  readonly marker: GanttMarker;
}

export interface GroupLine {
  readonly key: string;
  readonly group: string;
  readonly height: number;
}
export interface RowLine {
  readonly key: string;
  readonly row: GanttRow;
  readonly bars: readonly PlacedBar[];
  readonly markers: readonly PlacedMarker[];
  readonly problems: readonly string[];
  readonly height: number;
  /** Where the first lane begins, so that the lanes stand in the middle. */
  readonly top: number;
}
export type Line = GroupLine | RowLine;
export const isRow = (line: Line): line is RowLine => 'row' in line;

/** Pixels. */
export const LANE = 30;
const BAR_HEIGHT = 26;
const ROOM = 12;
const GROUP_HEIGHT = 36;
const ROW_LEAST = 46;
const ROW_WITH_PROBLEM = 64;
const LETTER = 7.1;
const AROUND_LABEL = 20;
const LABEL_MOST = 230;
const BAR_LEAST = 8;
const MARKER = 16;
const GAP = 6;
const SIGN = 20;
/** Today joins the days of a plan that lies this near. */
const NEAR_DAYS = 92;

/** The days that the rows are about; today's when there is nothing. */
export function extentOf(rows: readonly GanttRow[], today: LocalDate): DayWindow {
  const dates = rows.flatMap((row) => [...row.bars.flatMap((bar) => [bar.start, bar.end]), ...(row.markers ?? []).map((marker) => marker.on)]);
  if (dates.length === 0) return { from: today, to: today };
  const [from, to] = dates.reduce(([least, most], date) => [date < least ? date : least, date > most ? date : most], [dates[0]!, dates[0]!]);
  if (today < from && daysBetween(today, from) <= NEAR_DAYS) return { from: today, to };
  return today > to && daysBetween(to, today) <= NEAR_DAYS ? { from, to: today } : { from, to };
}

/** The day to open at: today, or the day of the plan that lies nearest. */
export function openingDayOf(rows: readonly GanttRow[], today: LocalDate): LocalDate {
  const bars = rows.flatMap((row) => row.bars);
  const first = bars.reduce((least, { start }) => (start < least ? start : least), bars[0]?.start ?? today);
  const last = bars.reduce((most, { end }) => (end > most ? end : most), bars[0]?.end ?? today);
  if (today < first) return first;
  return today > last ? last : today;
}

/** The rows, each group's name before its first, with everything in its place. */
export function linesOf(rows: readonly GanttRow[], scale: Pick<Scale, 'from' | 'perDay'>): readonly Line[] {
  const lines: Line[] = [];
  for (const [group, members] of grouped(rows)) {
    if (group !== undefined) lines.push({ key: `group/${group}`, group, height: GROUP_HEIGHT });
    for (const row of members) lines.push(lineOf(row, scale));
  }
  return lines;
}

function grouped(rows: readonly GanttRow[]): ReadonlyMap<string | undefined, readonly GanttRow[]> {
  const groups = new Map<string | undefined, GanttRow[]>();
  for (const row of rows) {
    const known = groups.get(row.group);
    if (known) known.push(row);
    else groups.set(row.group, [row]);
  }
  return groups;
}

/** How far to the right anything of the rows comes. */
export const reachOf = (lines: readonly Line[]): number =>
  lines.filter(isRow).flatMap((line) => [...line.bars, ...line.markers]).reduce((most, { left, reach }) => Math.max(most, left + reach), 0);

function lineOf(row: GanttRow, scale: Pick<Scale, 'from' | 'perDay'>): RowLine {
  const bars = row.bars.map((bar) => measureBar(bar, scale));
  const markers = (row.markers ?? []).map((marker) => measureMarker(marker, scale));
  const lanes = lanesOf([...bars, ...markers]);
  const problems = row.bars.flatMap((bar) => (bar.problem === undefined ? [] : [bar.problem]));
  const least = problems.length > 0 ? ROW_WITH_PROBLEM : ROW_LEAST;
  const laneHeights = (Math.max(-1, ...lanes) + 1) * LANE;
  const height = Math.max(least, laneHeights + ROOM);
  return {
    key: `row/${row.id}`, row, problems, height, top: (height - laneHeights) / 2 + (LANE - BAR_HEIGHT) / 2,
    bars: bars.map((bar, i) => ({ ...bar, lane: lanes[i] ?? 0 })).sort((a, b) => a.left - b.left || a.lane - b.lane),
    markers: markers.map((marker, i) => ({ ...marker, lane: lanes[bars.length + i] ?? 0 })),
  };
}

function measureBar(bar: GanttBar, scale: Pick<Scale, 'from' | 'perDay'>): Omit<PlacedBar, 'lane'> {
  const end = bar.end < bar.start ? bar.start : bar.end;
  const left = leftOf(scale, bar.start);
  const width = Math.max(BAR_LEAST, leftOf(scale, addDays(end, 1)) - left);
  const label = labelWidth(bar.label) + (bar.problem === undefined ? 0 : SIGN);
  const inside = label <= width;
  return { bar, left, width, inside, reach: inside ? width : width + label };
}

function measureMarker(marker: GanttMarker, scale: Pick<Scale, 'from' | 'perDay'>): Omit<PlacedMarker, 'lane'> {
  const left = leftOf(scale, marker.on) + scale.perDay / 2 - MARKER / 2;
  return { marker, left, width: MARKER, reach: MARKER + labelWidth(marker.label) };
}

const labelWidth = (label: string): number => Math.min(LABEL_MOST, Math.ceil(label.length * LETTER) + AROUND_LABEL);

/** In which lane each stands, so that none covers another nor its label: the first that is free from its left on, the earliest first. */
export function lanesOf(places: readonly Pick<Place, 'left' | 'reach'>[]): readonly number[] {
  const ends: number[] = [];
  const lanes = places.map(() => 0);
  const inOrder = places.map((place, index) => ({ ...place, index })).sort((a, b) => a.left - b.left || b.reach - a.reach || a.index - b.index);
  for (const { index, left, reach } of inOrder) {
    const free = ends.findIndex((end) => end + GAP <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = left + reach;
    lanes[index] = lane;
  }
  return lanes;
}
