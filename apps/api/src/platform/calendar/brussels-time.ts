import { weekday } from '@centrale/kernel';

export const ZONE = 'Europe/Brussels';
const HOUR_MS = 3_600_000;
/** The Union's rule holds since then: before, summer ended in September. */
const FIRST_YEAR = 1996;

/** The rule for every year from 1996 on; the law that abolishes it has been waiting since 2019. */
export const zoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

interface Summer {
  readonly from: number;
  readonly to: number;
}
const summers = new Map<number, Summer>();

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: '03' | '10'): number {
  const last = `${year}-${month}-31`;
  return Date.parse(`${last}T01:00:00Z`) - weekday(last) * 24 * HOUR_MS;
}

function summerOf(year: number): Summer {
  const known = summers.get(year) ?? { from: lastSunday(year, '03'), to: lastSunday(year, '10') };
  summers.set(year, known);
  return known;
}

const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** '20270301T193000' of the instant's fields in UTC; put together by hand, as this is most of what writing a calendar does. */
function compact(at: Date): string {
  const date = `${at.getUTCFullYear()}${two[at.getUTCMonth() + 1]}${two[at.getUTCDate()]}`;
  return `${date}T${two[at.getUTCHours()]}${two[at.getUTCMinutes()]}${two[at.getUTCSeconds()]}`;
}

export const utcStamp = (instant: Date): string => `${compact(instant)}Z`;

/** In the two hours that clocks show alike, of which readers do not all take the first, and before the rule. */
export function onlyInUtc(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  if (year <= FIRST_YEAR) return true;
  const { to } = summerOf(year);
  return instant.getTime() >= to - HOUR_MS && instant.getTime() < to + HOUR_MS;
}

/** What clocks in Brussels show, '20270301T193000'. By the rule itself: the system's calendar takes a hundred times as long. */
export function localStamp(instant: Date): string {
  const at = instant.getTime();
  const { from, to } = summerOf(instant.getUTCFullYear());
  return compact(new Date(at + (at >= from && at < to ? 2 : 1) * HOUR_MS));
}
