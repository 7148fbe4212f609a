import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fill, typesetTexts, type Language } from '@centrale/kernel';
import { en } from '@centrale/platform/texts/en';
import { fr } from '@centrale/platform/texts/fr';
import { nl, type PlatformTexts } from '@centrale/platform/texts/nl';
import { Letters, type Letter, type LetterFacts } from '../mail/letters.js';
import { NoticeKinds } from '../mail/notice-kinds.js';

const notices: Readonly<Record<Language, PlatformTexts['notices']>> = { nl: nl.notices, fr: typesetTexts(fr.notices, 'fr'), en: en.notices };

function write({ kind, language, params }: LetterFacts): Letter | undefined {
  const own: Readonly<Record<string, Letter>> = notices[language];
  const letter = own[kind];
  return letter && { subject: fill(letter.subject, params, language), body: fill(letter.body, params, language) };
}

/** The letter that brings somebody their one-time link. */
@Injectable()
export class IdentityLetters implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly kinds: NoticeKinds,
  ) {}

  onModuleInit(): void {
    this.letters.register(write);
    this.kinds.register({ 'person.invited': { group: 'account', mayMute: false } });
  }
}
