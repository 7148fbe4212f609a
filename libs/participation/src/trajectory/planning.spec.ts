import { fourPacks } from '../rule-pack/four-packs.js';
import { weigh } from '../rule/weighing.js';
import { fourTemplates } from './four-templates.js';
import { gatesOf } from './phase.js';
import { conflictsIn, monthsBetween, refuseCycle, refuseDates, refuseStart, sayNextCycle } from './planning.js';
import { refusePhaseRemoval, refusePlan, refusePurposeOutside, refuseInterruption, refuseSaving, refuseSilence, refuseStarting, type StartFacts } from './starting.js';
import { planFrom, shifted, spanOf } from './template.js';

const templateOf = (packId: string) => fourTemplates.find((template) => template.packId === packId)!.content;
const datesOf = (phases: readonly { startsOn: string; endsOn: string }[]) => phases.map(({ startsOn, endsOn }) => [startsOn, endsOn]);

describe('a template', () => {
  it('puts the phases of a neighbourhood cycle after its start', () => {
    expect(datesOf(planFrom(templateOf('WIJK'), '2027-11-07'))).toEqual([['2027-11-07', '2027-12-04'], ['2027-12-05', '2028-01-01'], ['2028-01-02', '2028-07-02']]);
  });

  it('puts those of a memorandum before the elections: design in spring, kick-off in autumn of the year before (R002-05)', () => {
    const phases = planFrom(templateOf('MEMO'), '2030-10-13');
    expect(phases.map(({ kind, startsOn }) => [kind, startsOn])).toEqual([
      ['design', '2029-03-13'], ['analysis', '2029-03-13'], ['kickOff', '2029-10-13'], ['inspiration', '2029-11-13'], ['validation', '2030-04-13'], ['publication', '2030-06-13'],
    ]);
    expect(phases.at(-1)!.endsOn).toBe('2030-07-13');
  });

  it.each(fourTemplates)('for $packId is sound: an end after each start, gates of its kind, a purpose of its rules', ({ packId, content }) => {
    const phases = planFrom(content, '2027-01-31');
    expect(phases.filter((phase) => refuseDates(phase) !== undefined)).toEqual([]);
    expect(phases.map(({ gates }) => gates)).toEqual(phases.map(({ kind }) => gatesOf(kind)));
    expect(refusePurposeOutside(content.purpose, fourPacks[packId].parameters)).toBeUndefined();
  });
});

describe('copying a plan', () => {
  it('moves all its dates by the same days', () => {
    const phases = [{ startsOn: '2027-02-01', endsOn: '2027-02-10' }, { startsOn: '2027-01-15', endsOn: '2027-03-01' }];
    expect(datesOf(shifted(phases, '2027-02-14'))).toEqual([['2027-03-03', '2027-03-12'], ['2027-02-14', '2027-03-31']]);
    expect(spanOf(shifted(phases, '2027-02-14'))).toEqual({ startsOn: '2027-02-14', endsOn: '2027-03-31' });
  });

  it('of nothing is nothing', () => {
    expect([shifted([], '2027-01-01'), spanOf([])]).toEqual([[], undefined]);
  });
});

describe('what does not fit in a plan', () => {
  const trajectory = { status: 'running' as const, startsOn: '2027-03-01', endsOn: '2027-06-30' };
  const phase = (no: number, startsOn: string, endsOn: string, status: 'planned' | 'running' | 'done' = 'planned') => ({ no, startsOn, endsOn, status });
  const codes = (...phases: ReturnType<typeof phase>[]) => conflictsIn(trajectory, phases, '2027-03-01').map(({ code }) => code);

  it('is nothing in a good plan, one-day phases included', () => {
    expect(codes(phase(1, '2027-03-01', '2027-03-01'), phase(2, '2027-03-01', '2027-06-30'))).toEqual([]);
  });

  it('is a phase outside the trajectory, one that is late, and one out of order', () => {
    expect(codes(phase(1, '2027-02-28', '2027-03-20'))).toEqual(['phase.before-trajectory', 'phase.late-beginning']);
    expect(codes(phase(1, '2027-05-01', '2027-07-01'))).toEqual(['phase.after-trajectory']);
    expect(codes(phase(1, '2027-03-01', '2027-02-27', 'running'))).toEqual(['phase.late-ending']);
    expect(codes(phase(1, '2027-05-01', '2027-05-10'), phase(2, '2027-04-01', '2027-04-10'))).toEqual(['phase.out-of-order']);
  });

  it('is nothing of what is behind or over', () => {
    expect(codes(phase(1, '2026-01-01', '2027-12-01', 'done'))).toEqual([]);
    expect(conflictsIn({ ...trajectory, status: 'cancelled' }, [phase(1, '2026-01-01', '2027-12-01')], '2027-03-01')).toEqual([]);
  });
});

