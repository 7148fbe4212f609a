import { type Language } from './language.js';

const ZONE = 'Europe/Brussels';
const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dates(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}/${name}`;
  const made = cache.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone: ZONE, ...options });
  cache.set(key, made);
  return made as Intl.DateTimeFormat;
}

function numbers(language: Language, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}/#${name}`;
  const made = cache.get(key) ?? new Intl.NumberFormat(localeOf(language), options);
  cache.set(key, made);
  return made as Intl.NumberFormat;
}

/** Belgian habits in each language. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : `${language}-BE`);

/** Cents as euro: whole euros without decimals, unless `exact`. */
export function formatAmount(cents: number, language: Language, exact = false): string {
  const whole = !exact && cents % 100 === 0;
  return numbers(language, whole ? 'euro' : 'cents', {
    style: 'currency', currency: 'EUR', minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2,
  }).format(cents / 100);
}

export const formatNumber = (value: number, language: Language): string =>
  numbers(language, 'plain', { maximumFractionDigits: 2 }).format(value);

/** A share of one: 0.7 is 70 %. */
export const formatShare = (value: number, language: Language): string =>
  numbers(language, 'share', { style: 'percent', maximumFractionDigits: 1 }).format(value);

export type DateStyle = 'long' | 'medium' | 'short' | 'weekday';

const dateOptions: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** A civil date ('YYYY-MM-DD') or the Brussels day of an instant. */
export function formatDate(date: string, language: Language, style: DateStyle = 'long'): string {
  const civil = date.length === 10;
  return dates(language, `${style}${civil ? '-civil' : ''}`, { ...dateOptions[style], ...(civil ? { timeZone: 'UTC' } : {}) })
    .format(new Date(date));
}

export const formatTime = (instant: string, language: Language): string =>
  dates(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** Day and hour on Brussels clocks. */
export const formatInstant = (instant: string, language: Language, style: DateStyle = 'long'): string =>
  `${formatDate(new Date(instant).toISOString(), language, style)}, ${formatTime(instant, language)}`;

/** To the second, for receipts: what a database's clock said. */
export const formatExactInstant = (instant: string, language: Language): string =>
  `${formatDate(new Date(instant).toISOString(), language)}, ${dates(language, 'second', { timeStyle: 'medium' }).format(new Date(instant))}`;
