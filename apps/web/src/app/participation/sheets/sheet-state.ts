import { type ParticipationTexts, type SheetChapter, type SheetView } from '@centrale/participation';
import { type Refusal } from '@centrale/kernel';
import { type StripState, type Tone } from '@centrale/ui';
import { type SheetPageTexts } from './texts/nl';

export const sheetTones: Readonly<Record<SheetView['status'], Tone>> = {
  draft: 'calm', conformityOk: 'busy', submitted: 'busy', approved: 'warn', returned: 'warn', published: 'good', superseded: 'calm', repealed: 'bad',
};

/** Whose turn it is with the sheet. */
export function sheetTurn({ status }: Pick<SheetView, 'status'>, p: ParticipationTexts, { page }: SheetPageTexts): { state: StripState; acts: string | undefined } {
  const acts: Readonly<Partial<Record<SheetView['status'], string>>> = page.acts;
  return { state: { label: p.statuses.sheet[status], tone: sheetTones[status] }, acts: acts[status] };
}

const chapterOfCode: Readonly<Record<string, SheetChapter>> = {
  'R003-10': 'general', 'R003-11': 'goal', 'R003-11.activities': 'goal', 'R003-14': 'contact', 'R003-14.contact': 'contact', 'R003-19': 'working', 'R003-21': 'advice', 'R003-22': 'advice', 'R003-22.unset': 'advice',
  'R003-36': 'contact', 'R003-36.agenda': 'contact', 'R003-36.answer': 'advice', 'R003-36.evaluation': 'evaluation', 'R003-36.feedback': 'final', 'R003-36.insurance': 'insurance',
  'R003-36.observers': 'composition', 'R003-36.public-meetings': 'working', 'R003-36.publication': 'final', 'R003-11.mismatch': 'goal',
};
const chapterOfField: Readonly<Record<string, SheetChapter>> = {
  members: 'composition', role: 'contact', agendaIntakeWorkingDays: 'contact', invitationDays: 'contact', ownInitiative: 'advice', delivery: 'advice', answerDays: 'advice',
};

/** The chapter in which something is mended; undefined where none of them can. */
export function chapterOf({ code, params }: Refusal): SheetChapter | undefined {
  if (code === 'sheet.language-missing') return params?.['chapter'] as SheetChapter;
  if (code === 'sheet.field-missing') return chapterOfField[String(params?.['field'])];
  return chapterOfCode[code];
}