describe('the next cycle of a continuous trajectory', () => {
  it('begins once every phase of this one is behind', () => {
    expect(refuseCycle('continuous', [{ no: 1, status: 'done' }, { no: 2, status: 'skipped' }])).toBeUndefined();
    expect(refuseCycle('continuous', [{ no: 1, status: 'done' }, { no: 2, status: 'planned' }])).toEqual({ code: 'trajectory.cycle-unfinished', params: { phase: 2 } });
    expect(refuseCycle('bounded', [])?.code).toBe('trajectory.not-continuous');
  });

  it('is asked for when it is due (R001-01)', () => {
    const running = { durationPolicy: 'continuous', status: 'running' } as const;
    const said = sayNextCycle(running, [{ status: 'done' }]);
    expect([said?.code, weigh([said]).refused]).toEqual(['R001-01', undefined]);
    expect(sayNextCycle(running, [{ status: 'running' }])).toBeUndefined();
    expect(sayNextCycle({ ...running, durationPolicy: 'bounded' }, [{ status: 'done' }])).toBeUndefined();
  });
});

describe('starting a trajectory', () => {
  const facts = (changes: Partial<StartFacts> = {}): StartFacts => ({
    templatePackId: 'ATELIER', pack: fourPacks.ATELIER.parameters, body: { packId: 'ATELIER', atWork: true }, startsOn: '2027-03-01', today: '2027-03-01', ...changes,
  });

  it('is of a body that has the same rules', () => {
    expect(refuseStarting(facts())).toBeUndefined();
    expect(refuseStarting(facts({ body: undefined }))?.code).toBe('trajectory.body-needed');
    expect(refuseStarting(facts({ body: { packId: 'WERKGROEP', atWork: true } }))?.code).toBe('trajectory.other-rules');
    expect(refuseStarting(facts({ body: { packId: 'ATELIER', atWork: false } }))?.code).toBe('trajectory.body-at-rest');
    expect(refuseStarting(facts({ templatePackId: 'WIJK', pack: fourPacks.WIJK.parameters, body: undefined }))).toBeUndefined();
  });

  it('is not in the past, and no memorandum', () => {
    expect(refuseStarting(facts({ startsOn: '2027-02-28' }))?.code).toBe('trajectory.starts-in-past');
    expect(refuseStart('2027-03-01', '2027-03-01')).toBeUndefined();
    expect(refuseStarting(facts({ pack: fourPacks.MEMO.parameters }))?.code).toBe('trajectory.memorandum-apart');
  });

  it('has a purpose of its rules', () => {
    expect(refusePurposeOutside('dialogue', fourPacks.ATELIER.parameters)?.code).toBe('trajectory.purpose-unknown');
  });
});

describe('a plan', () => {
  const plan = { startsOn: '2027-03-01', endsOn: '2027-03-01', participantsMin: 20, participantsMax: 40, name: { nl: 'Dialoog', fr: 'Dialogue' } };

  it('has its end after its start and more participants at most than at least', () => {
    expect(refusePlan(plan, 'brussels')).toBeUndefined();
    expect(refusePlan({ ...plan, participantsMin: 41 }, 'brussels')?.code).toBe('phase.participants-reversed');
    expect(refusePlan({ ...plan, endsOn: '2027-02-28' }, 'brussels')?.code).toBe('trajectory.ends-before-start');
  });

  it('names each phase in every language of the city', () => {
    expect(refusePlan({ ...plan, name: { nl: '', fr: '' } }, 'flanders')).toEqual({ code: 'trajectory.name-missing', params: { language: 'nl' } });
    expect(refusePlan({ ...plan, name: { nl: 'Dialoog', fr: '' } }, 'brussels')).toEqual({ code: 'trajectory.name-missing', params: { language: 'fr' } });
    expect(refusePlan({ ...plan, name: { nl: 'Dialoog', fr: '' } }, 'flanders')).toBeUndefined();
  });

  it('loses a phase only while nothing happened in it', () => {
    expect(refusePhaseRemoval({ status: 'planned' }, 0)).toBeUndefined();
    expect(refusePhaseRemoval({ status: 'planned' }, 1)?.code).toBe('phase.in-use');
    expect(refusePhaseRemoval({ status: 'ready' }, 0)?.code).toBe('phase.wrong-status');
  });

  it('is written freely while it is a draft', () => {
    expect(refuseSaving({ status: 'draft' })).toBeUndefined();
    expect(refuseSaving({ status: 'announced' })?.code).toBe('trajectory.wrong-status');
  });
});

it('what interrupts says why', () => {
  expect(refuseSilence({ nl: '', fr: ' ' })?.code).toBe('trajectory.reason-missing');
  expect(refuseSilence({ nl: '', fr: 'Grève' })).toBeUndefined();
});

it('what interrupts says why in every language of the city, for who showed interest reads it in theirs', () => {
  const why = { nl: 'Staking', fr: ' ' };
  expect(refuseInterruption(why, 'brussels')).toEqual({ code: 'text.untranslated', params: { field: 'reason', language: 'fr' } });
  expect(refuseInterruption(why, 'flanders')).toBeUndefined();
  expect(refuseInterruption({ nl: '', fr: ' ' }, 'brussels')).toEqual({ code: 'trajectory.reason-missing' });
  expect(refuseInterruption({ nl: 'Staking', fr: 'Grève' }, 'brussels')).toBeUndefined();
});

it('counts whole months', () => {
  expect([monthsBetween('2029-05-13', '2029-10-13'), monthsBetween('2029-10-13', '2029-05-13')]).toEqual([5, 0]);
});
