import { aPack } from '../testing/a-meeting.js';
import { findingsOnFinal, findingsOnSharing, refuseCorrection, refuseReportSave, refuseSilentReport, reportTerm } from './report.js';
import { meetingStatuses } from './meeting.js';

const text = { nl: 'Verslag', fr: 'Compte rendu' };
const codes = (findings: readonly ({ code: string } | undefined)[]): string[] => findings.flatMap((each) => (each ? [each.code] : []));
const full = { text, regime: 'brussels', method: { nl: 'Aan tafels', fr: '' }, contributions: 12 } as const;

describe('the report of a meeting', () => {
  it('is owed within the term of the rule set, and where it names none no date is invented (R003-18)', () => {
    expect(reportTerm(aPack('WERKGROEP').parameters)).toEqual({ direction: 'forward', amount: 14, unit: 'calendarDay', roll: 'nextWorkingDay' });
    expect(reportTerm(aPack('WIJK').parameters)).toBeNull();
  });

  it('is written after the meeting, until it is final', () => {
    expect(meetingStatuses.filter((status) => !refuseReportSave({ status }))).toEqual(['held', 'reportDraft']);
  });

  it('goes round among who were there, with a last day that lies ahead', () => {
    expect(codes(findingsOnSharing(text, '2026-06-09', '2026-06-02'))).toEqual([]);
    expect(codes(findingsOnSharing(text, '2026-06-02', '2026-06-02'))).toEqual([]);
    expect(codes(findingsOnSharing(text, '2026-06-01', '2026-06-02'))).toEqual(['meeting-report.round-in-past']);
    expect(codes(findingsOnSharing(text, '2026-08-02', '2026-06-02'))).toEqual(['meeting-report.round-too-long']);
    expect(codes(findingsOnSharing(undefined, '2026-06-09', '2026-06-02'))).toEqual(['meeting-report.empty']);
  });

  it('is corrected until the last day, which counts', () => {
    expect(refuseCorrection({ status: 'reportDraft' }, { until: '2026-06-09' }, '2026-06-09')).toBeUndefined();
    expect(refuseCorrection({ status: 'reportDraft' }, { until: '2026-06-09' }, '2026-06-10')?.code).toBe('meeting-report.round-over');
    expect(refuseCorrection({ status: 'held' }, { until: null }, '2026-06-01')?.code).toBe('meeting.wrong-status');
  });

  it('is final once the round is over and every correction has its answer', () => {
    const over = { until: '2026-06-09', openCorrections: 0 };
    expect(codes(findingsOnFinal('WERKGROEP', full, over, '2026-06-10'))).toEqual([]);
    expect(codes(findingsOnFinal('WERKGROEP', full, over, '2026-06-09'))).toEqual(['meeting-report.round-open']);
    expect(codes(findingsOnFinal('WERKGROEP', full, { ...over, openCorrections: 2 }, '2026-06-10'))).toEqual(['meeting-report.corrections-open']);
    expect(codes(findingsOnFinal('WERKGROEP', { ...full, text: { nl: 'Verslag', fr: '' } }, over, '2026-06-10'))).toEqual(['meeting.untranslated']);
    expect(codes(findingsOnFinal('WERKGROEP', { ...full, text: { nl: 'Verslag', fr: '' }, regime: 'flanders' }, over, '2026-06-10'))).toEqual([]);
  });

  it('of a citizen meeting tells how everybody was heard, and what they said (R001-08)', () => {
    expect(refuseSilentReport('WIJK', { method: { nl: '', fr: '' }, contributions: 3 })).toEqual({ code: 'R001-08', params: { contributions: 3 } });
    expect(refuseSilentReport('WIJK', { method: { nl: 'Aan tafels', fr: '' }, contributions: 0 })?.code).toBe('R001-08');
    expect(refuseSilentReport('WIJK', full)).toBeUndefined();
    expect(refuseSilentReport('WERKGROEP', { method: { nl: '', fr: '' }, contributions: 0 })).toBeUndefined();
  });
});
