import fc from 'fast-check';
import { aMatchingProvider, aQualification, matchingInputs } from '../testing/matching.js';
import { type MatchingProvider, type MatchingQualification } from './matching.js';
import { weights } from './score.js';
import { eligibilityOf, shortlist } from './shortlist.js';

const only = (provider: Partial<MatchingProvider>, lot = {}) => shortlist(matchingInputs([aMatchingProvider(provider)], lot));
const qualified = (patch: Partial<MatchingQualification>) => only({ qualifications: [aQualification(patch)] });
const profile = aMatchingProvider().profile;
const partOf = (provider: Partial<MatchingProvider>, code: string, lot = {}) => only(provider, lot).ranked[0]?.parts.find((part) => part.code === code);

describe('who is invited (P04)', () => {
  it('is everybody who is admitted to every framework lot', () => {
    expect(only({}).ranked).toHaveLength(1);
    expect(only({}, { lotNumbers: [2, 3] })).toMatchObject({
      ranked: [],
      excluded: [{ reasons: [{ code: 'matching.not-admitted', params: { lotNumber: 3 } }], remedies: [{ code: 'matching.remedy-admission', params: { lotNumber: 3 } }] }],
    });
  });
  it.each(['applied', 'underReview', 'refused', 'withdrawn', 'excluded'] as const)('leaves out who is %s', (status) => {
    expect(qualified({ status }).excluded[0]?.reasons).toEqual([{ code: 'matching.not-admitted', params: { lotNumber: 2 } }]);
  });
  it('leaves out who is suspended, up to the last day', () => {
    expect(qualified({ status: 'suspended', suspendedUntil: '2027-03-01' }).excluded[0]).toMatchObject({
      reasons: [{ code: 'matching.suspended', params: { lotNumber: 2, until: '2027-03-01' } }],
      remedies: [{ code: 'matching.remedy-suspension', params: { lotNumber: 2 } }],
    });
    expect(qualified({ status: 'suspended', suspendedUntil: '2027-02-28' }).ranked).toHaveLength(1);
  });
  it('leaves out whose qualification does not hold from today to the decision', () => {
    expect(qualified({ validTo: '2027-05-10' }).ranked).toHaveLength(1);
    expect(qualified({ validTo: '2027-05-09' }).excluded[0]).toMatchObject({
      reasons: [{ code: 'matching.not-valid', params: { lotNumber: 2, until: '2027-05-10' } }],
      remedies: [{ code: 'matching.remedy-period', params: { lotNumber: 2, until: '2027-05-10' } }],
    });
    expect(qualified({ validFrom: '2027-03-02' }).excluded[0]?.reasons[0]?.code).toBe('matching.not-valid');
  });
  it('leaves out whom a person excluded, with the reason on record', () => {
    const exclusions = [{ providerId: aMatchingProvider().id, reason: 'Schreef mee aan de briefing.' }];
    expect(only({}, { exclusions }).excluded[0]).toMatchObject({
      reasons: [{ code: 'matching.excluded-by-person', params: { reason: 'Schreef mee aan de briefing.' } }],
      remedies: [{ code: 'matching.remedy-exclusion' }],
    });
  });
  it('is never a matter of score: who fits nothing is warned and invited', () => {
    const bare = { ...profile, languages: [], audiences: [], formats: [], territory: ['21001'], daysPerQuarter: 0 };
    const [entry] = only({ profile: bare, completed: 0 }).ranked;
    expect(entry?.score).toBe(weights.fairTurn);
    expect(entry?.warnings.map(({ code }) => code)).toEqual([
      'matching.lacks-languages', 'matching.lacks-capacity', 'matching.lacks-formats', 'matching.lacks-audiences',
      'matching.lacks-group-size', 'matching.outside-territory',
    ]);
  });
});

