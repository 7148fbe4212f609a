import { emptyBriefing, missingIn } from '@centrale/procurement';
import { steps, stepOf } from './wizard-steps';

const fields = Object.keys(emptyBriefing);
const asked: readonly string[] = Object.values(steps).flat();

describe('the steps of the briefing', () => {
  it('ask for every field once', () => {
    expect([...asked].sort()).toEqual([...fields].sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('lead from everything that can be missing to the step that mends it', () => {
    const wrong = {
      ...emptyBriefing, recruitment: ['sortition' as const], images: true, participantsMin: 9, participantsMax: 3, budgetMinCents: 9, budgetMaxCents: 3, contactEmail: 'nobody', lotsWanted: [99],
      procedureLanguage: 'fr' as const, phases: [{ name: '', startsOn: null, endsOn: null, sessions: 1 }], fixedDates: [{ date: '2020-01-01', what: 'Raad' }],
    };
    const facts = { lotNumbers: [1], languageRegime: 'flanders' } as const;
    const missing = [emptyBriefing, wrong].flatMap((content) => missingIn(content, facts, new Date('2027-03-01T12:00:00Z')));
    expect(missing.length).toBeGreaterThan(20);
    expect(missing.filter(({ params }) => stepOf(String(params?.['field'])) === undefined)).toEqual([]);
  });

  it('are not found for what is no field', () => {
    expect([stepOf('preview'), stepOf('toString'), stepOf('')]).toEqual([undefined, undefined, undefined]);
  });
});
