import { dictionary } from './dictionary';

/** The parts' own words. */
export const uiTexts = dictionary({
  nl: () => import('../texts/nl').then((m) => m.nl),
  fr: () => import('../texts/fr').then((m) => m.fr),
  en: () => import('../texts/en').then((m) => m.en),
});
