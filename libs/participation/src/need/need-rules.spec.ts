import fc from 'fast-check';
import { addDays } from '@centrale/kernel';
import { leadTimeOf, needState, type NeedFacts } from './need.js';
import { refuseEarlyCallOff, refuseEligibility, refuseExport, refuseFacilitator, refuseMakingBriefing, warnDatesDiffer, warnEvaluatesItself, warnLate } from './need-rules.js';

const nothing: NeedFacts = { eligible: true, admitted: true, exported: false, briefing: 'none', calledOff: false, assigned: false, completed: false };
const phase = { status: 'planned', neededServices: ['facilitate'], openServices: ['facilitate'] } as const;
const today = '2027-03-01';

describe('a phase that needs services', () => {
  it('becomes a briefing once, and again when the first one ended', () => {
    expect(refuseMakingBriefing(phase, nothing)).toBeUndefined();
    expect(refuseMakingBriefing(phase, { ...nothing, briefing: 'draft' })?.code).toBe('need.briefing-exists');
    expect(refuseMakingBriefing(phase, { ...nothing, briefing: 'ended' })).toBeUndefined();
    expect(refuseMakingBriefing({ ...phase, status: 'done' }, nothing)?.code).toBe('need.phase-over');
  });

  it('asks no more for what somebody is at work on', () => {
    expect(refuseMakingBriefing({ ...phase, openServices: [] }, nothing)?.code).toBe('need.services-covered');
    expect(refuseMakingBriefing({ ...phase, neededServices: ['facilitate', 'communicate'], openServices: ['communicate'] }, nothing)).toBeUndefined();
  });

  it('says which of the five services it needs (R004-01)', () => {
    expect(refuseMakingBriefing({ ...phase, neededServices: [] }, nothing)?.code).toBe('R004-01');
    expect(refuseExport({ ...phase, neededServices: [] })?.code).toBe('R004-01');
  });

  it('of an organisation whose agreement does not run now is stopped in other words, since it was admitted (R004-02)', () => {
    expect(refuseEligibility({ eligible: false, admitted: true })?.code).toBe('R004-02.not-running');
  });

  it('of an organisation that is not admitted is stopped, with the export as way out (R004-02)', () => {
    expect(refuseEligibility({ eligible: false, admitted: false })?.code).toBe('R004-02');
    expect(refuseMakingBriefing(phase, { ...nothing, eligible: false, admitted: false })?.code).toBe('R004-02');
    expect(refuseExport(phase)).toBeUndefined();
  });

  it('is called off once the service has looked at its briefing (R004-03)', () => {
    expect(refuseEarlyCallOff({ briefing: 'withService' })?.code).toBe('R004-03');
    expect(refuseEarlyCallOff({ briefing: 'agreed' })).toBeUndefined();
  });

  it('gets a facilitator who is qualified, of an order that runs (R004-04)', () => {
    expect(refuseFacilitator(phase, { qualified: false, active: true, assigned: false })?.code).toBe('R004-04');
    expect(refuseFacilitator(phase, { qualified: true, active: false, assigned: false })?.code).toBe('need.order-not-active');
    expect(refuseFacilitator(phase, { qualified: true, active: true, assigned: false })).toBeUndefined();
    expect(refuseFacilitator(phase, { qualified: true, active: true, assigned: true })?.code).toBe('need.order-assigned');
    expect(refuseFacilitator({ status: 'done' }, { qualified: true, active: true, assigned: false })?.code).toBe('need.phase-over');
  });

  it('comes as far as its briefing, its call-off and its order have', () => {
    const far: [Partial<NeedFacts>, string][] = [
      [{ eligible: false }, 'identified'], [{}, 'eligible'], [{ exported: true }, 'ownProcurement'], [{ briefing: 'draft' }, 'briefingDraft'], [{ briefing: 'withService' }, 'briefingDraft'],
      [{ briefing: 'agreed' }, 'briefingAgreed'], [{ briefing: 'agreed', calledOff: true }, 'calledOff'], [{ assigned: true, calledOff: true }, 'assigned'],
      [{ assigned: true, completed: true }, 'evaluated'], [{ briefing: 'ended' }, 'eligible'],
    ];
    expect(far.map(([facts]) => needState({ ...nothing, ...facts }))).toEqual(far.map(([, state]) => state));
  });
});

describe('the time that procuring takes', () => {
  it('is what half of the earlier procedures took, and an assumption while there are too few', () => {
    expect(leadTimeOf([100, 60, 80], 90)).toEqual({ days: 80, samples: 3 });
    expect(leadTimeOf([60], 90)).toEqual({ days: 90, samples: 0 });
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3 }), (days) => days.filter((each) => each <= leadTimeOf(days, 90).days).length >= days.length / 2));
  });

  it('warns a phase that begins sooner, until somebody is assigned', () => {
    const lead = { days: 80, samples: 3 };
    const starting = (days: number) => ({ startsOn: addDays(today, days), endsOn: addDays(today, 200) });
    const asked = { ...nothing, submittedOn: null };
    expect(warnLate(starting(79), asked, lead, today)).toEqual({ code: 'need.procurement-late', params: { startsOn: addDays(today, 79), days: 80, possible: addDays(today, 80) } });
    expect(warnLate(starting(80), asked, lead, today)).toBeUndefined();
    expect(warnLate(starting(10), { ...asked, assigned: true }, lead, today)).toBeUndefined();
  });

  it('counts from the day on which the service got the briefing', () => {
    const lead = { days: 80, samples: 3 };
    const starting = (days: number) => ({ startsOn: addDays(today, days), endsOn: addDays(today, 200) });
    const underWay = (days: number) => ({ ...nothing, submittedOn: addDays(today, -days) });
    expect(warnLate(starting(20), underWay(60), lead, today)).toBeUndefined();
    expect(warnLate(starting(19), underWay(60), lead, today)?.params).toMatchObject({ possible: addDays(today, 20) });
    expect(warnLate(starting(0), underWay(200), lead, today)).toBeUndefined();
  });

  it('is told where the order was agreed on days that do not hold the phase', () => {
    const plan = { startsOn: '2027-05-01', endsOn: '2027-06-30' };
    expect(warnDatesDiffer(plan, plan)).toBeUndefined();
    expect(warnDatesDiffer(plan, null)).toBeUndefined();
    expect(warnDatesDiffer(plan, { startsOn: '2027-04-01', endsOn: '2027-07-01' })).toBeUndefined();
    expect(warnDatesDiffer(plan, { ...plan, endsOn: '2027-06-29' })?.code).toBe('need.dates-differ');
    expect(warnDatesDiffer(plan, { ...plan, startsOn: '2027-05-02' })?.code).toBe('need.dates-differ');
  });
});

describe('whoever designed or ran a trajectory (P22)', () => {
  const earlier = [{ providerId: 'a', services: ['design'] }, { providerId: 'b', services: ['communicate'] }];
  it('is warned of when it evaluates it', () => {
    expect(warnEvaluatesItself(['evaluate'], 'a', earlier)?.code).toBe('need.evaluates-itself');
    expect(warnEvaluatesItself(['evaluate'], 'b', earlier)).toBeUndefined();
    expect(warnEvaluatesItself(['facilitate'], 'a', earlier)).toBeUndefined();
    expect(warnEvaluatesItself(['design', 'evaluate'], 'c', [])?.code).toBe('need.evaluates-itself');
  });
});
