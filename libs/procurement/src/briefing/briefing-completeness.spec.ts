import { instantOf } from '@centrale/kernel';
import { aBriefing } from '../testing/a-briefing.js';
import { emptyBriefing, type BriefingContent } from './briefing.js';
import { missingIn } from './briefing-completeness.js';

const now = instantOf('2027-03-01', '12:00');
const facts = { lotNumbers: [1, 2, 3, 4, 5, 6], languageRegime: 'brussels' } as const;
const missing = (changes: Partial<BriefingContent>, regime: 'brussels' | 'flanders' = 'brussels') =>
  missingIn(aBriefing(changes), { ...facts, languageRegime: regime }, now);

describe('a whole briefing', () => {
  it('misses nothing', () => {
    expect(missing({})).toEqual([]);
  });

  it('misses every obligatory field at the start, each by its name', () => {
    const refusals = missingIn(emptyBriefing, facts, now);
    expect(refusals.every(({ code }) => code === 'briefing.field-missing')).toBe(true);
    expect(refusals.map(({ params }) => params?.['field'])).toEqual([
      'title', 'context', 'question', 'level', 'audiences', 'participantsMax', 'phases', 'sessionLanguages', 'deliverableLanguages',
      'recruitment', 'deliverables', 'budgetMaxCents', 'payer', 'lotsWanted', 'contactName', 'contactEmail',
    ]);
  });

  it('does not pass with blanks', () => {
    expect(missing({ title: '  ' })).toEqual([{ code: 'briefing.field-missing', params: { field: 'title' } }]);
  });

  it('asks the quotas of a sortition', () => {
    expect(missing({ recruitment: ['sortition'] })).toEqual([{ code: 'briefing.field-missing', params: { field: 'quotas' } }]);
    expect(missing({ recruitment: ['sortition'], quotas: 'Leeftijd en wijk' })).toEqual([]);
  });

  it.each([{ specialCategories: true }, { images: true }])('asks how personal data are protected with %j', (changes) => {
    expect(missing(changes)).toEqual([{ code: 'briefing.field-missing', params: { field: 'dataProtection' } }]);
    expect(missing({ ...changes, dataProtection: 'Met toestemming' })).toEqual([]);
  });

  it('needs no lots when help is asked', () => {
    expect(missing({ lotsWanted: [], helpMeChoose: true })).toEqual([]);
  });
});

describe('contradictions in a briefing', () => {
  it('are more participants at least than at most', () => {
    expect(missing({ participantsMin: 41 })).toEqual([{ code: 'briefing.participants-reversed', params: { field: 'participantsMax' } }]);
    expect(missing({ participantsMin: 40 })).toEqual([]);
  });

  it('are a budget from more than it goes to', () => {
    expect(missing({ budgetMinCents: 40_000_01 })).toEqual([{ code: 'briefing.budget-reversed', params: { field: 'budgetMaxCents' } }]);
  });

  it('are a budget of nothing', () => {
    expect(missing({ budgetMinCents: null, budgetMaxCents: 0 })).toEqual([{ code: 'briefing.field-missing', params: { field: 'budgetMaxCents' } }]);
  });

  it('are an address that is none', () => {
    expect(missing({ contactEmail: 'lotte' })).toEqual([{ code: 'briefing.email-malformed', params: { field: 'contactEmail' } }]);
  });

  it('are lots that the agreement does not have', () => {
    expect(missing({ lotsWanted: [3, 9] })).toEqual([{ code: 'briefing.lot-unknown', params: { field: 'lotsWanted', number: 9 } }]);
  });

  it('are a French procedure of a Flemish organisation (P19)', () => {
    expect(missing({ procedureLanguage: 'fr' }, 'flanders')).toEqual([{ code: 'briefing.procedure-language', params: { field: 'procedureLanguage' } }]);
    expect(missing({ procedureLanguage: 'fr' }, 'brussels')).toEqual([]);
    expect(missing({ procedureLanguage: 'nl' }, 'flanders')).toEqual([]);
  });
});

describe('dates of a briefing', () => {
  const phase = { name: 'Panel', startsOn: '2027-05-01', endsOn: '2027-06-30', sessions: 3 };
  const phases = (...changes: Partial<typeof phase | { startsOn: null }>[]) => missing({ phases: changes.map((change) => ({ ...phase, ...change })) });

  it('end a phase not before it starts', () => {
    expect(phases({}, { endsOn: '2027-04-30' })).toEqual([{ code: 'briefing.phase-reversed', params: { field: 'phases', phase: 2 } }]);
    expect(phases({ endsOn: '2027-05-01' })).toEqual([]);
  });

  it('are both given, with a name', () => {
    expect(phases({ startsOn: null })).toEqual([{ code: 'briefing.phase-incomplete', params: { field: 'phases', phase: 1 } }]);
    expect(phases({ name: ' ' })[0]?.code).toBe('briefing.phase-incomplete');
  });

  it('leave no phase wholly in the past', () => {
    expect(phases({ startsOn: '2027-01-01', endsOn: '2027-02-28' })).toEqual([{ code: 'briefing.phase-past', params: { field: 'phases', phase: 1 } }]);
    expect(phases({ startsOn: '2027-01-01', endsOn: '2027-03-01' })).toEqual([]);
  });

  it('are fixed with what happens on them', () => {
    const fixedDates = [{ date: '2027-03-01', what: 'College' }, { date: null, what: 'Raad' }, { date: '2027-03-02', what: ' ' }];
    expect(missing({ fixedDates })).toEqual([2, 3].map((number) => ({ code: 'briefing.fixed-date-incomplete', params: { field: 'fixedDates', number } })));
  });

  it('fix nothing in the past', () => {
    const fixedDates = [{ date: '2027-02-28', what: 'Gemeenteraad' }, { date: '2027-03-01', what: 'College' }];
    expect(missing({ fixedDates })).toEqual([{ code: 'briefing.fixed-date-past', params: { field: 'fixedDates', date: '2027-02-28' } }]);
  });
});
