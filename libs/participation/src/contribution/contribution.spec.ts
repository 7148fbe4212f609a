import { adviceStatuses } from '../advice/advice.js';
import { aPack } from '../testing/a-meeting.js';
import { contributionKinds, findingsOnOutcome, outcomeDuty, outcomesOf, owed, refuseClosedMeeting, refuseSentTarget, refuseTarget } from './contribution.js';

const text = { nl: 'Het plein krijgt bankjes.', fr: 'La place aura des bancs.' };
const codes = (findings: readonly ({ code: string } | undefined)[]): string[] => findings.flatMap((each) => (each ? [each.code] : []));

describe('a contribution', () => {
  it('that asks or proposes something is owed a public outcome (R001-14)', () => {
    const { parameters } = aPack('WIJK');
    const term = { direction: 'forward', amount: 30, unit: 'calendarDay', roll: 'nextWorkingDay' };
    expect(outcomeDuty('question', parameters)).toEqual({ kind: 'question', rule: 'R001-14', term });
    expect(outcomeDuty('solution', parameters)?.rule).toBe('R001-14');
    expect(outcomeDuty('question', aPack('WERKGROEP').parameters)?.term).toBeNull();
  });

  it('that is a signal becomes an agenda item or an advice, or is closed with a reason (R003-39)', () => {
    expect(outcomeDuty('signal', aPack('WERKGROEP').parameters)).toMatchObject({ kind: 'signal', rule: 'R003-39', term: { amount: 60 } });
    expect(outcomesOf('signal')).toEqual(['toAgenda', 'toAdvice', 'declined']);
    expect(codes(findingsOnOutcome({ kind: 'signal', outcome: null }, 'answered', text, 'brussels'))).toEqual(['contribution.outcome-not-for-signal']);
    expect(codes(findingsOnOutcome({ kind: 'signal', outcome: null }, 'declined', text, 'brussels'))).toEqual([]);
  });

  it('that goes into an advice or to a working group says to which, and no other outcome points anywhere (R001-14, R003-39)', () => {
    const nowhere = { adviceId: null, bodyId: null, meetingId: null };
    expect(refuseTarget('toAdvice', nowhere)?.code).toBe('contribution.advice-missing');
    expect(refuseTarget('toWorkingGroup', nowhere)?.code).toBe('contribution.group-missing');
    expect(refuseTarget('toAdvice', { ...nowhere, adviceId: 'a' })).toBeUndefined();
    expect(refuseTarget('toWorkingGroup', { ...nowhere, bodyId: 'b' })).toBeUndefined();
    expect(refuseTarget('declined', nowhere)).toBeUndefined();
    expect(refuseTarget('toAdvice', { ...nowhere, adviceId: 'a', bodyId: 'b' })?.code).toBe('contribution.target-unasked');
    expect(refuseTarget('answered', { ...nowhere, adviceId: 'a' })?.code).toBe('contribution.target-unasked');
  });

  it('that goes on an agenda may say on which, and is on the next one where it does not', () => {
    const nowhere = { adviceId: null, bodyId: null, meetingId: null };
    expect(refuseTarget('toAgenda', nowhere)).toBeUndefined();
    expect(refuseTarget('toAgenda', { ...nowhere, meetingId: 'm' })).toBeUndefined();
    expect(refuseTarget('takenUp', { ...nowhere, meetingId: 'm' })?.code).toBe('contribution.target-unasked');
  });

  it('goes on the agenda of the meeting that is named until the last day for its items (R003-15)', () => {
    expect(refuseClosedMeeting('2026-05-20', '2026-05-20')).toBeUndefined();
    expect(refuseClosedMeeting('2026-05-20', '2026-05-21')).toEqual({ code: 'contribution.meeting-closed', params: { until: '2026-05-20' } });
    expect(refuseClosedMeeting(null, '2026-05-21')).toBeUndefined();
  });

  it('goes into no advice that was sent', () => {
    expect(adviceStatuses.filter((status) => !refuseSentTarget(status))).toEqual(['draft', 'complete', 'selfChecked', 'adopted', 'withdrawn']);
  });

  it('that is heard is owed nothing more', () => {
    const heard = contributionKinds.filter((kind) => !outcomeDuty(kind, aPack('WIJK').parameters));
    expect(heard).toEqual(['opinion', 'need', 'opportunity', 'experience']);
  });

  it('gets one outcome, in the languages of the organisation', () => {
    expect(codes(findingsOnOutcome({ kind: 'question', outcome: 'answered' }, 'answered', text, 'brussels'))).toEqual(['contribution.has-outcome']);
    expect(codes(findingsOnOutcome({ kind: 'question', outcome: null }, 'answered', { nl: 'Ja.', fr: '' }, 'brussels'))).toEqual(['contribution.outcome-untranslated']);
    expect(codes(findingsOnOutcome({ kind: 'question', outcome: null }, 'answered', { nl: 'Ja.', fr: '' }, 'flanders'))).toEqual([]);
  });

  it('that waits is said to wait (R001-14, R003-39)', () => {
    expect(owed({ questions: 12, signals: 3 }, 60)).toEqual([{ code: 'R001-14', params: { count: 12 } }, { code: 'R003-39', params: { count: 3, days: 60 } }]);
    expect(owed({ questions: 0, signals: 3 }, null)).toEqual([]);
  });
});
