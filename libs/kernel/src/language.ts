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
export function inLanguage(text: LocalText & { readonly en?: string }, language: Language): string {
  const wanted = language === 'en' ? text.en : text[language];
  return wanted || text.fr || text.nl;
}
