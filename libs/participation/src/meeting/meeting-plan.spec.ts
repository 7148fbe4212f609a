import { aMeeting, aPack } from '../testing/a-meeting.js';
import { findingsOnPlan, findingsOnSchedule, refuseMeetingAccess, refuseMoment, refuseOutsidePhase, refuseWithoutAlternative, refuseWithoutLocation } from './meeting-plan.js';

const now = new Date('2026-04-15T10:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const codes = (findings: readonly ({ code: string } | undefined)[]): (string | undefined)[] => findings.flatMap((each) => (each ? [each.code] : []));

describe('the moment of a meeting', () => {
  it('lies in the future, and ends after it begins', () => {
    expect(refuseMoment({ startsAt: later(1), endsAt: later(2) }, now)).toBeUndefined();
    expect(refuseMoment({ startsAt: now, endsAt: later(2) }, now)?.code).toBe('meeting.starts-in-past');
    expect(refuseMoment({ startsAt: later(2), endsAt: later(2) }, now)?.code).toBe('meeting.ends-before-start');
  });

  it('is no week, and not somewhere in a far future', () => {
    expect(refuseMoment({ startsAt: later(1), endsAt: later(1 + 72 * 3_600_000) }, now)).toBeUndefined();
    expect(refuseMoment({ startsAt: later(1), endsAt: later(2 + 72 * 3_600_000) }, now)).toEqual({ code: 'meeting.too-long', params: { hours: 72 } });
    expect(refuseMoment({ startsAt: new Date('2031-04-15T10:00:00Z'), endsAt: new Date('2031-04-15T12:00:00Z') }, now)).toBeUndefined();
    expect(refuseMoment({ startsAt: new Date('2031-04-15T10:00:01Z'), endsAt: new Date('2031-04-15T12:00:00Z') }, now)?.code).toBe('meeting.too-far');
  });
});

describe('what a meeting is for', () => {
  it('is a question, for whoever gives advice and nothing else (R000-08)', () => {
    const of = (id: 'ATELIER' | 'WERKGROEP' | 'WIJK', servesQuestionId: string | null) => codes(findingsOnPlan(aPack(id), aMeeting({ servesQuestionId, kind: 'open' }), now));
    expect(of('ATELIER', null)).toEqual(['R000-08']);
    expect(of('ATELIER', 'question')).toEqual([]);
    expect([of('WERKGROEP', null), of('WIJK', null)]).toEqual([[], []]);
  });
});

describe('access to a meeting', () => {
  it('of an advice trajectory cannot be closed (R000-10)', () => {
    expect(refuseMeetingAccess('ATELIER', { kind: 'deliberation', public: false })).toEqual({ code: 'R000-10' });
    expect(refuseMeetingAccess('ATELIER', { kind: 'deliberation', public: true })).toBeUndefined();
  });

  it('to a citizen meeting is everybody’s (R001-06)', () => {
    expect(refuseMeetingAccess('WIJK', { kind: 'open', public: false })).toEqual({ code: 'R001-06' });
    expect(refuseMeetingAccess('WIJK', { kind: 'open', public: true })).toBeUndefined();
  });

  it('to a working group of the quality framework is public (R003-02)', () => {
    expect(refuseMeetingAccess('WERKGROEP', { kind: 'bodyMeeting', public: false })).toEqual({ code: 'R003-02.closed' });
  });

  it('by invitation stays by invitation', () => {
    expect(refuseMeetingAccess('WIJK', { kind: 'preparatory', public: true })?.code).toBe('meeting.by-invitation');
    expect(refuseMeetingAccess('MEMO', { kind: 'workshop', public: true })?.code).toBe('meeting.by-invitation');
    expect(refuseMeetingAccess('WIJK', { kind: 'preparatory', public: false })).toBeUndefined();
    expect(refuseMeetingAccess('WIJK', { kind: 'workingGroup', public: false })).toBeUndefined();
  });

  it('never ends in a refusal: who finds it full is offered something else (R000-10)', () => {
    const full = { public: true, capacity: 40, alternatives: [] };
    expect(refuseWithoutAlternative('ATELIER', full)).toEqual({ code: 'R000-10.full' });
    expect(refuseWithoutAlternative('WIJK', full)).toEqual({ code: 'R001-06.full' });
    expect(refuseWithoutAlternative('WERKGROEP', full)?.code).toBe('meeting.alternative-missing');
    expect(refuseWithoutAlternative('ATELIER', { ...full, alternatives: ['extraMoment'] })).toBeUndefined();
    expect(refuseWithoutAlternative('ATELIER', { ...full, capacity: null })).toBeUndefined();
    expect(refuseWithoutAlternative('WIJK', { ...full, public: false })).toBeUndefined();
  });
});

describe('a plan', () => {
  it('with nothing against it is no more than that', () => {
    expect(codes(findingsOnPlan(aPack('WERKGROEP'), aMeeting(), now))).toEqual([]);
  });

  it('may be half written in one language, but has a title', () => {
    expect(codes(findingsOnPlan(aPack('WERKGROEP'), aMeeting({ title: { nl: '', fr: 'Réunion' } }), now))).toEqual([]);
    expect(codes(findingsOnPlan(aPack('WERKGROEP'), aMeeting({ title: { nl: ' ', fr: '' } }), now))).toEqual(['meeting.title-missing']);
  });

  it('is scheduled in the languages of the organisation, with those that are spoken', () => {
    const meeting = aMeeting({ title: { nl: 'Overleg', fr: '' }, languages: [] });
    expect(findingsOnSchedule(meeting, 'brussels', now)).toContainEqual({ code: 'meeting.untranslated', params: { language: 'fr' } });
    expect(codes(findingsOnSchedule(meeting, 'flanders', now))).toEqual(['meeting.language-missing']);
    expect(codes(findingsOnSchedule(aMeeting(), 'brussels', now))).toEqual([]);
  });

  it('names a place before anybody is asked to go there (R003-16)', () => {
    expect(refuseWithoutLocation('WERKGROEP', { location: null })).toEqual({ code: 'R003-16' });
    expect(refuseWithoutLocation('WERKGROEP', { location: { name: ' ', address: 'Plein 1', provider: 'city', access: '' } })).toEqual({ code: 'R003-16' });
    expect(refuseWithoutLocation('WIJK', { location: null })?.code).toBe('meeting.location-missing');
    expect(refuseWithoutLocation('WERKGROEP', aMeeting())).toBeUndefined();
  });
});

describe('a meeting of a neighbourhood', () => {
  it('is in the phase that its kind is for, and others are where they want (R001-03, R001-11)', () => {
    const code = (pack: 'WIJK' | 'ATELIER', kind: 'open' | 'preparatory' | 'workshop', phase: 'openMeeting' | 'preparatory' | null) => refuseOutsidePhase(pack, { kind }, phase)?.code;
    expect([code('WIJK', 'open', 'openMeeting'), code('WIJK', 'preparatory', 'preparatory'), code('WIJK', 'workshop', null), code('ATELIER', 'open', null)]).toEqual([
      undefined, undefined, undefined, undefined,
    ]);
    expect([code('WIJK', 'open', null), code('WIJK', 'open', 'preparatory'), code('WIJK', 'preparatory', 'openMeeting')]).toEqual(Array(3).fill('meeting.phase-missing'));
  });
});
