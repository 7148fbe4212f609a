import { dictionary } from '@centrale/ui';
import { type DeskTexts } from './texts/nl';

export const deskTexts = dictionary<DeskTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