describe('the score', () => {
  it('is 100 for a perfect fit, without a warning', () => {
    expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBe(100);
    expect(only({}).ranked[0]).toMatchObject({ score: 100, warnings: [] });
  });
  it('counts the languages asked, of those a profile can name', () => {
    expect(partOf({ profile: { ...profile, languages: ['fr'] } }, 'languages')).toEqual(
      { code: 'languages', weight: 25, points: 13, facts: { code: 'matching.covers', params: { known: 1, asked: 2 } } },
    );
    expect(partOf({}, 'languages', { languages: ['nl', 'ar'] })?.points).toBe(25);
    expect(partOf({ profile: { ...profile, languages: [] } }, 'languages', { languages: ['tr'] })?.facts.code).toBe('matching.nothing-asked');
  });
  it('holds the days that the estimate buys against the days of the period', () => {
    expect(partOf({}, 'capacity')).toMatchObject({ points: 15, facts: { params: { available: 216, needed: 72 } } });
    expect(partOf({ profile: { ...profile, daysPerQuarter: 10 } }, 'capacity', { startsOn: null, endsOn: null }))
      .toMatchObject({ points: 2, facts: { params: { available: 10, needed: 72 } } });
    expect(partOf({ qualifications: [aQualification({ rates: [] })] }, 'capacity')?.facts.code).toBe('matching.capacity-unknown');
  });
  it('does not let a format for 20 to 40 people fit 62', () => {
    const of = (participantsMin: number, participantsMax: number) => ({ profile: { ...profile, formats: [{ ...profile.formats[0]!, participantsMin, participantsMax }] } });
    expect(partOf(of(20, 40), 'groupSize')?.points).toBe(0);
    expect(partOf(of(20, 62), 'groupSize')?.points).toBe(10);
    expect(partOf(of(63, 100), 'groupSize')?.points).toBe(0);
    expect(partOf(of(20, 40), 'groupSize', { groupSize: null })?.points).toBe(10);
  });
  it('takes an empty territory for the whole Region', () => {
    expect(partOf({}, 'territory', { municipality: null })?.points).toBe(5);
    const local = { profile: { ...profile, territory: ['21015'] } };
    expect(partOf(local, 'territory')?.points).toBe(5);
    expect(only(local, { municipality: null }).ranked[0]?.warnings).toEqual([{ code: 'matching.part-of-region' }]);
  });
  it('gives a fair turn to who was awarded less', () => {
    const providers = [aMatchingProvider({ id: 'a', awards: 3, invitations: 4 }), aMatchingProvider({ id: 'b', awards: 1, invitations: 4 })];
    expect(shortlist(matchingInputs(providers)).ranked.map(({ providerId, score }) => [providerId, score])).toEqual([['b', 98], ['a', 93]]);
  });
});

describe('equals', () => {
  const twins = (count: number, make: (index: number) => Partial<MatchingProvider> = () => ({})) =>
    Array.from({ length: count }, (_, index) => aMatchingProvider({ id: `provider-${index}`, ...make(index) }));
  const order = (providers: MatchingProvider[], seed: string) => shortlist(matchingInputs(providers, { seed })).ranked.map(({ providerId }) => providerId);

  it('are ordered by fewest invitations before any draw', () => {
    expect(order(twins(4, (index) => ({ invitations: 4 - index })), 'x')).toEqual(['provider-3', 'provider-2', 'provider-1', 'provider-0']);
  });
  it('are drawn: another seed gives another order, and the order is not that of the ids', () => {
    const orders = Array.from({ length: 20 }, (_, seed) => order(twins(5), `seed-${seed}`).join());
    expect(new Set(orders).size).toBeGreaterThan(10);
    expect(orders.filter((each) => each === order(twins(5), 'x').toSorted().join()).length).toBeLessThan(5);
  });
  it('all come first about as often', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => order(twins(4), `seed-${seed}`)[0]);
    for (const id of twins(4).map((each) => each.id)) {
      expect(Math.abs(firsts.filter((first) => first === id).length - 250)).toBeLessThan(75);
    }
  });
});

