import { inject, type Provider, type Signal } from '@angular/core';
import { type Role } from '@centrale/kernel';
import { ruleOf, rules, sourceOf } from '@centrale/participation';
import { type Texts as ParticipationTexts } from '@centrale/participation/texts/nl';
import { type RuleTexts } from '@centrale/participation/texts/rules/nl';
import { remedyOf } from '@centrale/participation/texts/rules/remedy';
import { type PlatformTexts } from '@centrale/platform/texts/nl';
import { Languages, REFUSAL_WORDS, RULE_BEHIND, dictionary, texts, type FindRule, type RefusalWords } from '@centrale/ui';
import { participationRefusal } from '@centrale/participation/texts/refusal-words';
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

/** What trajectory management says: pages of trajectories bring it along, the others do without. */
export const participationTexts = dictionary<ParticipationTexts>({
  nl: () => import('@centrale/participation/texts/nl').then((m) => m.nl),
  fr: () => import('@centrale/participation/texts/fr').then((m) => m.fr),
  en: () => import('@centrale/participation/texts/en').then((m) => m.en),
});

/** What each rule of trajectories asks, where it comes from and what helps. */
export const ruleTexts = dictionary<RuleTexts>({
  nl: () => import('@centrale/participation/texts/rules/nl').then((m) => m.nl),
  fr: () => import('@centrale/participation/texts/rules/fr').then((m) => m.fr),
  en: () => import('@centrale/participation/texts/rules/en').then((m) => m.en),
});

/** For a template of trajectories: `p().statuses.body.active`. */
export const useParticipationTexts = (): Signal<ParticipationTexts> => texts(participationTexts);

/** For a template: `d().statuses.briefing.draft`. */
export const useDomainTexts = (): Signal<Texts> => texts(domainTexts);

export const provideDomainWords = (): Provider => ({
  provide: REFUSAL_WORDS,
  useFactory: (): RefusalWords => {
    const languages = inject(Languages);
    return (refusal) => {
      const language = languages.current();
      const texts = domainTexts.in(language);
      const own: Readonly<Record<string, string>> = platformTexts.in(language).refusals;
      const trajectories = participationTexts.has(language) ? participationTexts.in(language) : undefined;
      const found = trajectories && participationRefusal(refusal, trajectories);
      if (found) return found;
      const text = own[refusal.code];
      if (text === undefined) return refusalWords(refusal, texts);
      const role = texts.access.roles[refusal.params?.['role'] as Role];
      return { text, params: { ...refusal.params, ...(role && { role }) } };
    };
  },
});

/** The rule behind a refusal, on the pages that brought the rules along. */
export const provideRules = (): Provider => ({
  provide: RULE_BEHIND,
  useFactory: (): FindRule => {
    const languages = inject(Languages);
    return ({ code }) => {
      const id = ruleOf(code);
      const language = languages.current();
      if (!id || !ruleTexts.has(language)) return undefined;
      const words = ruleTexts.in(language);
      return { id, sentence: words.rules[id].sentence, remedy: remedyOf(code, id, words), source: `${words.sources[sourceOf(id)]}, ${rules[id].section}` };
    };
  },
});
