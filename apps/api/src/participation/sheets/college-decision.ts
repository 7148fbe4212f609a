import { fill, type LocalText } from '@centrale/kernel';
import { sheetChapters, sheetLines, type ParticipationTexts, type SheetContent } from '@centrale/participation';
import { type Block, type DocumentContent } from '../../platform/documents/document.js';

/** What lies before the college, as far as its decision says it. */
export interface SubmittedSheet {
  readonly version: number;
  readonly content: SheetContent;
  readonly submittedOn: string;
  readonly framework: { readonly decidedOn: string; readonly councilDecision: string };
  readonly officialName: string | null;
}

/** The decision of the college as a draft, so that the secretariat does not type over what the sheet says already. */
export function collegeDecision({ version, content, submittedOn, framework, officialName }: SubmittedSheet, language: keyof LocalText, texts: ParticipationTexts): DocumentContent {
  const { decision, chapters, sheet } = texts.sheet;
  const params = { name: content.general.name[language], version: String(version), decidedOn: framework.decidedOn, reference: framework.councilDecision, submittedOn };
  const say = (text: string): string => fill(text, params, language);
  const annex = sheetChapters.flatMap((chapter, index): Block[] => [
    { kind: 'heading', level: 2, text: `${index + 1}. ${chapters[chapter]}` },
    { kind: 'table', columns: [decision.field, decision.provision], rows: sheetLines(chapter, content, { language, texts, officialName }).map(({ field, value }) => [field, value]) },
  ]);
  return {
    language,
    title: decision.title,
    blocks: [
      { kind: 'paragraph', text: say(decision.subject) },
      { kind: 'heading', level: 1, text: decision.grounds },
      { kind: 'list', items: [say(decision.framework), say(decision.submitted)] },
      { kind: 'heading', level: 1, text: decision.decides },
      { kind: 'article', title: sheet, text: say(decision.approves) },
      { kind: 'article', title: decision.publication, text: say(decision.publishes) },
      { kind: 'heading', level: 1, text: decision.annex },
      ...annex,
    ],
  };
}
