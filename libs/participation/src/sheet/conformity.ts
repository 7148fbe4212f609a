import { isBlank, type LocalText, type Refusal, refuse } from '@centrale/kernel';
import { emptyLanguages, type LanguageRegime } from '../languages.js';
import { type FrameworkFloors } from './general-framework.js';
import { insuranceKinds, sheetChapters, type SheetChapter, type SheetContent } from './sheet.js';

/** What a sheet is held against beside its own words. */
export interface SheetFacts {
  /** The framework that holds in the city; undefined while its council has decided on none. */
  readonly floors: FrameworkFloors | undefined;
  /** Whether a competent official is named for the body. */
  readonly hasOfficial: boolean;
  readonly languageRegime: LanguageRegime;
}

type Check<Against> = (content: SheetContent, against: Against) => Refusal | false;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isEmpty = ({ nl, fr }: LocalText): boolean => isBlank(nl) && isBlank(fr);
const missing = (field: string): Refusal => refuse('sheet.field-missing', { field });

/** In the order of the chapters. */
const needs: readonly Check<SheetFacts>[] = [
  ({ general }) => (isEmpty(general.name) || general.domain === null) && refuse('R003-10'),
  ({ goal }) => isEmpty(goal.text) && refuse('R003-11'),
  ({ goal }) => goal.activities.length === 0 && refuse('R003-11.activities'),
  ({ composition }) => isEmpty(composition.members) && missing('members'),
  (_, { hasOfficial }) => !hasOfficial && refuse('R003-14'),
  ({ contact }) => (isEmpty(contact.service) || !EMAIL.test(contact.email.trim())) && refuse('R003-14.contact'),
  ({ contact }) => contact.role === null && missing('role'),
  ({ working }) => working.groupType === null && refuse('R003-19'),
  ({ advice }) => advice.ownInitiative === null && missing('ownInitiative'),
  ({ advice }) => advice.onRequest !== true && refuse('R003-21'),
  ({ advice }) => advice.delivery.length === 0 && missing('delivery'),
];

/** Where a sheet says less than the framework asks of every one. (R003-36) */
const conflicts: readonly Check<FrameworkFloors>[] = [
  ({ composition }, { officialsObserve }) => officialsObserve && composition.officialsAs !== 'observer' && refuse('R003-36.observers'),
  ({ contact }, { agendaIntakeWorkingDays: floor }) => floor !== null && contact.agendaIntakeWorkingDays === null && missing('agendaIntakeWorkingDays'),
  ({ contact: { agendaIntakeWorkingDays: days } }, { agendaIntakeWorkingDays: floor }) =>
    floor !== null && days !== null && days > floor && refuse('R003-36.agenda', { days, floor }),
  ({ contact }, { invitationDays: floor }) => floor !== null && contact.invitationDays === null && missing('invitationDays'),
  ({ contact: { invitationDays: days } }, { invitationDays: floor }) => floor !== null && days !== null && days < floor && refuse('R003-36', { days, floor }),
  ({ working }, { publicMeetings }) => publicMeetings && !working.publicMeetings && refuse('R003-36.public-meetings'),
  ({ advice }, { answerDays: floor }) => floor !== null && advice.answerDays === null && missing('answerDays'),
  ({ advice: { answerDays: days } }, { answerDays: floor }) => floor !== null && days !== null && days > floor && refuse('R003-36.answer', { days, floor }),
  ({ insurance }, floors) => {
    const lacking = insuranceKinds.filter((kind) => floors.insurance.includes(kind) && !insurance.kinds.includes(kind));
    return lacking.length > 0 && refuse('R003-36.insurance', { insurance: lacking.join(', ') });
  },
  ({ evaluation }, { yearlyEvaluation }) => yearlyEvaluation && !evaluation.yearly && refuse('R003-36.evaluation'),
  ({ final }, { councilFeedback }) => councilFeedback && !final.councilFeedback && refuse('R003-36.feedback'),
  ({ final }, { publishAfterApproval }) => publishAfterApproval && !final.publishAfterApproval && refuse('R003-36.publication'),
];

const findings = <Against>(checks: readonly Check<Against>[], content: SheetContent, against: Against): Refusal[] =>
  checks.map((check) => check(content, against)).filter((refusal) => refusal !== false);

/** Where a sheet conflicts with the general framework of its city. (R003-36, R003-22) */
export const conflictsWith = (content: SheetContent, floors: FrameworkFloors): Refusal[] => [
  ...refuseTerms(content, floors),
  ...findings(conflicts, content, floors),
];

/** Everything that keeps a sheet from the college: what is missing, then where it conflicts with the general framework. (R003-01, R003-36) */
export const refusalsOfSheet = (content: SheetContent, facts: SheetFacts): Refusal[] => [
  ...findings(needs, content, facts),
  ...languagesMissingIn(content, facts.languageRegime),
  ...(facts.floors ? conflictsWith(content, facts.floors) : [refuse('R003-01.framework')]),
];

/** What is published is written in every language of the organisation; a text that nobody wrote is not asked in the other one either. */
function languagesMissingIn(content: SheetContent, regime: LanguageRegime): Refusal[] {
  return sheetChapters.flatMap((chapter) => {
    const languages = new Set(textsOf(content[chapter]).filter((text) => !isEmpty(text)).flatMap((text) => emptyLanguages(text, regime)));
    return [...languages].map((language) => refuse('sheet.language-missing', { chapter, language }));
  });
}

const textsOf = (chapter: SheetContent[SheetChapter]): LocalText[] => Object.values<unknown>(chapter as Record<string, unknown>).filter(isText);

const isText = (value: unknown): value is LocalText => typeof value === 'object' && value !== null && 'nl' in value && 'fr' in value;

/**
 * A sheet states the term of a request and the least of it, both from the framework's minimum to its standard. Where the
 * framework is silent they only have to be a term and one that is not longer. (R003-22)
 */
function refuseTerms({ advice: { requestDays, urgentDays } }: SheetContent, floors: FrameworkFloors): Refusal[] {
  const within = (days: number): boolean => days >= (floors.urgentDays ?? 1) && days <= (floors.requestDays ?? Infinity);
  const sound = requestDays !== null && urgentDays !== null && within(requestDays) && within(urgentDays) && urgentDays <= requestDays;
  if (sound) return [];
  const { requestDays: days, urgentDays: least } = floors;
  return [days !== null && least !== null ? refuse('R003-22', { days, least }) : refuse('R003-22.unset')];
}
