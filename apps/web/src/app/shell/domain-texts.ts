import { inject, type Provider, type Signal } from '@angular/core';
import { type Role } from '@centrale/kernel';
import { type PlatformTexts } from '@centrale/platform/texts/nl';
import { Languages, REFUSAL_WORDS, dictionary, texts, type RefusalWords } from '@centrale/ui';
import { refusalWords } from '@centrale/procurement/texts/refusal-words';
import { type Texts } from '@centrale/procurement/texts/nl';

/** What procurement says: refusals, statuses, commands, fields; the same words as in the API's mails. */
export const domainTexts = dictionary<Texts>({
  nl: () => import('@centrale/procurement/texts/nl').then((m) => m.nl),
  fr: () => import('@centrale/procurement/texts/fr').then((m) => m.fr),
  en: () => import('@centrale/procurement/texts/en').then((m) => m.en),
});

/** What the platform says of people, organisations and the audit. */
export const platformTexts = dictionary<PlatformTexts>({
  nl: () => import('@centrale/platform/texts/nl').then((m) => m.nl),
  fr: () => import('@centrale/platform/texts/fr').then((m) => m.fr),
  en: () => import('@centrale/platform/texts/en').then((m) => m.en),
});

/** For a template: `d().statuses.briefing.draft`. */
export const useDomainTexts = (): Signal<Texts> => texts(domainTexts);

export const provideDomainWords = (): Provider => ({
  provide: REFUSAL_WORDS,
  useFactory: (): RefusalWords => {
    const languages = inject(Languages);
    return (refusal) => {
      const texts = domainTexts.in(languages.current());
      const own: Readonly<Record<string, string>> = platformTexts.in(languages.current()).refusals;
      const text = own[refusal.code];
      if (text === undefined) return refusalWords(refusal, texts);
      const role = texts.access.roles[refusal.params?.['role'] as Role];
      return { text, params: { ...refusal.params, ...(role && { role }) } };
    };
  },
});
