import { aSheet } from '../testing/a-sheet.js';
import { refusalsOfSheet } from './conformity.js';
import { sheetStatuses } from './sheet.js';
import {
  insuredOn, refuseDecisionDraft, refuseSheetApproval, refuseSheetConformity, refuseInsuranceCover, refuseFloors, refuseFramework, refuseNewSheet, refuseSheetPublication, refuseSheetRepeal, refuseSheetSave, warnActivities,
  warnUninsured, warnUnpublished,
} from './sheet-rules.js';

const now = new Date('2026-06-10T08:00:00Z');
const decision = { on: '2026-06-08', reference: '2026_CBS_01234' };

describe('writing a sheet', () => {
  it('ends when it goes to the college, and is possible again when it comes back', () => {
    expect(sheetStatuses.filter((status) => !refuseSheetSave({ status }))).toEqual(['draft', 'conformityOk', 'returned']);
  });

  it('is for one version at a time, of a body that works', () => {
    expect(refuseNewSheet({ pending: false, bodyEnded: false })).toBeUndefined();
    expect(refuseNewSheet({ pending: true, bodyEnded: false })?.code).toBe('sheet.version-exists');
    expect(refuseNewSheet({ pending: false, bodyEnded: true })?.code).toBe('sheet.body-ended');
  });
});

describe('submitting a sheet', () => {
  const silent = refusalsOfSheet(aSheet(), { floors: undefined, hasOfficial: true, languageRegime: 'brussels' });

  it('asks that it was found to conform, and still does (R003-36)', () => {
    expect(refuseSheetConformity({ status: 'conformityOk' }, 'submit', [])).toBeUndefined();
    expect(refuseSheetConformity({ status: 'draft' }, 'submit', [])?.code).toBe('sheet.wrong-status');
    expect(refuseSheetConformity({ status: 'conformityOk' }, 'submit', silent)?.code).toBe('R003-01.framework');
    expect(refuseSheetConformity({ status: 'returned' }, 'checkConformity', silent)?.code).toBe('R003-01.framework');
  });
});

describe('the decision of the college', () => {
  it.each([{}, { on: decision.on }, { reference: '12' }, { on: decision.on, reference: '  ' }])('needs its date and its number: %j (R003-01)', (given) => {
    expect(refuseSheetApproval({ status: 'submitted' }, given, now)).toEqual({ code: 'R003-01' });
    expect(refuseSheetRepeal({ status: 'published' }, given, now)).toEqual({ code: 'R003-01' });
  });

  it('approves what was submitted, on a day that has come (R003-01)', () => {
    expect(refuseSheetApproval({ status: 'submitted' }, decision, now)).toBeUndefined();
    expect(refuseSheetApproval({ status: 'submitted' }, { ...decision, on: '2026-06-10' }, now)).toBeUndefined();
    expect(refuseSheetApproval({ status: 'submitted' }, { ...decision, on: '2026-06-11' }, now)?.code).toBe('sheet.decision-in-future');
    expect(sheetStatuses.filter((status) => !refuseSheetApproval({ status }, decision, now))).toEqual(['submitted']);
  });

  it('is drafted on what lies before the college, and on what it approved', () => {
    expect(sheetStatuses.filter((status) => !refuseDecisionDraft({ status }))).toEqual(['submitted', 'approved']);
  });

  it('repeals only what is published', () => {
    expect(sheetStatuses.filter((status) => !refuseSheetRepeal({ status }, decision, now))).toEqual(['published']);
  });
});

