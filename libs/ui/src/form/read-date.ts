import { isLocalDate, localeOf, type Language, type LocalDate } from '@centrale/kernel';

/** What a typed date means; undefined when nobody can tell. Belgian order: day, month, year. Empty is no date. */
export function readDate(text: string, language: Language): LocalDate | null | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return null;
  return isLocalDate(plain) ? plain : inBelgianOrder(plain, language);
}

function inBelgianOrder(plain: string, language: Language): LocalDate | undefined {
  const match = /^(?:[\p{L}]+\.?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s*[-/.\s]\s*(\d{1,2}|[\p{L}]+)\.?\s*[-/.,\s]\s*(\d{4}|\d{2})$/u.exec(plain);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month, language);
  const date = `${year.length === 2 ? '20' : ''}${year}-${String(number ?? 0).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}

/** 'mrt', 'maart', 'sept.': the one month whose name begins so. */
function monthNamed(word: string, language: Language): number | undefined {
  if (word.length < 3) return undefined;
  const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((month) =>
    (['long', 'short'] as const).some((style) => nameOf(month, style, language).startsWith(word)));
  return months.length === 1 ? months[0] : undefined;
}

const nameOf = (month: number, style: 'long' | 'short', language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 1))).toLowerCase();

/** '9:30', '9u30', '09h', '930' → '09:30'; undefined when it is no time. */
export function readTime(text: string): string | null | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return null;
  const match = /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?|(\d{2}))?\s*(?:uur|heures?)?$/.exec(plain);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? match[3] ?? 0);
  return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined;
}
