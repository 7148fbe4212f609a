import { dictionary } from '@centrale/ui';
import { type OpeningPageTexts } from './texts/nl';

export const openingsTexts = dictionary<OpeningPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
