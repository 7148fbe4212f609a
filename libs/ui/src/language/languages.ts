import { DOCUMENT, Service, computed, inject, signal, type Signal } from '@angular/core';
import { languages, localeOf, type Language } from '@centrale/kernel';
import { type Dictionary } from './dictionary';

const STORED = 'centrale.language';

/** The language of the interface: one signal, switched at run time without leaving the page. */
@Service()
export class Languages {
  private readonly document = inject(DOCUMENT);
  private readonly used = new Set<Dictionary<object>>();
  private readonly chosen = signal<Language>('nl');

  readonly current: Signal<Language> = this.chosen.asReadonly();
  /** BCP 47 tag for Intl: Belgian habits in each language. */
  readonly locale = computed(() => localeOf(this.chosen()));

  /** The choice made before, else the first language of the browser that we speak, else Dutch. */
  preferred(): Language {
    const view = this.document.defaultView;
    const wishes = [remembered(view), ...(view?.navigator.languages ?? [])];
    return wishes.map((wish) => wish?.slice(0, 2)).find(isLanguage) ?? 'nl';
  }

  /** Whether this person chose a language on this device. */
  hasChoice(): boolean {
    return isLanguage(remembered(this.document.defaultView));
  }

  /** Fetches every text in use, then switches all of them at once. */
  async use(language: Language, remember = true): Promise<void> {
    await Promise.all([...this.used].map((dictionary) => dictionary.load(language)));
    this.chosen.set(language);
    this.document.documentElement.lang = language;
    if (remember) this.document.defaultView?.localStorage.setItem(STORED, language);
  }

  /** Makes an area's texts ready in the present language, and in each one chosen later. */
  async ready(...dictionaries: readonly Dictionary<object>[]): Promise<void> {
    for (const dictionary of dictionaries) this.used.add(dictionary);
    const wanted = this.chosen();
    await Promise.all(dictionaries.map((dictionary) => dictionary.load(wanted)));
    if (wanted !== this.chosen()) await this.ready(...dictionaries);
  }
}

const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

const remembered = (view: Window | null): string | null | undefined => view?.localStorage.getItem(STORED);
