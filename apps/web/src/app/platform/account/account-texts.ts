import { dictionary } from '@centrale/ui';
import { type AccountTexts } from './texts/nl';

export const accountTexts = dictionary<AccountTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
