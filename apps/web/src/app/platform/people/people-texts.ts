import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type PeopleTexts } from './texts/nl';

export const peopleTexts = dictionary<PeopleTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const usePeopleTexts = (): Signal<PeopleTexts> => texts(peopleTexts);
