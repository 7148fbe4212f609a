import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type AuditTexts } from './texts/nl';

export const auditTexts = dictionary<AuditTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useAuditTexts = (): Signal<AuditTexts> => texts(auditTexts);
