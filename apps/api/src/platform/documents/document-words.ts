import { type Language } from '@centrale/kernel';

interface DocumentWords {
  /** As word processors name a language. */
  readonly tag: string;
  readonly article: string;
  readonly page: string;
  readonly signature: string;
  readonly date: string;
}

/** What a document says by itself. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  nl: { tag: 'nl-BE', article: 'Artikel', page: 'Pagina', signature: 'Handtekening:', date: 'Datum:' },
  fr: { tag: 'fr-BE', article: 'Article', page: 'Page', signature: 'Signature :', date: 'Date :' },
  en: { tag: 'en-GB', article: 'Article', page: 'Page', signature: 'Signature:', date: 'Date:' },
};
