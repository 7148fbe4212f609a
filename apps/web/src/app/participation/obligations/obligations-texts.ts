import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type ObligationsTexts } from './texts/nl';

export const obligationsTexts = dictionary<ObligationsTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useObligationsTexts = (): Signal<ObligationsTexts> => texts(obligationsTexts);
