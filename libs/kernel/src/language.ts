export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a Brussels organisation publishes: both languages of the Region. (P19) */
export interface LocalText {
  readonly nl: string;
  readonly fr: string;
}

/** Names that the interface shows in all three languages. */
export interface Text3 extends LocalText {
  readonly en: string;
}

/** The text in the reader's language; English readers of a two-language text get the French one, else the Dutch. */
export const inLanguage = (text: LocalText & { readonly en?: string }, language: Language): string => saidIn(text, language).text;

/** The same, with the language that it is in: a text that fell back to another one has to say so to who hears it. */
export function saidIn(text: LocalText & { readonly en?: string }, language: Language): { readonly text: string; readonly language: Language } {
  const wanted = language === 'en' ? text.en : text[language];
  if (wanted) return { text: wanted, language };
  return text.fr ? { text: text.fr, language: 'fr' } : { text: text.nl, language: 'nl' };
}
