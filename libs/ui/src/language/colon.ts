import { type Language } from '@centrale/kernel';

/** A label before what it introduces. French sets its colon apart, with a space that does not break. */
export const withColon = (label: string, language: Language): string => `${label}${language === 'fr' ? '\u00a0' : ''}:`;
