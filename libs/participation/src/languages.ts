import { isBlank, isShorterThan, refuse, type LocalText, type Refusal } from '@centrale/kernel';

/** In which languages an organisation publishes: one of Brussels in both of the Region, a Flemish one in Dutch. */
export type LanguageRegime = 'brussels' | 'flanders';

export const publishingLanguages = (regime: LanguageRegime): readonly (keyof LocalText)[] => (regime === 'brussels' ? ['nl', 'fr'] : ['nl']);

/** The languages in which a text to be published is still empty. */
export const emptyLanguages = (text: LocalText, regime: LanguageRegime): (keyof LocalText)[] =>
  publishingLanguages(regime).filter((language) => isBlank(text[language]));

const LEAST = 3;
/** The languages of publication in which a reason says nothing. */
export const silentLanguages = (text: LocalText, regime: LanguageRegime): (keyof LocalText)[] =>
  publishingLanguages(regime).filter((language) => isShorterThan(text[language], LEAST));

/** What becomes public, or reaches people who each read their own language, is asked in all languages of the authority whose dossier it is. */
export const refuseUntold = (field: string, text: LocalText, regime: LanguageRegime): Refusal[] =>
  silentLanguages(text, regime).map((language) => refuse('text.untranslated', { field, language }));

/** What has a name has it in every language of its authority; `code` says of what it is missing, with the language. */
export function refuseNameless(code: string, name: LocalText, regime: LanguageRegime): Refusal | undefined {
  const [language] = emptyLanguages(name, regime);
  return language && refuse(code, { language });
}

export const isWritten = (text: LocalText): boolean => !isBlank(text.nl) || !isBlank(text.fr);

/** Whether two texts say the same, apart from spaces, case and punctuation. */
export function saysTheSame(a: LocalText, b: LocalText): boolean {
  const key = ({ nl, fr }: LocalText): string => [nl, fr].map((text) => text.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).join('|');
  return key(a) === key(b);
}
