import { Injectable } from '@nestjs/common';
import { type Language } from '@centrale/kernel';
import { type DossierType } from '../audit/entry.js';

/** What a letter is about; the words are the reader's language's. */
export interface LetterFacts {
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly language: Language;
  /** Empty for somebody without an account. */
  readonly recipientName: string;
  readonly dossierType: DossierType;
  readonly dossierId: string;
  /** Where the product is, for links: 'https://centrale.example'. */
  readonly origin: string;
}

/** Plain text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** The page that it is about, for who reads of it in the daily overview. */
  readonly link?: string;
}

/** Answers nothing for a kind that is not its own. */
export type LetterWriter = (facts: LetterFacts) => Letter | undefined;

/** Each context brings the words for its own kinds of letters while it is set up. */
@Injectable()
export class Letters {
  private readonly writers: LetterWriter[] = [];

  register(writer: LetterWriter): void {
    this.writers.push(writer);
  }

  write(facts: LetterFacts): Letter {
    for (const writer of this.writers) {
      const letter = writer(facts);
      if (letter) return letter;
    }
    throw new Error(`Nobody has words for a letter of kind '${facts.kind}'`);
  }
}
