import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type RulePackPageTexts } from './texts/nl';

export const rulePacksTexts = dictionary<RulePackPageTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useRulePacksTexts = (): Signal<RulePackPageTexts> => texts(rulePacksTexts);
