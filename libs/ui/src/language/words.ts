import { InjectionToken, Service, inject } from '@angular/core';
import { type Refusal } from '@centrale/kernel';
import { counted, fill, listed, type Counted, type Params } from './fill';
import { Languages } from './languages';
import { uiTexts } from './ui-texts';

/** Where the application finds the words of a refusal, and its parameters in words; undefined when it has none. */
export type RefusalWords = (refusal: Refusal) => { readonly text: string; readonly params?: Params } | undefined;
export const REFUSAL_WORDS = new InjectionToken<RefusalWords>('words of refusals', { factory: () => () => undefined });

/** Speaks the language of the moment. Read inside a template or a computed, it follows a switch. */
@Service()
export class Words {
  private readonly languages = inject(Languages);
  private readonly refusalWords = inject(REFUSAL_WORDS);

  /** The words of a refusal, the same as the API's. */
  say(refusal: Refusal): string {
    const language = this.languages.current();
    const own: Readonly<Record<string, string>> = uiTexts.in(language).problems;
    const found = this.refusalWords(refusal) ?? { text: own[refusal.code], params: refusal.params };
    return fill(found.text ?? fill(uiTexts.in(language).unknownRefusal, { code: refusal.code }, language), found.params, language);
  }

  fill(text: string, params: Params): string {
    return fill(text, params, this.languages.current());
  }

  count(forms: Counted, count: number, params?: Params): string {
    return counted(forms, count, this.languages.current(), params);
  }

  list(items: readonly string[]): string {
    return listed(items, this.languages.current());
  }
}
