import { dictionary } from '@centrale/ui';
import { type OfferPageTexts } from './texts/nl';

export const offersTexts = dictionary<OfferPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
