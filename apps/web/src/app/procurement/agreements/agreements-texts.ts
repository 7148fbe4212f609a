import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type AgreementsTexts } from './texts/nl';

export const agreementsTexts = dictionary<AgreementsTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useAgreementsTexts = (): Signal<AgreementsTexts> => texts(agreementsTexts);
