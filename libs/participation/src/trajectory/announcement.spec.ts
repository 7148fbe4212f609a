import { fourPacks } from '../rule-pack/four-packs.js';
import { weigh } from '../rule/weighing.js';
import { findingsOnAnnouncement, refuseToldAhead, sayOutreach, type AnnounceFacts } from './announcement.js';
import { type ToldWhere } from './evidence.js';
import { aTrajectory } from '../testing/a-trajectory.js';

const told: readonly ToldWhere[] = (['website', 'poster', 'localPress'] as const).map((channel) => ({ channel, onDate: '2027-02-20', languages: ['nl'] }));
const facts = (changes: Partial<AnnounceFacts> = {}): AnnounceFacts => ({
  pack: fourPacks.ATELIER.parameters, languageRegime: 'brussels', phases: 5, source: undefined, questionTaken: false, told, today: '2027-02-01', ...changes,
});
const trajectory = aTrajectory();
const found = (changes: Parameters<typeof aTrajectory>[0], given: Partial<AnnounceFacts> = {}) => findingsOnAnnouncement(aTrajectory(changes), facts(given));
const codes = (changes: Parameters<typeof aTrajectory>[0], given: Partial<AnnounceFacts> = {}): string[] => found(changes, given).map(({ code }) => code);
const severity = (changes: Parameters<typeof aTrajectory>[0], given: Partial<AnnounceFacts> = {}) => {
  const { standing, said } = weigh(found(changes, given));
  return { standing: standing.map(({ code }) => code), said: said.map(({ code }) => code) };
};

