import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type ContactRequestsTexts } from './texts/nl';

export const contactRequestsTexts = dictionary<ContactRequestsTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useContactRequestsTexts = (): Signal<ContactRequestsTexts> => texts(contactRequestsTexts);
