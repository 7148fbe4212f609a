import { type RoleClass } from '../party/role-class.js';
import { severityOf } from '../rule/rules.js';
import { aComposition } from '../testing/a-body.js';
import { compositionWarnings, countComposition, type Seated } from './composition.js';

const seated = (classes: readonly RoleClass[], changes: Partial<Seated> = {}): Seated => ({ partyId: 'p', functions: ['member'], voting: true, classes, neighbourhoodId: null, ...changes });
const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

describe('a composition', () => {
  it('is shown in numbers, of each neighbourhood of the city', () => {
    const counts = countComposition(
      [seated(['citizen'], { neighbourhoodId: 'a' }), seated(['association', 'elected'], { functions: ['observer'], voting: false }), seated(['citizen'], { neighbourhoodId: 'a', functions: ['chair', 'observer'] })],
      ['a', 'b'],
    );
    expect(counts).toEqual({
      parties: 3, voting: 2, observers: 1,
      classes: [{ class: 'citizen', count: 2 }, { class: 'association', count: 1 }, { class: 'elected', count: 1 }],
      neighbourhoods: [{ id: 'a', count: 2 }, { id: 'b', count: 0 }], withoutNeighbourhood: 1,
    });
  });

  it('of a working group is told which neighbourhoods it misses (R003-04)', () => {
    const counts = countComposition([seated([], { neighbourhoodId: 'a' }), seated([], { neighbourhoodId: 'c' }), seated([], { neighbourhoodId: 'g' })], seven);
    expect(compositionWarnings('WERKGROEP', counts, aComposition())).toEqual([{ code: 'R003-04', params: { absent: 4, all: 7 } }]);
    expect(severityOf('R003-04')).toBe('warn');
    expect(compositionWarnings('ATELIER', counts, aComposition())).toEqual([]);
  });

  it('that covers them all, or has nobody in it yet, is told nothing (R003-04)', () => {
    expect(compositionWarnings('WERKGROEP', countComposition([seated([], { neighbourhoodId: 'a' })], ['a']), aComposition())).toEqual([]);
    expect(compositionWarnings('WERKGROEP', countComposition([], seven), aComposition())).toEqual([]);
  });

  it('of a neighbourhood’s group has citizens and the municipality (R001-10)', () => {
    const said = (...classes: RoleClass[][]) => compositionWarnings('WIJK', countComposition(classes.map((each) => seated(each)), []), aComposition()).map(({ code }) => code);
    expect(said(['official'], ['expert'], ['facilitator'])).toEqual(['R001-10.composition']);
    expect(said([], ['elected'])).toEqual(['R001-10.composition']);
    expect(said(['citizen'])).toEqual(['R001-10.composition-city']);
    expect(said(['neighbourhoodCommittee'], ['staff'])).toEqual([]);
    expect([severityOf('R001-10.composition'), severityOf('R001-10.composition-city')]).toEqual(['warn', 'warn']);
  });

  it('of a neighbourhood’s group is told whom nobody reached out to (R001-12)', () => {
    const counts = countComposition([seated(['citizen']), seated(['elected'])], []);
    const composition = aComposition({ targetGroups: ['youth', 'newcomers', 'seniors'], outreach: [{ group: 'seniors', how: 'Bezoek aan het lokaal dienstencentrum', on: '2026-03-01' }] });
    expect(compositionWarnings('WIJK', counts, composition)).toEqual([{ code: 'R001-12', params: { groups: 'youth, newcomers' } }]);
    expect(compositionWarnings('WIJK', counts, { ...composition, targetGroups: ['seniors'] })).toEqual([]);
    expect(severityOf('R001-12')).toBe('warn');
  });
});
