import { aComposedLot, aComposition, aFrameworkLot, composedAt, publicationFacts } from '../testing/composition.js';
import { callOffStatuses, type ComposedLot, type Composition } from './call-off.js';
import { compositionGuards, publicationGuards, publicationWarnings, refuseCheck, refusePublication } from './publication-guards.js';
import { type PublicationFacts } from './publication-facts.js';

const guards = (patch: Partial<PublicationFacts>, now = composedAt) => publicationGuards(publicationFacts(patch), now);
const withComposition = (patch: Partial<Composition>) => guards({ composition: aComposition(patch) });
const withLot = (patch: Partial<ComposedLot>) => withComposition({ lots: [aComposedLot(patch)] });
const agreement = publicationFacts().agreement;

describe('the guard list', () => {
  it('is empty when nothing refuses publication', () => {
    expect(guards({})).toEqual([]);
  });

  describe('agreement and buyer', () => {
    it('asks a live agreement (P01)', () => {
      expect(guards({ agreement: { ...agreement, status: 'suspended' } })).toEqual([{ code: 'call-off.agreement-not-live' }]);
    });
    it('accepts the last day of the agreement, and refuses the day after (P01)', () => {
      const ending = { agreement: { ...agreement, endsOn: '2027-03-01' }, composition: aComposition({ decisionExpectedOn: '2027-04-30' }) };
      expect(guards(ending).map(({ code }) => code)).not.toContain('call-off.agreement-ended');
      expect(guards(ending, new Date('2027-03-01T23:30:00Z'))).toContainEqual({ code: 'call-off.agreement-ended', params: { endsOn: '2027-03-01' } });
    });
    it('refuses before the agreement begins (P01)', () => {
      expect(guards({ agreement: { ...agreement, startsOn: '2027-03-02' } })).toEqual([{ code: 'call-off.agreement-not-begun', params: { startsOn: '2027-03-02' } }]);
    });
    it('asks an admitted buyer (P02)', () => {
      expect(guards({ buyerAdmitted: false })).toEqual([{ code: 'call-off.buyer-not-admitted' }]);
    });
    it('asks an accepted briefing', () => {
      expect(guards({ briefingStatus: 'inIntake' })).toEqual([{ code: 'call-off.briefing-not-accepted' }]);
    });
  });

  describe('ceilings (P06)', () => {
    const lot = (left: number) => aFrameworkLot({ ceilingCents: 100_000_00, reservedCents: 60_000_00, committedCents: 40_000_00 - left });
    it('lets the last cent of a lot be asked, and not one more', () => {
      expect(guards({ frameworkLots: [lot(50_000_00 - 1)] })).toEqual([
        { code: 'call-off.ceiling-lot', params: { lotNumber: 2, estimate: 50_000_00, left: 49_999_99, path: 'lots' } },
      ]);
      expect(guards({ frameworkLots: [aFrameworkLot({ ceilingCents: 50_000_00 })] })).toEqual([]);
    });
    it('adds up what several custom lots draw on the same lot', () => {
      const lots = [aComposedLot(), aComposedLot({ no: 2, allocations: [{ lotNumber: 2, cents: 60_000_00 }] })];
      const facts = { composition: aComposition({ lots }), eligible: { 1: 3, 2: 3 }, decision1: null, frameworkLots: [aFrameworkLot({ ceilingCents: 100_000_00 })] };
      expect(guards(facts)).toContainEqual({ code: 'call-off.ceiling-lot', params: { lotNumber: 2, estimate: 110_000_00, left: 100_000_00, path: 'lots' } });
    });
    it('holds the whole against the agreement', () => {
      expect(guards({ agreement: { ...agreement, reservedCents: 3_950_000_01 } })).toEqual([
        { code: 'call-off.ceiling-agreement', params: { estimate: 50_000_00, left: 49_999_99, path: 'lots' } },
      ]);
    });
  });

  describe('languages (P19)', () => {
    it('asks Dutch and French of Brussels', () => {
      expect(withComposition({ title: { nl: 'Titel', fr: ' ' } })).toEqual([
        { code: 'call-off.language-missing', params: { field: 'title', language: 'fr', path: 'title.fr' } },
      ]);
      expect(withLot({ scope: { nl: '', fr: 'Concevoir' } })).toEqual([
        { code: 'call-off.lot-language-missing', params: { field: 'scope', lot: 1, language: 'nl', path: 'lots.0.scope.nl' } },
      ]);
    });
    it('asks Dutch alone of Flanders', () => {
      const dutch = aComposition({ title: { nl: 'Titel', fr: '' }, summary: { nl: 'Kort', fr: '' } });
      expect(guards({ regime: 'flanders', composition: dutch })).toEqual([]);
      expect(guards({ regime: 'flanders', composition: aComposition({ title: { nl: '', fr: 'Titre' } }) })).toEqual([
        { code: 'call-off.text-missing', params: { field: 'title', path: 'title' } },
      ]);
    });
    it('says once that a text is missing altogether', () => {
      expect(withComposition({ summary: { nl: '', fr: '' } })).toEqual([{ code: 'call-off.text-missing', params: { field: 'summary', path: 'summary' } }]);
      expect(withLot({ scope: { nl: ' ', fr: '' } })).toEqual([{ code: 'call-off.lot-text-missing', params: { field: 'scope', lot: 1, path: 'lots.0.scope' } }]);
      expect(withLot({ title: { nl: '', fr: '' } })).toEqual([{ code: 'call-off.lot-text-missing', params: { field: 'lotTitle', lot: 1, path: 'lots.0.title' } }]);
    });
    it('asks the names of criteria', () => {
      const [first, second] = aComposedLot().criteria;
      expect(withLot({ criteria: [{ ...first!, name: { nl: 'Aanpak', fr: '' } }, second!] })).toEqual([
        { code: 'call-off.lot-language-missing', params: { field: 'criterion', lot: 1, language: 'fr', path: 'lots.0.criteria.0.name.fr' } },
      ]);
    });
  });

  describe('custom lots', () => {
    it('asks at least one', () => {
      expect(guards({ composition: aComposition({ lots: [] }), decision1: { amountCents: 1, creditConfirmed: true, version: 4 } }))
        .toEqual([{ code: 'call-off.no-lot', params: { path: 'lots' } }]);
    });
    it('numbers each once', () => {
      const lots = [aComposedLot({ allocations: [{ lotNumber: 2, cents: 20_000_00 }] }), aComposedLot({ allocations: [{ lotNumber: 3, cents: 20_000_00 }] })];
      expect(withComposition({ lots })).toEqual([{ code: 'call-off.lot-number-twice', params: { lot: 1, path: 'lots' } }]);
    });
    it('asks an allocation to each, over known framework lots, each once and with an amount (P06)', () => {
      const path = 'lots.0.allocations';
      expect(withLot({ allocations: [] })).toEqual([{ code: 'call-off.no-framework-lot', params: { lot: 1, path } }]);
      expect(withLot({ allocations: [{ lotNumber: 2, cents: 1 }, { lotNumber: 9, cents: 1 }] })).toEqual([
        { code: 'call-off.framework-lot-unknown', params: { lot: 1, lotNumber: 9, path: `${path}.1` } },
      ]);
      expect(withLot({ allocations: [{ lotNumber: 2, cents: 1 }, { lotNumber: 2, cents: 1 }] })).toEqual([
        { code: 'call-off.framework-lot-twice', params: { lot: 1, lotNumber: 2, path } },
      ]);
      expect(withLot({ allocations: [{ lotNumber: 2, cents: 0 }] })).toEqual([
        { code: 'call-off.estimate-missing', params: { lot: 1, lotNumber: 2, path: `${path}.0` } },
      ]);
    });
    it('combines framework lots of one route and the same criteria only (P06)', () => {
      const both = aComposition({ lots: [aComposedLot({ allocations: [{ lotNumber: 2, cents: 1 }, { lotNumber: 3, cents: 1 }] })] });
      const at = { lot: 1, path: 'lots.0.allocations' };
      expect(guards({ composition: both })).toEqual([]);
      expect(guards({ composition: both, frameworkLots: [aFrameworkLot(), aFrameworkLot({ number: 3, route: 'direct' })] }))
        .toEqual([{ code: 'call-off.routes-differ', params: at }]);
      const more = [...aFrameworkLot().criteria, { code: 'planning', name: { nl: 'P', fr: 'P', en: 'P' } }];
      expect(guards({ composition: both, frameworkLots: [aFrameworkLot(), aFrameworkLot({ number: 3, criteria: more })] }))
        .toEqual([{ code: 'call-off.criteria-differ', params: at }]);
    });
    it.each(['cascade', 'direct'] as const)('says that a %s call-off is not published from here (P03)', (route) => {
      expect(guards({ frameworkLots: [aFrameworkLot({ route })] })).toEqual([
        { code: 'call-off.route-not-yet', params: { lot: 1, route, path: 'lots.0.allocations' } },
      ]);
    });
    it('awards on the criteria that the agreement announces and on no others (P04)', () => {
      const [first, second] = aComposedLot().criteria;
      expect(withLot({ criteria: [first!, { ...second!, code: 'price' }] })).toEqual([
        { code: 'call-off.criterion-unannounced', params: { lot: 1, criterion: 'price', path: 'lots.0.criteria' } },
      ]);
      expect(withLot({ criteria: [], priceWeight: 100 })).toEqual([{ code: 'call-off.no-criterion', params: { lot: 1, path: 'lots.0.criteria' } }]);
      expect(withLot({ criteria: [first!, { ...first!, weight: 20 }] })).toEqual([
        { code: 'call-off.criterion-twice', params: { lot: 1, criterion: 'approach', path: 'lots.0.criteria' } },
      ]);
    });
    it.each([99, 101])('asks weights of 100 together with the price, not %i (P13)', (sum) => {
      expect(withLot({ priceWeight: sum - 60 })).toEqual([{ code: 'call-off.weights-not-100', params: { lot: 1, sum, path: 'lots.0.criteria' } }]);
    });
    it('asks a weight of each criterion', () => {
      const [first, second] = aComposedLot().criteria;
      expect(withLot({ criteria: [{ ...first!, weight: 60 }, { ...second!, weight: 0 }] })).toEqual([
        { code: 'call-off.criterion-without-weight', params: { lot: 1, criterion: 'team', path: 'lots.0.criteria.1.weight' } },
      ]);
    });
    it('invites at least as many as the strictest framework lot asks (P04)', () => {
      expect(guards({ eligible: { 1: 2 } })).toEqual([
        { code: 'call-off.too-few-providers', params: { lot: 1, eligible: 2, minimum: 3, path: 'lots.0.exclusions' } },
      ]);
    });
  });

  describe('dates', () => {
    it('asks a deadline in the future', () => {
      expect(withComposition({ offersDueAt: null })).toEqual([{ code: 'call-off.deadline-missing', params: { path: 'offersDueAt' } }]);
      expect(withComposition({ offersDueAt: composedAt.toISOString(), questionsDueAt: null }).map(({ code }) => code))
        .toEqual(['call-off.deadline-past', 'call-off.questions-term-missing']);
    });
    it('leaves the days that the lot asks, and not one less (P04)', () => {
      const enough = aComposition({ questionsDueAt: '2027-03-10T11:00:00Z', offersDueAt: '2027-03-16T10:00:00Z' });
      expect(guards({ composition: enough })).toEqual([]);
      expect(guards({ composition: enough, frameworkLots: [aFrameworkLot({ minimumDays: 16 })] })).toEqual([
        { code: 'call-off.deadline-too-short', params: { days: 16, earliest: '2027-03-17', path: 'offersDueAt' } },
      ]);
    });
    it('names a working day as the earliest', () => {
      const soon = aComposition({ questionsDueAt: '2027-03-02T11:00:00Z', offersDueAt: '2027-03-03T10:00:00Z' });
      expect(guards({ composition: soon, frameworkLots: [aFrameworkLot({ minimumDays: 19 })] })).toContainEqual(
        { code: 'call-off.deadline-too-short', params: { days: 19, earliest: '2027-03-22', path: 'offersDueAt' } },
      );
    });
    it.each([['a Sunday', '2027-04-04', '2027-04-05'], ['Easter Monday', '2027-03-29', '2027-03-30'], ['Labour Day, a Saturday', '2027-05-01', '2027-05-03']])(
      'refuses a deadline on %s',
      (_, date, nextDay) => {
        expect(withComposition({ offersDueAt: `${date}T09:00:00Z` })).toEqual([
          { code: 'call-off.deadline-not-working-day', params: { date, nextDay, path: 'offersDueAt' } },
        ]);
      },
    );
    it('goes by the day in Brussels: late on Sunday in London is Monday', () => {
      expect(withComposition({ offersDueAt: '2027-04-11T22:30:00Z' })).toEqual([]);
    });
    it('ends questions in the future and before offers', () => {
      expect(withComposition({ questionsDueAt: '2027-02-28T09:00:00Z' })).toEqual([{ code: 'call-off.questions-term-past', params: { path: 'questionsDueAt' } }]);
      expect(withComposition({ questionsDueAt: '2027-03-31T09:00:00Z' })).toEqual([{ code: 'call-off.questions-term-late', params: { path: 'questionsDueAt' } }]);
    });
    it('keeps deadline, decision, start and end in order', () => {
      expect(withComposition({ decisionExpectedOn: null })).toEqual([{ code: 'call-off.decision-date-missing', params: { path: 'decisionExpectedOn' } }]);
      expect(withComposition({ decisionExpectedOn: '2027-03-31' })).toEqual([{ code: 'call-off.decision-before-deadline', params: { path: 'decisionExpectedOn' } }]);
      expect(withComposition({ startsOn: '2027-05-10' })).toEqual([{ code: 'call-off.start-before-decision', params: { path: 'startsOn' } }]);
      expect(withComposition({ endsOn: '2027-05-31' })).toEqual([{ code: 'call-off.end-before-start', params: { path: 'endsOn' } }]);
    });
    it('awards within the agreement; execution may outlive it (P01)', () => {
      const ending = { agreement: { ...agreement, endsOn: '2027-05-10' } };
      expect(guards(ending)).toEqual([]);
      expect(guards({ agreement: { ...agreement, endsOn: '2027-05-09' } })).toEqual([
        { code: 'call-off.award-after-agreement', params: { endsOn: '2027-05-09', path: 'decisionExpectedOn' } },
      ]);
    });
  });

  describe('what is not the composer’s', () => {
    it('asks decision 1, at least the estimate, with its credit (P08)', () => {
      const decision = { amountCents: 50_000_00, creditConfirmed: true, version: 4 };
      expect(guards({ decision1: null })).toEqual([{ code: 'call-off.decision-missing' }]);
      expect(guards({ decision1: { ...decision, amountCents: 49_999_99 } })).toEqual([
        { code: 'call-off.decision-too-low', params: { amount: 49_999_99, estimate: 50_000_00 } },
      ]);
      expect(guards({ decision1: { ...decision, creditConfirmed: false } })).toEqual([{ code: 'call-off.credit-not-confirmed' }]);
    });
    it('asks the shortlist that was accepted to be the present one (P20)', () => {
      expect(guards({ acceptedShortlist: null })).toEqual([{ code: 'call-off.shortlist-not-accepted' }]);
      expect(guards({ acceptedShortlist: 'b'.repeat(64) })).toEqual([{ code: 'call-off.shortlist-changed' }]);
    });
    it('asks the check and the buyer’s approval', () => {
      expect(guards({ status: 'draft' })).toEqual([{ code: 'call-off.not-checked' }]);
      expect(guards({ status: 'checked' })).toEqual([{ code: 'call-off.not-approved' }]);
    });
    it('is no concern of the check', () => {
      const facts = publicationFacts({ status: 'draft', decision1: null, acceptedShortlist: null });
      expect(compositionGuards(facts, composedAt)).toEqual([]);
      expect(refuseCheck(facts, composedAt)).toBeUndefined();
    });
  });

  it('tells everything at once', () => {
    expect(guards({ buyerAdmitted: false, decision1: null, eligible: {} }).map(({ code }) => code))
      .toEqual(['call-off.buyer-not-admitted', 'call-off.too-few-providers', 'call-off.decision-missing']);
  });
});

