import { formatDate } from '@centrale/kernel';
import { type BriefingContent } from '@centrale/procurement';
import { type Block, type DocumentContent } from '../platform/documents/document.js';
import { briefingWords } from './briefing-words.js';

/** The same briefing as a document, for a procedure of the organisation's own. (R004-02) */
export function exportDocument(content: BriefingContent, language: 'nl' | 'fr'): DocumentContent {
  const { fields } = briefingWords[language];
  const day = (date: string | null): string => (date ? formatDate(date, language) : '–');
  const part = (title: string, text: string): Block[] => (text ? [{ kind: 'heading', level: 2, text: title }, { kind: 'paragraph', text }] : []);
  const [period] = content.phases;
  const numbers = [content.participantsMin, content.participantsMax].filter((count) => count !== null);
  return {
    language,
    title: content.title,
    blocks: [
      ...part(fields.question, content.question),
      ...part(fields.context, content.context),
      ...part(fields.participants, numbers.join(' – ')),
      ...part(fields.period, period ? `${day(period.startsOn)} – ${day(period.endsOn)}` : ''),
      ...part(fields.place, content.place),
      ...part(fields.languages, content.sessionLanguages.join(', ').toUpperCase()),
      ...part(fields.deliverables, content.deliverables),
      ...(content.fixedDates.length > 0 ? [{ kind: 'heading', level: 2, text: fields.dates }, { kind: 'list', items: content.fixedDates.map(({ date, what }) => `${day(date)}: ${what}`) }] satisfies Block[] : []),
      ...part(fields.data, content.dataProtection),
      ...part(fields.contact, [content.contactName, content.contactEmail].filter(Boolean).join(', ')),
    ],
  };
}
