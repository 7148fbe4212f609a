import { fill, type NoticeTexts } from '@centrale/kernel';
import { type Letter, type LetterFacts } from './letters.js';

/** What stands around the words of a notice. */
export interface LetterWords {
  readonly greeting: string;
  readonly greetingVisitor: string;
  readonly openDossier: string;
  readonly signature: string;
}

/** A letter in the recipient's language (P19). Whoever has no account gets no link that asks for one. */
export function letterOf({ language, recipientName, params }: LetterFacts, notice: NoticeTexts, words: LetterWords, link: string): Letter {
  const say = (text: string, values: LetterFacts['params'] = {}): string => fill(text, values, language);
  const paragraphs = [
    recipientName ? say(words.greeting, { name: recipientName }) : words.greetingVisitor,
    say(notice.body, params),
    ...(recipientName ? [say(words.openDossier, { link })] : []),
    words.signature,
  ];
  return { subject: say(notice.subject, params), body: `${paragraphs.join('\n\n')}\n`, ...(recipientName && { link }) };
}
