import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type SheetPageTexts } from './texts/nl';

export const sheetsTexts = dictionary<SheetPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useSheetsTexts = (): Signal<SheetPageTexts> => texts(sheetsTexts);
