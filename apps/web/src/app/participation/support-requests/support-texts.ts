import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type SupportPageTexts } from './texts/nl';

export const supportTexts = dictionary<SupportPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useSupportTexts = (): Signal<SupportPageTexts> => texts(supportTexts);
