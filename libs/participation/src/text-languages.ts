import { type LocalText } from '@centrale/kernel';

/** What a Brussels organisation publishes exists in Dutch and French; a Flemish one publishes in Dutch. */
export type LanguageRegime = 'brussels' | 'flanders';

export type PublishedLanguage = keyof LocalText;

export const publishedLanguages = (regime: LanguageRegime): readonly PublishedLanguage[] => (regime === 'brussels' ? ['nl', 'fr'] : ['nl']);

/** The languages in which a text still has to be written before its organisation can publish it. */
export const missingLanguages = (text: LocalText, regime: LanguageRegime): PublishedLanguage[] =>
  publishedLanguages(regime).filter((language) => text[language].trim() === '');

/** Whether anything was written at all, in whichever language. */
export const isWritten = ({ nl, fr }: LocalText): boolean => nl.trim().length > 2 || fr.trim().length > 2;
