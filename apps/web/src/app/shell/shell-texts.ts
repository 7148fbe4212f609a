import { type Signal } from '@angular/core';
import { dictionary, texts } from '@centrale/ui';
import { type ShellTexts } from './texts/nl';

export const shellTexts = dictionary<ShellTexts>({
  nl: () => import('./texts/nl').then((m) => m.nl),
  fr: () => import('./texts/fr').then((m) => m.fr),
  en: () => import('./texts/en').then((m) => m.en),
});

export const useShellTexts = (): Signal<ShellTexts> => texts(shellTexts);
