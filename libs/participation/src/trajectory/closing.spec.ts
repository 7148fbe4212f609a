import { weigh } from '../rule/weighing.js';
import { refuseActivity, refuseOver, refusePurpose } from './activities.js';
import { refuseBeginning, refuseClosing, refuseTrajectoryCommand } from './closing.js';
import { trajectoryStatuses } from './trajectory.js';
import { refuseRemoval, refuseTheme, sayComposition } from './themes.js';

const facts = { completeAdvice: true, memorandumPublished: false, phases: [{ no: 1, status: 'done' as const }] };

describe('closing a trajectory', () => {
  const advising = { status: 'reporting' as const, purpose: 'advice' as const };

  it('asks a report with a reasoned, understandable advice when advice is its purpose (R000-11, I7)', () => {
    expect(refuseClosing(advising, facts)).toBeUndefined();
    const refused = refuseClosing(advising, { ...facts, completeAdvice: false });
    expect(refused?.code).toBe('R000-11');
    expect(weigh([refused], [{ rule: 'R000-11', text: { nl: 'Geen tijd', fr: '' } }]).refused?.code).toBe('R000-11');
    expect(refuseClosing({ ...advising, purpose: 'dialogue' }, { ...facts, completeAdvice: false })).toBeUndefined();
  });

  it('ends a memorandum by its publication (I7)', () => {
    expect(refuseClosing({ ...advising, purpose: 'memorandum' }, facts)?.code).toBe('memorandum.not-published');
    expect(refuseClosing({ ...advising, purpose: 'memorandum' }, { ...facts, memorandumPublished: true })).toBeUndefined();
  });

  it('leaves no phase open, and comes after reporting', () => {
    expect(refuseClosing(advising, { ...facts, phases: [{ no: 3, status: 'running' }] })).toEqual({ code: 'trajectory.phase-open', params: { phase: 3 } });
    expect(refuseClosing({ ...advising, status: 'running' }, facts)?.code).toBe('trajectory.wrong-status');
  });
});

describe('beginning a trajectory', () => {
  const announced = { status: 'announced' as const, confidential: false, startsOn: '2027-03-01' };

  it('comes after it was announced, unless it works in confidence', () => {
    expect(refuseBeginning(announced, '2027-03-01')).toBeUndefined();
    expect(refuseBeginning({ ...announced, status: 'draft' }, '2027-03-01')?.code).toBe('trajectory.announce-first');
    expect(refuseBeginning({ ...announced, status: 'draft', confidential: true }, '2027-03-01')).toBeUndefined();
  });

  it('comes on its day', () => {
    expect(refuseBeginning(announced, '2027-02-28')).toEqual({ code: 'trajectory.not-yet', params: { startsOn: '2027-03-01' } });
  });
});

it('a paused trajectory resumes or is cancelled', () => {
  const from = (command: Parameters<typeof refuseTrajectoryCommand>[1]) => trajectoryStatuses.filter((status) => !refuseTrajectoryCommand({ status }, command));
  expect([from('resume'), from('cancel')]).toEqual([['paused'], ['draft', 'announced', 'running', 'paused', 'reporting']]);
});

describe('an activity', () => {
  const trajectory = { status: 'running' as const, startsOn: '2027-03-01', endsOn: '2027-06-30' };
  const advice = { purposes: ['advice'] as const };

  it('serves the question where advice is the only purpose, and no reason helps (R000-08, I8)', () => {
    const refused = refusePurpose({ servesQuestion: false }, advice);
    expect(weigh([refused], [{ rule: 'R000-08', text: { nl: 'Feest', fr: 'Fête' } }]).refused?.code).toBe('R000-08');
    expect(refusePurpose({ servesQuestion: true }, advice)).toBeUndefined();
    expect(refusePurpose({ servesQuestion: false }, { purposes: ['advice', 'network'] })).toBeUndefined();
  });

  const anActivity = { name: { nl: 'Wandeling', fr: 'Promenade' }, servesQuestion: true, onDate: null };

  it('falls within the trajectory, and is added to nothing that is over', () => {
    expect(refuseActivity({ ...anActivity, onDate: '2027-06-30' }, trajectory, advice, 'brussels')).toBeUndefined();
    expect(refuseActivity({ ...anActivity, onDate: '2027-07-01' }, trajectory, advice, 'brussels')?.code).toBe('trajectory.outside-period');
    expect(refuseActivity({ ...anActivity, onDate: '2027-02-28' }, trajectory, advice, 'brussels')?.code).toBe('trajectory.outside-period');
    expect(refuseOver({ status: 'closed' })?.code).toBe('trajectory.wrong-status');
  });

  it('has a name in every language of its city', () => {
    const dutch = { ...anActivity, name: { nl: 'Wandeling', fr: '' } };
    expect(refuseActivity(dutch, trajectory, advice, 'brussels')).toEqual({ code: 'trajectory.name-missing', params: { language: 'fr' } });
    expect(refuseActivity(dutch, trajectory, advice, 'flanders')).toBeUndefined();
  });
});

describe('a theme', () => {
  const name = { nl: 'Groen', fr: 'Verdure' };

  it('that is a need or a priority has a term; every one has a name in every language of its city', () => {
    expect(refuseTheme({ kind: 'need', horizon: null, name }, 'brussels')?.code).toBe('theme.horizon-missing');
    expect(refuseTheme({ kind: 'theme', horizon: null, name }, 'brussels')).toBeUndefined();
    expect(refuseTheme({ kind: 'theme', horizon: null, name: { nl: 'Groen', fr: ' ' } }, 'flanders')).toBeUndefined();
    expect(refuseTheme({ kind: 'theme', horizon: null, name: { nl: 'Groen', fr: ' ' } }, 'brussels')).toEqual({ code: 'trajectory.name-missing', params: { language: 'fr' } });
  });

  it('stays once somebody follows it', () => {
    expect(refuseRemoval({ spawnedBodyId: null }, 0)).toBeUndefined();
    expect(refuseRemoval({ spawnedBodyId: null }, 1)?.code).toBe('theme.in-use');
    expect(refuseRemoval({ spawnedBodyId: 'b' }, 0)?.code).toBe('theme.in-use');
  });

  it('leads to a group of citizens and municipality, and says who is missing (R001-10)', () => {
    const said = sayComposition(['official']);
    expect([said?.code, weigh([said]).refused]).toEqual(['R001-10.composition', undefined]);
    expect(sayComposition(['citizen'])?.code).toBe('R001-10.composition-city');
    expect(weigh([sayComposition(['citizen'])]).said.length).toBe(1);
    expect(sayComposition(['association', 'elected'])).toBeUndefined();
  });
});
