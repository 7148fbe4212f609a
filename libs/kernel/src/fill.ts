import { formatAmount, formatDate, formatInstant, formatNumber, localeOf } from './format.js';
import { type Language } from './language.js';

export type Params = Readonly<Record<string, string | number>>;

/** Forms of a counted text: Dutch, French and English need these two. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Puts parameters into a text as the language writes them: instants, civil dates and numbers by their look, amounts
 * (cents) where the place says so: `{left:amount}`.
 */
export function fill(text: string, params: Params | undefined, language: Language): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, kind: string | undefined) => {
    const value = params?.[name];
    return value === undefined ? whole : shown(value, kind, language);
  });
}

function shown(value: string | number, kind: string | undefined, language: Language): string {
  if (typeof value === 'number') return kind === 'amount' ? formatAmount(value, language) : formatNumber(value, language);
  if (INSTANT.test(value)) return formatInstant(value, language);
  if (DATE.test(value)) return formatDate(value, language);
  return value;
}

/** The form that fits the count, with `{count}` and other parameters filled in. */
export function counted(forms: Counted, count: number, language: Language, params?: Params): string {
  const form = new Intl.PluralRules(localeOf(language)).select(count) === 'one' ? forms.one : forms.other;
  return fill(form, { ...params, count }, language);
}

/** 'a, b en c', as the language joins things. */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
