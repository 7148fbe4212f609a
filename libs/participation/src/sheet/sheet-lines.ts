import { formatAmount, isBlank, type LocalText } from '@centrale/kernel';
import { type Texts } from '../texts/nl.js';
import { type SheetChapter, type SheetContent } from './sheet.js';

/** A field and what the sheet says of it, in words. */
export interface SheetLine {
  readonly field: string;
  readonly value: string;
}

/** In which of its languages a sheet is read, and the words around it. */
export interface SheetReading {
  readonly language: keyof LocalText;
  readonly texts: Pick<Texts, 'sheet' | 'rulePack' | 'trajectory'>;
  readonly officialName: string | null;
}

type Line = readonly [field: string, value: string];
type Teller = (content: SheetContent, reading: SheetReading) => readonly Line[];

const yes = (value: boolean | null, { texts: { sheet } }: SheetReading): string => (value === null ? sheet.notSaid : sheet.decision[value ? 'yes' : 'no']);
const count = (value: number | null, { texts: { sheet } }: SheetReading): string => (value === null ? sheet.notSaid : String(value));
const several = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): string => codes.map((code) => words[code]).join(', ');
const one = <Code extends string>(code: Code | null, words: Readonly<Record<Code, string>>): string => (code === null ? '' : words[code]);

const tellers: Readonly<Record<SheetChapter, Teller>> = {
  general: ({ general }, { language, texts: { sheet, trajectory } }) => [
    [sheet.fields.name, general.name[language]], [sheet.fields.domain, one(general.domain, trajectory.domains)],
  ],
  goal: ({ goal }, { language, texts: { sheet } }) => [[sheet.fields.goal, goal.text[language]], [sheet.fields.activities, several(goal.activities, sheet.activities)]],
  composition: ({ composition }, { language, texts: { sheet } }) => [
    [sheet.fields.members, composition.members[language]], [sheet.fields.conditions, composition.conditions[language]], [sheet.fields.spread, composition.spread[language]],
    [sheet.fields.officialsAs, sheet.officials[composition.officialsAs]],
  ],
  contact: ({ contact }, reading) => {
    const { language, officialName, texts: { sheet } } = reading;
    return [
      [sheet.fields.official, officialName ?? ''], [sheet.fields.service, contact.service[language]], [sheet.fields.email, contact.email], [sheet.fields.phone, contact.phone],
      [sheet.fields.role, one(contact.role, sheet.contactRoles)], [sheet.fields.agendaIntakeWorkingDays, count(contact.agendaIntakeWorkingDays, reading)],
      [sheet.fields.invitationDays, count(contact.invitationDays, reading)], [sheet.fields.location, yes(contact.location, reading)],
      [sheet.fields.participantMayReport, yes(contact.participantMayReport, reading)],
    ];
  },
  working: ({ working }, reading) => {
    const { language, texts: { sheet, rulePack } } = reading;
    return [
      [sheet.fields.groupType, one(working.groupType, rulePack.values)], [sheet.fields.leads, working.leads[language]],
      [sheet.fields.publicMeetings, yes(working.publicMeetings, reading)],
    ];
  },
  advice: ({ advice }, reading) => {
    const { language, texts: { sheet } } = reading;
    return [
      [sheet.fields.ownInitiative, yes(advice.ownInitiative, reading)], [sheet.fields.onRequest, yes(advice.onRequest, reading)],
      [sheet.fields.requestDays, count(advice.requestDays, reading)], [sheet.fields.urgentDays, count(advice.urgentDays, reading)],
      [sheet.fields.answerDays, count(advice.answerDays, reading)], [sheet.fields.delivery, several(advice.delivery, sheet.delivery)],
      [sheet.fields.agreements, advice.agreements[language]],
    ];
  },
  budget: ({ budget }, { language, texts: { sheet } }) => [
    [sheet.fields.infrastructure, budget.infrastructure[language]],
    [sheet.fields.yearlyCents, budget.yearlyCents === null ? sheet.notSaid : formatAmount(budget.yearlyCents, language)], [sheet.fields.use, budget.use[language]],
  ],
  insurance: ({ insurance }, { language, texts: { sheet } }) => [
    [sheet.fields.insurance, several(insurance.kinds, sheet.insurance)], [sheet.fields.insuranceNotes, insurance.notes[language]],
  ],
  evaluation: ({ evaluation }, reading) => [
    [reading.texts.sheet.fields.yearly, yes(evaluation.yearly, reading)], [reading.texts.sheet.fields.adjustment, evaluation.adjustment[reading.language]],
  ],
  final: ({ final }, reading) => {
    const { fields } = reading.texts.sheet;
    return [
      [fields.councilFeedback, yes(final.councilFeedback, reading)], [fields.publishAfterApproval, yes(final.publishAfterApproval, reading)],
      [fields.notes, final.notes[reading.language]],
    ];
  },
};

/** A chapter field by field; what nobody wrote is left out, what nobody determined is said to be so. */
export const sheetLines = (chapter: SheetChapter, content: SheetContent, reading: SheetReading): SheetLine[] =>
  tellers[chapter](content, reading).filter(([, value]) => !isBlank(value)).map(([field, value]) => ({ field, value }));
