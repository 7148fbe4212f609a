import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type InvolvementTexts } from './texts/nl';

export const involvementTexts = dictionary<InvolvementTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useInvolvementTexts = (): Signal<InvolvementTexts> => texts(involvementTexts);
