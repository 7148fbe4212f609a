import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type ProvidersTexts } from './texts/nl';

export const providersTexts = dictionary<ProvidersTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useProvidersTexts = (): Signal<ProvidersTexts> => texts(providersTexts);
