import { aSheet, floors } from '../testing/a-sheet.js';
import { conflictsWith, refusalsOfSheet, type SheetFacts } from './conformity.js';
import { noFloors } from './general-framework.js';
import { changedChapters, emptySheet, type SheetContent } from './sheet.js';

const facts: SheetFacts = { floors, hasOfficial: true, languageRegime: 'brussels' };
const sheet = aSheet();
const codes = (content: SheetContent, given: Partial<SheetFacts> = {}): string[] => refusalsOfSheet(content, { ...facts, ...given }).map(({ code }) => code);

describe('a sheet that goes to the college', () => {
  it('has nothing missing and nothing in conflict', () => {
    expect(codes(sheet)).toEqual([]);
  });

  it('follows a general framework: without one it cannot go (R003-01)', () => {
    expect(codes(sheet, { floors: undefined })).toEqual(['R003-01.framework']);
  });

  it('has a name and a policy domain (R003-10)', () => {
    expect(codes(aSheet({ general: { ...sheet.general, domain: null } }))).toEqual(['R003-10']);
    expect(codes(aSheet({ general: { ...sheet.general, name: { nl: ' ', fr: '' } } }))).toEqual(['R003-10']);
  });

  it('states a goal, and what is done for it (R003-11)', () => {
    expect(codes(aSheet({ goal: { ...sheet.goal, text: { nl: '', fr: '' } } }))).toEqual(['R003-11']);
    expect(codes(aSheet({ goal: { ...sheet.goal, activities: [] } }))).toEqual(['R003-11.activities']);
  });

  it('names the competent official, the service and how to reach it (R003-14)', () => {
    expect(codes(sheet, { hasOfficial: false })).toEqual(['R003-14']);
    expect(codes(aSheet({ contact: { ...sheet.contact, email: 'welzijn' } }))).toEqual(['R003-14.contact']);
    expect(codes(aSheet({ contact: { ...sheet.contact, service: { nl: '', fr: '' } } }))).toEqual(['R003-14.contact']);
  });

  it('has its type of group chosen (R003-19)', () => {
    expect(codes(aSheet({ working: { ...sheet.working, groupType: null } }))).toEqual(['R003-19']);
  });

  it.each([false, null])('cannot keep the city from asking for advice: %s (R003-21)', (onRequest) => {
    expect(codes(aSheet({ advice: { ...sheet.advice, onRequest } }))).toEqual(['R003-21']);
  });

  it.each([
    [31, 14], [30, 13], [null, 14], [30, null], [14, 15],
  ])('has no reaction term of %s days with %s in urgent cases (R003-22)', (requestDays, urgentDays) => {
    expect(refusalsOfSheet(aSheet({ advice: { ...sheet.advice, requestDays, urgentDays } }), facts)).toEqual([{ code: 'R003-22', params: { days: 30, least: 14 } }]);
  });

  it.each([[30, 14], [14, 14], [30, 30], [20, 15]])('may have a reaction term of %s days with %s in urgent cases (R003-22)', (requestDays, urgentDays) => {
    expect(codes(aSheet({ advice: { ...sheet.advice, requestDays, urgentDays } }))).toEqual([]);
  });

  it('does not take the term of another city where its own framework is silent (R003-22)', () => {
    const advice = { ...sheet.advice, requestDays: 60, urgentDays: 5 };
    expect(codes(aSheet({ advice }), { floors: noFloors })).toEqual([]);
    expect(codes(aSheet({ advice: { ...advice, urgentDays: 61 } }), { floors: noFloors })).toEqual(['R003-22.unset']);
  });

  it('is written in every language of its organisation, and a text that nobody wrote is asked in none', () => {
    const members = { nl: 'Erkende organisaties', fr: '' };
    const content = aSheet({ composition: { ...sheet.composition, members } });
    expect(refusalsOfSheet(content, facts)).toEqual([{ code: 'sheet.language-missing', params: { chapter: 'composition', language: 'fr' } }]);
    expect(codes(content, { languageRegime: 'flanders' })).toEqual([]);
  });

  it('says everything that is missing at once, in the order of its chapters', () => {
    expect(codes(emptySheet, { hasOfficial: false })).toEqual([
      'R003-10', 'R003-11', 'R003-11.activities', 'sheet.field-missing', 'R003-14', 'R003-14.contact', 'sheet.field-missing', 'R003-19', 'sheet.field-missing', 'R003-21', 'sheet.field-missing',
      'R003-22', 'sheet.field-missing', 'sheet.field-missing', 'sheet.field-missing', 'R003-36.insurance',
    ]);
  });
});

describe('a sheet and the general framework (R003-36)', () => {
  const conflicts: [string, Partial<SheetContent>][] = [
    ['R003-36', { contact: { ...sheet.contact, invitationDays: 14 } }],
    ['R003-36.agenda', { contact: { ...sheet.contact, agendaIntakeWorkingDays: 5 } }],
    ['R003-36.observers', { composition: { ...sheet.composition, officialsAs: 'member' } }],
    ['R003-36.public-meetings', { working: { ...sheet.working, publicMeetings: false } }],
    ['R003-36.answer', { advice: { ...sheet.advice, answerDays: 45 } }],
    ['R003-36.insurance', { insurance: { ...sheet.insurance, kinds: ['liability'] } }],
    ['R003-36.evaluation', { evaluation: { ...sheet.evaluation, yearly: false } }],
    ['R003-36.feedback', { final: { ...sheet.final, councilFeedback: false } }],
    ['R003-36.publication', { final: { ...sheet.final, publishAfterApproval: false } }],
  ];

  it.each(conflicts)('conflict: %s', (code, change) => {
    expect(conflictsWith(aSheet(change), floors).map((refusal) => refusal.code)).toEqual([code]);
    expect(conflictsWith(aSheet(change), noFloors)).toEqual([]);
  });

  it('may be stricter than it', () => {
    expect(conflictsWith(aSheet({ contact: { ...sheet.contact, invitationDays: 28, agendaIntakeWorkingDays: 2 } }), floors)).toEqual([]);
  });

  it('tells both numbers', () => {
    expect(conflictsWith(aSheet({ contact: { ...sheet.contact, invitationDays: 14 } }), floors)).toEqual([{ code: 'R003-36', params: { days: 14, floor: 21 } }]);
  });
});

describe('chapters of a sheet', () => {
  it('are compared one by one', () => {
    expect(changedChapters(sheet, aSheet({ evaluation: { ...sheet.evaluation, yearly: false } }))).toEqual(['evaluation']);
    expect(changedChapters(sheet, aSheet())).toEqual([]);
    // A database keeps fields in an order of its own.
    const { fr, nl } = sheet.goal.text;
    expect(changedChapters(sheet, aSheet({ goal: { activities: sheet.goal.activities, text: { fr, nl } } }))).toEqual([]);
  });
});
