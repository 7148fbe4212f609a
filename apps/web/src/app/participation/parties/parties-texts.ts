import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type PartiesTexts } from './texts/nl';

export const partiesTexts = dictionary<PartiesTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const usePartiesTexts = (): Signal<PartiesTexts> => texts(partiesTexts);
