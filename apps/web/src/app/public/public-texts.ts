import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type PublicTexts } from './texts/nl';

export const publicTexts = dictionary<PublicTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const usePublicTexts = (): Signal<PublicTexts> => texts(publicTexts);
