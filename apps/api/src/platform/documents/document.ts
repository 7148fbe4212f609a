import { type Language } from '@centrale/kernel';

/** Who signs, and in which capacity. */
export interface SignatureLine {
  readonly name: string;
  readonly role: string;
}

/** A part of a document. In a text a line end begins a new line, an empty line a new paragraph. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** 'Artikel 1. Doel': numbered through the whole document, by the word processor itself. */
  | { readonly kind: 'article'; readonly title?: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption?: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signatures'; readonly lines: readonly SignatureLine[] };

export interface DocumentContent {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}
