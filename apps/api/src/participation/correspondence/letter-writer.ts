import { Injectable, type OnModuleInit } from '@nestjs/common';
import { typesetTexts, type Language, type NoticeTexts } from '@centrale/kernel';
import { noticeRules, type ParticipationTexts } from '@centrale/participation';
import { en } from '@centrale/participation/texts/en';
import { fr } from '@centrale/participation/texts/fr';
import { nl } from '@centrale/participation/texts/nl';
import { letterOf } from '../../platform/mail/letter.js';
import { Letters, type Letter, type LetterFacts } from '../../platform/mail/letters.js';
import { NoticeKinds } from '../../platform/mail/notice-kinds.js';

const texts: Readonly<Record<Language, ParticipationTexts>> = { nl, fr: typesetTexts(fr, 'fr'), en };

/** Where the page of a dossier is; a type without one is read from the board of duties. */
const pages: Readonly<Record<string, string>> = {
  body: 'bodies', sheet: 'sheets', trajectory: 'trajectories', memorandum: 'memoranda', meeting: 'meetings', adviceRequest: 'advice-requests', advice: 'advice',
};

function linkTo({ origin, dossierType, dossierId }: LetterFacts): string {
  const page = pages[dossierType];
  return page ? `${origin}/${page}/${dossierId}` : `${origin}/obligations`;
}

/** Codes among the parameters, in words. */
function worded(params: LetterFacts['params'], words: ParticipationTexts): LetterFacts['params'] {
  const kinds: Readonly<Record<string, string>> = words.clock.kinds;
  const kind = typeof params['kind'] === 'string' ? kinds[params['kind']] : undefined;
  return { ...params, ...(kind && { kind }) };
}

export function writeLetter(facts: LetterFacts): Letter | undefined {
  const words = texts[facts.language];
  const notices: Readonly<Record<string, NoticeTexts>> = words.notices;
  const notice = notices[facts.kind];
  return notice && letterOf({ ...facts, params: worded(facts.params, words) }, notice, words.correspondence, linkTo(facts));
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