describe('publishing a sheet', () => {
  const approved = { status: 'approved' as const, decisionOn: decision.on };

  it('comes after its approval, and not before today has come (R003-38)', () => {
    expect(refuseSheetPublication(approved, '2026-06-08', now)).toBeUndefined();
    expect(refuseSheetPublication(approved, '2026-06-07', now)).toEqual({ code: 'sheet.published-before-approval', params: { decisionOn: '2026-06-08' } });
    expect(refuseSheetPublication(approved, '2026-06-11', now)?.code).toBe('sheet.published-in-future');
    expect(refuseSheetPublication({ ...approved, status: 'submitted' }, '2026-06-09', now)?.code).toBe('sheet.wrong-status');
  });

  it('is still to be done once it is approved (R003-38)', () => {
    expect(warnUnpublished(approved)).toEqual({ code: 'R003-38', params: { decisionOn: '2026-06-08' } });
    expect(warnUnpublished({ ...approved, status: 'published' })).toBeUndefined();
  });
});

describe('what is said of a sheet', () => {
  it('are activities that its rules do not know (R003-11)', () => {
    expect(warnActivities(aSheet(), ['advice', 'signals', 'network'])).toBeUndefined();
    expect(warnActivities(aSheet(), ['advice'])).toEqual({ code: 'R003-11.mismatch', params: { activities: 'signals, network' } });
  });

  it('is which insurance the city did not confirm (R003-33)', () => {
    const cover = { kinds: ['liability', 'legalAid'] as const, from: '2026-01-01', to: '2026-12-31' };
    expect(warnUninsured([cover], '2026-06-10')).toEqual({ code: 'R003-33', params: { insurance: 'bodilyInjury' } });
    expect(warnUninsured([cover, { kinds: ['liability', 'legalAid', 'bodilyInjury'], from: '2026-06-10', to: null }], '2026-06-10')).toBeUndefined();
    expect(warnUninsured([], '2026-06-10')?.code).toBe('R003-33');
    expect(warnUninsured([cover], '2027-01-01')?.params).toEqual({ insurance: 'liability, legalAid, bodilyInjury' });
  });

  it('takes what was confirmed last, also when that is less', () => {
    const covers = [{ kinds: ['liability', 'legalAid'] as const, from: '2026-01-01', to: null }, { kinds: ['liability'] as const, from: '2026-06-01', to: null }];
    expect(['2026-05-31', '2026-06-01'].map((on) => insuredOn(covers, on))).toEqual([['liability', 'legalAid'], ['liability']]);
    expect(insuredOn([...covers, { kinds: [], from: '2026-06-01', to: null }], '2026-06-01')).toEqual([]);
  });

  it('counts a cover from its first to its last day', () => {
    const cover = { kinds: ['liability'] as const, from: '2026-06-10', to: '2026-06-11' };
    expect(['2026-06-09', '2026-06-10', '2026-06-11', '2026-06-12'].map((on) => insuredOn([cover], on).length)).toEqual([0, 1, 1, 0]);
    expect(refuseInsuranceCover({ ...cover, to: '2026-06-09' }, false)?.code).toBe('sheet.cover-reversed');
    expect(refuseInsuranceCover(cover, false)).toBeUndefined();
    expect(refuseInsuranceCover(cover, true)?.code).toBe('sheet.body-ended');
  });
});

describe('a general framework', () => {
  it('was decided by the council, and no earlier than the one that it replaces', () => {
    expect(refuseFramework('2025-10-20', undefined, now)).toBeUndefined();
    expect(refuseFramework('2026-06-11', undefined, now)?.code).toBe('general-framework.decided-in-future');
    expect(refuseFramework('2025-10-19', '2025-10-20', now)?.code).toBe('general-framework.older-than-current');
  });

  it('has an urgent term that is no longer than the usual one', () => {
    expect(refuseFloors({ requestDays: 30, urgentDays: 14 })).toBeUndefined();
    expect(refuseFloors({ requestDays: null, urgentDays: null })).toBeUndefined();
    expect(refuseFloors({ requestDays: 14, urgentDays: 15 })?.code).toBe('general-framework.urgent-longer');
    expect(refuseFloors({ requestDays: null, urgentDays: 14 })?.code).toBe('general-framework.urgent-longer');
  });
});
