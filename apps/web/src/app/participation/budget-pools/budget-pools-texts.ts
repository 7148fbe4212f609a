import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type BudgetPoolPageTexts } from './texts/nl';

export const budgetPoolsTexts = dictionary<BudgetPoolPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useBudgetPoolsTexts = (): Signal<BudgetPoolPageTexts> => texts(budgetPoolsTexts);
