import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type BodiesTexts } from './texts/nl';

export const bodiesTexts = dictionary<BodiesTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useBodiesTexts = (): Signal<BodiesTexts> => texts(bodiesTexts);