describe('checking', () => {
  it('says the first reason', () => {
    expect(refuseCheck(publicationFacts({ status: 'draft', buyerAdmitted: false, eligible: {} }), composedAt)?.code).toBe('call-off.buyer-not-admitted');
  });
  it.each(callOffStatuses.filter((status) => status !== 'draft'))('is refused when %s', (status) => {
    expect(refuseCheck(publicationFacts({ status }), composedAt)).toEqual({ code: 'call-off.wrong-status', params: { status } });
  });
});

describe('publishing', () => {
  it('is allowed when nothing refuses it', () => {
    expect(refusePublication(publicationFacts(), composedAt)).toBeUndefined();
  });
  it.each(callOffStatuses.filter((status) => status !== 'approved'))('is refused when %s', (status) => {
    expect(refusePublication(publicationFacts({ status }), composedAt)).toBeDefined();
  });
});

describe('warnings', () => {
  const warnings = (patch: Partial<PublicationFacts>) => publicationWarnings(publicationFacts(patch));
  it('are none by default', () => {
    expect(warnings({})).toEqual([]);
  });
  it('tell of a decision after the offers have lapsed', () => {
    expect(warnings({ composition: aComposition({ offerValidDays: 40 }) })).toEqual([]);
    expect(warnings({ composition: aComposition({ offerValidDays: 39 }) })).toEqual([
      { code: 'call-off.offers-lapse-before-decision', params: { validUntil: '2027-05-09', path: 'offerValidDays' } },
    ]);
  });
  it.each([[700_000_00, 70], [850_000_00, 85], [950_000_00, 95]])('tell that the lot reaches its share of the ceiling at %i (P06)', (used, percent) => {
    const lot = (reservedCents: number) => ({ frameworkLots: [aFrameworkLot({ reservedCents })] });
    expect(warnings(lot(used - 50_000_00))).toEqual([{ code: 'call-off.ceiling-warning', params: { lotNumber: 2, percent, path: 'lots' } }]);
    expect(warnings(lot(used - 50_000_01))).not.toContainEqual({ code: 'call-off.ceiling-warning', params: { lotNumber: 2, percent, path: 'lots' } });
  });
  it('tell that the composition changed after decision 1', () => {
    expect(warnings({ version: 5 })).toEqual([{ code: 'call-off.changed-since-decision' }]);
  });
});
