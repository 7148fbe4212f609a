import { fill, inLanguage, type LocalDate, type LocalText } from '@centrale/kernel';
import { isWritten, type AdviceResponseView, type ParticipationTexts } from '@centrale/participation';
import { type Block, type DocumentContent } from '../../platform/documents/document.js';

/** What a draft of the college's decision says of an answer. */
export interface DecidedResponse extends Pick<AdviceResponseView, 'adviceNumber' | 'introduction' | 'answers'> {
  readonly bodyName: LocalText;
  readonly requestNumber: string | null;
  readonly receivedOn: LocalDate | null;
  readonly due: LocalDate | null;
}

/** The decision on an advice, one article per recommendation. (R003-26) */
export function responseDecision(response: DecidedResponse, language: keyof LocalText, texts: ParticipationTexts): DocumentContent {
  const words = texts.adviceResponse.decision;
  const body = inLanguage(response.bodyName, language);
  const say = (text: string, params: Readonly<Record<string, string | number>> = {}): string => fill(text, { number: response.adviceNumber, body, ...params }, language);
  const introduction = inLanguage(response.introduction, language);
  const grounds = [
    say(words.received, { receivedOn: response.receivedOn ?? '–' }), ...(response.requestNumber ? [say(words.onRequest, { request: response.requestNumber })] : []), words.duty,
  ];
  const articles = response.answers.map(({ no, text, outcome, motivation }): Block => ({
    kind: 'article',
    title: say(words.recommendation, { no }),
    text: [
      say(words.says, { text: inLanguage(text, language) }), say(words.becomes, { outcome: outcome ? texts.adviceResponse.outcomes[outcome] : words.open }),
      ...(isWritten(motivation) ? [say(words.why, { why: inLanguage(motivation, language) })] : []),
    ].join('\n'),
  }));
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.college },
    { kind: 'heading', level: 2, text: words.considering },
    { kind: 'list', items: grounds },
    ...(introduction ? [{ kind: 'paragraph', text: introduction } as const] : []),
    { kind: 'heading', level: 2, text: words.decides },
    ...articles,
    { kind: 'article', title: words.delivery, text: response.due ? say(words.deliveryText, { due: response.due }) : say(words.deliveryUndated) },
    { kind: 'signatures', lines: [{ name: '', role: words.director }, { name: '', role: words.mayor }] },
  ];
  return { language, title: say(words.title), blocks };
}
