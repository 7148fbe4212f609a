import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type BriefingsTexts } from './texts/nl';

export const briefingsTexts = dictionary<BriefingsTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useBriefingsTexts = (): Signal<BriefingsTexts> => texts(briefingsTexts);
