import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type TrajectoriesTexts } from './texts/nl';

export const trajectoriesTexts = dictionary<TrajectoriesTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useTrajectoriesTexts = (): Signal<TrajectoriesTexts> => texts(trajectoriesTexts);
