import { isBlank, type LocalText } from '@centrale/kernel';

/** In which languages an organisation publishes: one of Brussels in both of the Region, a Flemish one in Dutch. */
export type LanguageRegime = 'brussels' | 'flanders';

export const publishingLanguages = (regime: LanguageRegime): readonly (keyof LocalText)[] => (regime === 'brussels' ? ['nl', 'fr'] : ['nl']);

/** The languages in which a text to be published is still empty. */
export const emptyLanguages = (text: LocalText, regime: LanguageRegime): (keyof LocalText)[] =>
  publishingLanguages(regime).filter((language) => isBlank(text[language]));

export const isWritten = (text: LocalText): boolean => !isBlank(text.nl) || !isBlank(text.fr);

/** Whether two texts say the same, apart from spaces, case and punctuation. */
export function saysTheSame(a: LocalText, b: LocalText): boolean {
  const key = ({ nl, fr }: LocalText): string => [nl, fr].map((text) => text.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).join('|');
  return key(a) === key(b);
}
