import { Pipe, type PipeTransform } from '@angular/core';

type Dictionary = Readonly<Record<string, string>>;

/** A code in words; the code itself where there are none. */
export const wordOf = (code: string, words: Dictionary): string => words[code] ?? code;

/** `row.packId | word: p().rulePack.packs` */
@Pipe({ name: 'word' })
export class WordPipe implements PipeTransform {
  transform(code: string | null | undefined, words: Dictionary): string {
    return code ? wordOf(code, words) : '';
  }
}

/** `domains | wordsOf: p().trajectory.domains`: several codes, in words, one after the other. */
@Pipe({ name: 'wordsOf' })
export class WordsOfPipe implements PipeTransform {
  transform(codes: readonly string[], words: Dictionary): readonly string[] {
    return codes.map((code) => wordOf(code, words));
  }
}
