import { inject, type Provider, type Signal } from '@angular/core';
import { Languages, REFUSAL_WORDS, dictionary, texts, type RefusalWords } from '@centrale/ui';
import { refusalWords } from '@centrale/procurement/texts/refusal-words';
import { type Texts } from '@centrale/procurement/texts/nl';

/** What procurement says: refusals, statuses, commands, fields; the same words as in the API's mails. */
export const domainTexts = dictionary<Texts>({
  nl: () => import('@centrale/procurement/texts/nl').then((m) => m.nl),
  fr: () => import('@centrale/procurement/texts/fr').then((m) => m.fr),
  en: () => import('@centrale/procurement/texts/en').then((m) => m.en),
});

/** For a template: `d().statuses.briefing.draft`. */
export const useDomainTexts = (): Signal<Texts> => texts(domainTexts);

export const provideDomainWords = (): Provider => ({
  provide: REFUSAL_WORDS,
  useFactory: (): RefusalWords => {
    const languages = inject(Languages);
    return (refusal) => refusalWords(refusal, domainTexts.in(languages.current()));
  },
});
