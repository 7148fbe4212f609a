import { dictionary } from '@centrale/ui';
import { type EvaluationPageTexts } from './texts/nl';

export const evaluationsTexts = dictionary<EvaluationPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
