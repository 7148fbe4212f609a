import { Injectable, type OnModuleInit } from '@nestjs/common';
import { typesetTexts, type Language, type NoticeTexts } from '@centrale/kernel';
import { noticeRules, type Texts } from '@centrale/procurement';
import { en } from '@centrale/procurement/texts/en';
import { fr } from '@centrale/procurement/texts/fr';
import { nl } from '@centrale/procurement/texts/nl';
import { letterOf } from '../../platform/mail/letter.js';
import { Letters, type Letter, type LetterFacts } from '../../platform/mail/letters.js';
import { NoticeKinds } from '../../platform/mail/notice-kinds.js';

const texts: Readonly<Record<Language, Texts>> = { nl, fr: typesetTexts(fr, 'fr'), en };

/** Where the page of a dossier is; a type without one is read from the desk. */
const pages: Readonly<Record<string, string>> = {
  agreement: 'agreements', buyer: 'buyers', contactRequest: 'contact-requests', briefing: 'briefings', callOff: 'call-offs', invitation: 'invitations', order: 'orders',
};

function linkTo({ origin, dossierType, dossierId }: LetterFacts): string {
  const page = pages[dossierType];
  return page ? `${origin}/${page}/${dossierId}` : `${origin}/desk`;
}

export function writeLetter(facts: LetterFacts): Letter | undefined {
  const { notices, correspondence }: { notices: Readonly<Record<string, NoticeTexts>>; correspondence: Texts['correspondence'] } = texts[facts.language];
  const notice = notices[facts.kind];
  return notice && letterOf(facts, notice, correspondence, linkTo(facts));
}

@Injectable()
export class LetterWriter implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly kinds: NoticeKinds,
  ) {}

  onModuleInit(): void {
    this.letters.register(writeLetter);
    this.kinds.register(noticeRules);
  }
}