describe('announcing a trajectory', () => {
  it('is refused by nothing when everything is written', () => {
    expect(found({})).toEqual([]);
  });

  it('asks its public page in both languages of a Brussels organisation, and says which one is missing (R000-09)', () => {
    expect(found({ title: { nl: 'Plein', fr: ' ' } })).toEqual([{ code: 'R000-09', params: { field: 'title', language: 'fr' } }]);
    expect(found({ question: { nl: '', fr: 'Quoi ?' } })).toEqual([{ code: 'R000-09', params: { field: 'question', language: 'nl' } }]);
    expect(found({ title: { nl: 'Plein', fr: '' } }, { languageRegime: 'flanders' })).toEqual([]);
    expect(severity({ title: { nl: '', fr: 'Place' } }).standing).toEqual(['R000-09']);
  });

  it('asks a broad call over several channels before the start, or a public reason (R000-09)', () => {
    expect(found({}, { told: told.slice(0, 1) })).toEqual([{ code: 'R000-09.channels', params: { least: 3, count: 1 } }]);
    expect(codes({}, { told: told.map((each) => ({ ...each, onDate: '2027-03-02' })) })).toEqual(['R000-09.channels']);
    expect(found({}, { told: (['website', 'newsletter', 'socialMedia'] as const).map((channel) => ({ channel, onDate: '2027-02-20', languages: [] })) }))
      .toEqual([{ code: 'R000-09.channels-digital', params: { least: 1 } }]);
    const motivated = weigh(found({}, { told: [] }), [{ rule: 'R000-09', text: { nl: 'Spoed', fr: 'Urgence' } }]);
    expect([motivated.refused, motivated.departed.length]).toEqual([undefined, 1]);
  });

  it('says that a current theme or a future file is not chosen, and lets it pass (R000-02)', () => {
    expect(severity({ topicKind: null })).toEqual({ standing: [], said: ['R000-02'] });
  });

  it('asks a second domain or a public reason (R000-03)', () => {
    expect(severity({ domains: ['mobility'] }).standing).toEqual(['R000-03']);
    expect(weigh(found({ domains: ['mobility'] }), [{ rule: 'R000-03', text: { nl: 'Enkel mobiliteit speelt', fr: 'Seule la mobilité est en jeu' } }]).refused).toBeUndefined();
    expect(codes({ domains: ['mobility'] }, { pack: { ...fourPacks.ATELIER.parameters, transversal: false } })).toEqual([]);
  });

  it.each(['compositionNote', 'workForm'] as const)('asks the %s of an atelier’s trajectory (R000-05)', (field) => {
    expect(found({ [field]: { nl: '', fr: '' } })).toEqual([{ code: 'R000-05', params: { field } }]);
    expect(codes({ [field]: { nl: '', fr: '' } }, { pack: fourPacks.WIJK.parameters })).toEqual([]);
  });

  it('asks an end (R000-05, I7)', () => {
    expect(codes({ endsOn: null })).toEqual(['trajectory.field-missing', 'R000-05']);
    expect(codes({ endsOn: null, durationPolicy: 'continuous' }, { pack: fourPacks.WIJK.parameters })).toEqual([]);
  });

  it('asks that a copy was tailored: question, composition and work form differ, not by spaces or capitals (R000-05)', () => {
    const { question, workForm, compositionNote } = trajectory;
    expect(found({}, { source: trajectory })).toEqual(['compositionNote', 'workForm', 'question'].map((field) => ({ code: 'R000-05.copied', params: { field } })));
    const other = { nl: 'Iets anders', fr: 'Autre chose' };
    expect(codes({}, { source: { question: { nl: ` ${question.nl.toUpperCase()}? `, fr: question.fr }, workForm: other, compositionNote: other } })).toEqual(['R000-05.copied']);
    expect(codes({}, { source: { question: other, workForm: other, compositionNote: other } })).toEqual([]);
    expect(codes({}, { source: { question, workForm, compositionNote }, pack: fourPacks.WIJK.parameters })).toEqual([]);
  });

  it('refuses a question that another trajectory asks already (R000-05)', () => {
    expect(severity({}, { questionTaken: true }).standing).toEqual(['R000-05.question-taken']);
  });

  it('refuses a closed advice trajectory, and no reason helps (R000-10)', () => {
    const refused = found({ accessLevel: 'restricted' });
    expect(weigh(refused, [{ rule: 'R000-10', text: { nl: 'Volzet', fr: 'Complet' } }]).refused?.code).toBe('R000-10');
    expect(codes({ accessLevel: 'restricted' }, { pack: fourPacks.WIJK.parameters })).toEqual([]);
  });

  it('asks whom it is for, what it touches, when it starts and what is promised', () => {
    expect(found({ targetGroups: [], domains: [], startsOn: null, level: null }).map(({ params }) => params?.['field'])).toEqual(['startsOn', 'targetGroups', 'domains', 'level']);
    expect(codes({}, { phases: 0 })).toEqual(['trajectory.phases-missing']);
  });

  it('refuses dates that make no sense', () => {
    expect(codes({ startsOn: '2027-06-01', endsOn: '2027-05-31' })).toEqual(['trajectory.ends-before-start']);
    expect(codes({}, { today: '2027-08-01' })).toEqual(['trajectory.ended-already']);
    expect(codes({ endsOn: '2039-01-01' })).toEqual(['trajectory.too-long']);
  });
});

it('notes how people are reached once it was done, or as a plan for before the start', () => {
  const told = (onDate: string, startsOn: string | null) => refuseToldAhead(onDate, { startsOn }, '2027-02-20')?.code;
  expect([told('2027-02-20', null), told('2027-03-01', '2027-03-01')]).toEqual([undefined, undefined]);
  expect([told('2027-02-21', null), told('2027-03-02', '2027-03-01'), told('2099-01-01', '2027-03-01')]).toEqual(Array(3).fill('trajectory.told-ahead'));
});

it('says in one sentence to whom nobody reached out (R001-12)', () => {
  expect(sayOutreach(['residents', 'youth', 'newcomers'], ['residents'])).toEqual({ code: 'R001-12', params: { groups: 'youth, newcomers' } });
  expect(sayOutreach(['residents'], ['residents', 'traders'])).toBeUndefined();
  expect(weigh([sayOutreach(['youth'], [])]).said.length).toBe(1);
});
