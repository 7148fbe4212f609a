import { dictionary } from '@centrale/ui';
import { type OrderPageTexts } from './texts/nl';

export const ordersTexts = dictionary<OrderPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});
