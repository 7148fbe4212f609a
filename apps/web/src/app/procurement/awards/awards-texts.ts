import { dictionary } from '@centrale/ui';
import { type AwardPageTexts } from './texts/nl';

export const awardsTexts = dictionary<AwardPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
