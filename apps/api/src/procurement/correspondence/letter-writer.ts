import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fill, type Language, type NoticeTexts } from '@centrale/kernel';
import { type Texts } from '@centrale/procurement';
import { en } from '@centrale/procurement/texts/en';
import { fr } from '@centrale/procurement/texts/fr';
import { nl } from '@centrale/procurement/texts/nl';
import { Letters, type Letter, type LetterFacts } from '../../platform/mail/letters.js';

const texts: Readonly<Record<Language, Texts>> = { nl, fr, en };

/** Where the page of a dossier is; a type without one is read from the desk. */
const pages: Readonly<Record<string, string>> = {
  agreement: 'agreements', buyer: 'buyers', contactRequest: 'contact-requests', briefing: 'briefings', callOff: 'call-offs', invitation: 'invitations', order: 'orders',
};

function linkTo({ origin, dossierType, dossierId }: LetterFacts): string {
  const page = pages[dossierType];
  return page ? `${origin}/${page}/${dossierId}` : `${origin}/desk`;
}

/** In the recipient's language (P19). Whoever has no account gets no link that asks for one. */
export function writeLetter(facts: LetterFacts): Letter | undefined {
  const { kind, language, params, recipientName } = facts;
  const notices: Readonly<Record<string, NoticeTexts>> = texts[language].notices;
  const notice = notices[kind];
  if (!notice) return undefined;
  const words = texts[language].correspondence;
  const say = (text: string, values: LetterFacts['params'] = {}): string => fill(text, values, language);
  const paragraphs = [
    recipientName ? say(words.greeting, { name: recipientName }) : words.greetingVisitor,
    say(notice.body, params),
    ...(recipientName ? [say(words.openDossier, { link: linkTo(facts) })] : []),
    words.signature,
  ];
  return { subject: say(notice.subject, params), body: `${paragraphs.join('\n\n')}\n` };
}

@Injectable()
export class LetterWriter implements OnModuleInit {
  constructor(private readonly letters: Letters) {}

  onModuleInit(): void {
    this.letters.register(writeLetter);
  }
}
