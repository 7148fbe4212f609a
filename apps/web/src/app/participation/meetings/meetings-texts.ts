import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type MeetingsTexts } from './texts/nl';

export const meetingsTexts = dictionary<MeetingsTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useMeetingsTexts = (): Signal<MeetingsTexts> => texts(meetingsTexts);
