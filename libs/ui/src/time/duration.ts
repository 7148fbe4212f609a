import { localeOf, type Language } from '@centrale/kernel';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = 'day' | 'hour' | 'minute' | 'second';

/** The two largest units that say something: 3 days 4 hours, 4 hours 12 minutes, 59 seconds. Never rounds up. */
export function partsOf(milliseconds: number): readonly (readonly [number, Unit])[] {
  const rest = Math.max(0, milliseconds);
  const days = Math.floor(rest / DAY);
  const hours = Math.floor((rest % DAY) / HOUR);
  const minutes = Math.floor((rest % HOUR) / MINUTE);
  const seconds = Math.floor((rest % MINUTE) / 1000);
  if (days > 0) return hours > 0 && days < 14 ? [[days, 'day'], [hours, 'hour']] : [[days, 'day']];
  if (hours > 0) return minutes > 0 ? [[hours, 'hour'], [minutes, 'minute']] : [[hours, 'hour']];
  if (minutes >= 5) return [[minutes, 'minute']];
  if (minutes > 0) return seconds > 0 ? [[minutes, 'minute'], [seconds, 'second']] : [[minutes, 'minute']];
  return [[seconds, 'second']];
}

/** '3 dagen en 4 uur' in the words of the language. */
export function formatDuration(milliseconds: number, language: Language): string {
  const locale = localeOf(language);
  const parts = partsOf(milliseconds).map(([value, unit]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value));
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(parts);
}

/** '3 dagen 04:12:09': every second counts. */
export function formatExactDuration(milliseconds: number, language: Language): string {
  const rest = Math.max(0, milliseconds);
  const days = Math.floor(rest / DAY);
  const clock = [Math.floor((rest % DAY) / HOUR), Math.floor((rest % HOUR) / MINUTE), Math.floor((rest % MINUTE) / 1000)]
    .map((part) => String(part).padStart(2, '0')).join(':');
  if (days === 0) return clock;
  return `${new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)} ${clock}`;
}
