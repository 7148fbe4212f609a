import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type AdvicePageTexts } from './texts/nl';

export const adviceTexts = dictionary<AdvicePageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
export const useAdviceTexts = (): Signal<AdvicePageTexts> => texts(adviceTexts);
