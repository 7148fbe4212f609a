/** A civil date 'YYYY-MM-DD' in Europe/Brussels. Compares correctly as a string. */
export type LocalDate = string;

const ZONE = 'Europe/Brussels';
const MS_PER_DAY = 86_400_000;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit',
  hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

function fieldsAt(instant: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(instant).map((p) => [p.type, p.value]));
}

/** The civil date that clocks in Brussels show at the instant. */
export function dateAt(instant: Date): LocalDate {
  const f = fieldsAt(instant);
  return `${f['year']}-${f['month']}-${f['day']}`;
}

export const isLocalDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** The same day so many months later (or earlier); in a shorter month its last day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whole days from one date to the other; negative when `to` lies before `from`. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);

/** 0 is Sunday. */
export const weekday = (date: LocalDate): number => new Date(date).getUTCDay();

/** The instant at which Brussels clocks show the date and time ('HH:mm'). In the hour that summer time skips, the one after it. */
export function instantOf(date: LocalDate, time = '00:00'): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shownAt = (guess: number): number => {
    const f = fieldsAt(new Date(guess));
    return Date.parse(`${f['year']}-${f['month']}-${f['day']}T${f['hour']}:${f['minute']}:${f['second']}Z`);
  };
  const first = wanted - (shownAt(wanted) - wanted);
  return new Date(first - (shownAt(first) - wanted));
}

/** 'HH:mm' on Brussels clocks. */
export function timeAt(instant: Date): string {
  const f = fieldsAt(instant);
  return `${f['hour']}:${f['minute']}`;
}

/** Both days belong to the period; an absent `to` is open. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
export const within = (date: LocalDate, period: Period): boolean =>
  date >= period.from && (period.to === null || date <= period.to);
