import { emptySheet, noFloors, refusalsOfSheet } from '@centrale/participation';
import { chapterOf } from './sheet-state';

describe('what is missing in a sheet', () => {
  it('is mended in a chapter, whatever it is', () => {
    const strict = { ...noFloors, publicMeetings: true, officialsObserve: true, invitationDays: 21, agendaIntakeWorkingDays: 3, requestDays: 30, urgentDays: 14, answerDays: 30, yearlyEvaluation: true, councilFeedback: true, publishAfterApproval: true, insurance: ['liability'] as const };
    const lax = {
      ...emptySheet, composition: { ...emptySheet.composition, officialsAs: 'member' as const }, contact: { ...emptySheet.contact, invitationDays: 1, agendaIntakeWorkingDays: 9 },
      working: { ...emptySheet.working, publicMeetings: false, leads: { nl: 'Nvt', fr: '' } }, advice: { ...emptySheet.advice, answerDays: 99 },
      evaluation: { ...emptySheet.evaluation, yearly: false }, final: { ...emptySheet.final, councilFeedback: false, publishAfterApproval: false },
    };
    const found = [lax, emptySheet].flatMap((content) => refusalsOfSheet(content, { floors: strict, hasOfficial: false, languageRegime: 'brussels' }));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((refusal) => chapterOf(refusal) === undefined)).toEqual([]);
  });

  it('is mended elsewhere when the city has no framework', () => {
    expect(chapterOf({ code: 'R003-01.framework' })).toBeUndefined();
  });
});
