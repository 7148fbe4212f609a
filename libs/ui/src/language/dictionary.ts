import { typesetTexts, type Language } from '@centrale/kernel';

/** Texts of one area in three languages; each language is fetched only when it is shown, and set as it is printed. */
export class Dictionary<T extends object> {
  private readonly loaded = new Map<Language, T>();

  constructor(private readonly loaders: Readonly<Record<Language, () => Promise<T>>>) {}

  async load(language: Language): Promise<void> {
    if (!this.loaded.has(language)) this.loaded.set(language, typesetTexts(await this.loaders[language](), language));
  }

  has(language: Language): boolean {
    return this.loaded.has(language);
  }

  /** The texts; load them first (`withTexts` does it for a route, `Languages.use` for a switch). */
  in(language: Language): T {
    const texts = this.loaded.get(language);
    if (!texts) throw new Error(`Texts were read before they were loaded (${language})`);
    return texts;
  }
}

export const dictionary = <T extends object>(loaders: Readonly<Record<Language, () => Promise<T>>>): Dictionary<T> =>
  new Dictionary(loaders);
