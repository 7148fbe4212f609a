import { type Language } from './language.js';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** A French sentence as a printer sets it: what belongs together stays on one line. Set twice, it stays the same. */
export function typesetFrench(text: string): string {
  return text.replace(/ (?=[;?!])/g, NARROW).replace(/ (?=[:»])/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`);
}

/** The texts of a dictionary as their language is printed, whatever the depth; written with plain spaces. */
export function typesetTexts<T>(texts: T, language: Language): T {
  return language === 'fr' ? (typesetAll(texts) as T) : texts;
}

function typesetAll(texts: unknown): unknown {
  if (typeof texts === 'string') return typesetFrench(texts);
  if (Array.isArray(texts)) return texts.map(typesetAll);
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typesetAll(text)]));
}