describe('whatever the providers', () => {
  const someQualification = fc.record({
    id: fc.uuid(), lotNumber: fc.constantFrom(2, 3), status: fc.constantFrom('admitted', 'suspended', 'withdrawn', 'excluded'),
    validFrom: fc.constantFrom('2025-01-01', '2027-03-02'), validTo: fc.constantFrom('2027-03-31', '2028-12-31'),
    suspendedUntil: fc.constantFrom(null, '2027-02-01', '2027-06-01'), rates: fc.constant(aQualification().rates),
  }) as fc.Arbitrary<MatchingQualification>;
  const someProvider = fc.record({
    id: fc.uuid(), name: fc.record({ nl: fc.string(), fr: fc.string(), en: fc.string() }),
    qualifications: fc.array(someQualification, { maxLength: 4 }),
    awards: fc.nat(5), invitations: fc.nat(9), completed: fc.nat(5),
    profile: fc.record({
      description: fc.constant(profile.description), website: fc.constant(null), languages: fc.subarray(['nl', 'fr', 'en'] as const),
      audiences: fc.subarray(['residents', 'youth'] as const), territory: fc.subarray(['21015', '21001']), formats: fc.constant(profile.formats),
      daysPerQuarter: fc.nat(200),
    }),
  }) as fc.Arbitrary<MatchingProvider>;
  const someProviders = fc.uniqueArray(someProvider, { selector: ({ id }) => id, maxLength: 12 });
  const reasons = ['matching.not-admitted', 'matching.not-valid', 'matching.suspended', 'matching.excluded-by-person'];

  it('each is ranked or excluded, once', () => {
    fc.assert(fc.property(someProviders, (providers) => {
      const { ranked, excluded } = shortlist(matchingInputs(providers));
      expect([...ranked, ...excluded].map(({ providerId }) => providerId).sort()).toEqual(providers.map(({ id }) => id).sort());
    }));
  });
  it('only the listed reasons exclude, each with its remedy', () => {
    fc.assert(fc.property(someProviders, (providers) => {
      for (const { reasons: given, remedies } of shortlist(matchingInputs(providers)).excluded) {
        expect(given.length).toBeGreaterThan(0);
        expect(remedies).toHaveLength(given.length);
        expect(given.every(({ code }) => reasons.includes(code))).toBe(true);
      }
    }));
  });
  it('the order is total and does not depend on the order of the inputs', () => {
    fc.assert(fc.property(someProviders.chain((providers) => fc.tuple(fc.constant(providers), fc.shuffledSubarray(providers, { minLength: providers.length }))), ([providers, shuffled]) => {
      expect(shortlist(matchingInputs(shuffled))).toEqual(shortlist(matchingInputs(providers)));
      expect(eligibilityOf(matchingInputs(shuffled))).toEqual(eligibilityOf(matchingInputs(providers)));
    }));
  });
  it('names decide nothing', () => {
    fc.assert(fc.property(someProviders, (providers) => {
      const renamed = providers.map((provider, index) => ({ ...provider, name: providers.at(-1 - index)!.name }));
      const ids = (list: readonly MatchingProvider[]) => shortlist(matchingInputs(list)).ranked.map(({ providerId }) => providerId);
      expect(ids(renamed)).toEqual(ids(providers));
    }));
  });
  it('a higher score comes first, and every score is the sum of its parts', () => {
    fc.assert(fc.property(someProviders, (providers) => {
      const { ranked } = shortlist(matchingInputs(providers));
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score, parts } of ranked) {
        expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0));
        expect(parts.every(({ points, weight }) => points >= 0 && points <= weight)).toBe(true);
      }
    }));
  });
});

describe('what accepting accepts (P20)', () => {
  const basis = (provider: Partial<MatchingProvider>, asOf = '2027-03-01T09:00:00.000Z') =>
    eligibilityOf({ ...matchingInputs([aMatchingProvider(provider)]), asOf });
  it('stays when a profile, a score or the day changes', () => {
    expect(basis({ profile: { ...profile, languages: [] }, awards: 4, completed: 0 })).toEqual(basis({}));
    expect(basis({}, '2027-04-01T09:00:00.000Z')).toEqual(basis({}));
  });
  it.each([
    ['a qualification', { id: '01870000-0000-7000-8000-0000000000ff' }], ['a status', { status: 'suspended' as const, suspendedUntil: '2027-12-31' }],
    ['a period', { validTo: '2027-12-31' }], ['a rate', { rates: [] }],
  ])('changes with %s', (_, patch) => {
    expect(basis({ qualifications: [aQualification(patch)] })).not.toEqual(basis({}));
  });
  it('changes when time makes a qualification lapse', () => {
    expect(basis({}, '2029-01-01T09:00:00.000Z')).not.toEqual(basis({}));
  });
});
