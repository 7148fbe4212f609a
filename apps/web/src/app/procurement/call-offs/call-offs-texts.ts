import { dictionary } from '@centrale/ui';
import { type CallOffPageTexts } from './texts/nl';

/** What the pages of call-offs say besides the words of the domain. */
export const callOffsTexts = dictionary<CallOffPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
