import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type BuyersTexts } from './texts/nl';

export const buyersTexts = dictionary<BuyersTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useBuyersTexts = (): Signal<BuyersTexts> => texts(buyersTexts);
