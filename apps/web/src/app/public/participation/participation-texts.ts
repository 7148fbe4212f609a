import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type PublicParticipationTexts } from './texts/nl';

export const publicParticipationTexts = dictionary<PublicParticipationTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useVisitorTexts = (): Signal<PublicParticipationTexts> => texts(publicParticipationTexts);
