import { fill, inLanguage, type LocalDate, type LocalText } from '@centrale/kernel';
import { isWritten, type PackParameters, type ParticipationTexts, type RequestView } from '@centrale/participation';
import { type Block, type DocumentContent } from '../../platform/documents/document.js';

/** What a draft of the college's decision says of a request. */
export interface DecidedRequest extends Pick<RequestView, 'number' | 'subject' | 'question' | 'bodyName' | 'shortenedDays' | 'shortenMotivation'> {
  readonly pack: Pick<PackParameters, 'adviceRoute' | 'requestDays' | 'responseDays'>;
  readonly due: LocalDate | null;
}

/** The decision to ask for advice, as the secretariat takes it along: with the articles that the rules ask. (R000-16, R003-27 to R003-30) */
export function requestDecision(request: DecidedRequest, language: keyof LocalText, texts: ParticipationTexts): DocumentContent {
  const words = texts.adviceRequest.decision;
  const body = inLanguage(request.bodyName, language);
  const say = (text: string, params: Readonly<Record<string, string | number>> = {}): string => fill(text, { number: request.number, body, ...params }, language);
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.college },
    { kind: 'heading', level: 2, text: words.considering },
    { kind: 'list', items: grounds(request, language, words, say) },
    { kind: 'heading', level: 2, text: words.decides },
    { kind: 'article', title: words.ask, text: say(words.askText, { subject: inLanguage(request.subject, language) }) },
    { kind: 'article', title: words.question, text: inLanguage(request.question, language) },
    { kind: 'article', title: words.term, text: termOf(request, words, say) },
    { kind: 'article', title: words.answer, text: request.pack.responseDays === null ? words.answerText : say(words.answerTerm, { days: request.pack.responseDays }) },
    { kind: 'signatures', lines: [{ name: '', role: words.director }, { name: '', role: words.mayor }] },
  ];
  return { language, title: say(words.title), blocks };
}

type Words = ParticipationTexts['adviceRequest']['decision'];
type Say = (text: string, params?: Readonly<Record<string, string | number>>) => string;

function grounds({ pack, shortenedDays, shortenMotivation }: DecidedRequest, language: keyof LocalText, words: Words, say: Say): string[] {
  const rules = pack.adviceRoute === 'atelierToBoard' ? [words.contactPoint, words.noInfluence] : [words.mayAsk];
  const urgent = shortenedDays !== null && shortenMotivation && isWritten(shortenMotivation) && pack.requestDays !== null
    ? [say(words.shortened, { days: pack.requestDays, to: shortenedDays, why: inLanguage(shortenMotivation, language) })] : [];
  return [...rules, ...urgent];
}

function termOf({ pack, shortenedDays, due }: DecidedRequest, words: Words, say: Say): string {
  const days = shortenedDays ?? pack.requestDays;
  if (days === null) return words.noTerm;
  return [say(words.termText, { days }), ...(due ? [say(words.due, { due })] : []), words.extension].join(' ');
}
