import { emptyBriefing } from '../briefing/briefing.js';
import { aFrameworkLot } from '../testing/composition.js';
import { lotEstimate } from './call-off.js';
import { composeFrom } from './composition.js';

const briefing = {
  ...emptyBriefing, title: 'Colignon', context: 'Een nieuw contract.', question: 'Hoe betrekken we de buurt?', deliverables: 'Een verslag.',
  budgetMaxCents: 100_000_01, procedureLanguage: 'nl' as const,
  phases: [{ name: 'B', startsOn: '2027-09-01', endsOn: '2027-12-01', sessions: 2 }, { name: 'A', startsOn: '2027-06-01', endsOn: null, sessions: 1 }],
};

describe('a first composition', () => {
  const composition = composeFrom(briefing, [aFrameworkLot(), aFrameworkLot({ number: 3 })]);
  it('brings the briefing’s words in the language of the procedure', () => {
    expect(composition.title).toEqual({ nl: 'Colignon', fr: '' });
    expect(composition.summary.nl).toBe('Een nieuw contract.\n\nHoe betrekken we de buurt?');
    expect(composition.lots[0]?.scope).toEqual({ nl: 'Hoe betrekken we de buurt?\n\nEen verslag.', fr: '' });
    expect(composeFrom({ ...briefing, procedureLanguage: 'fr' }, []).title).toEqual({ nl: '', fr: 'Colignon' });
  });
  it('makes one custom lot per framework lot, with its announced criteria and 100 points', () => {
    expect(composition.lots.map(({ no, allocations }) => [no, allocations[0]?.lotNumber])).toEqual([[1, 2], [2, 3]]);
    for (const lot of composition.lots) {
      expect(lot.criteria.map(({ code }) => code)).toEqual(['approach', 'team']);
      expect(lot.criteria.reduce((sum, { weight }) => sum + weight, lot.priceWeight)).toBe(100);
    }
  });
  it('spreads the budget to the cent', () => {
    expect(composition.lots.reduce((sum, lot) => sum + lotEstimate(lot), 0)).toBe(100_000_01);
  });
  it('runs from the first to the last day that the phases name', () => {
    expect([composition.startsOn, composition.endsOn]).toEqual(['2027-06-01', '2027-12-01']);
  });
  it('starts empty when no lot is wanted', () => {
    expect(composeFrom(emptyBriefing, []).lots).toEqual([]);
  });
});
