import { type Composition, lotEstimate } from '@centrale/procurement';
import { addLot, dropService, evenWeights, mergeLots, moveService, removeLot, splitLot, takeService, unusedCriteria, weightSum, type Service } from './composing';

const criterion = (code: string) => ({ code, name: { nl: `${code} nl`, fr: `${code} fr`, en: `${code} en` } });
const service = (number: number, codes = ['approach', 'team']): Service => ({
  number, name: { nl: `Perceel ${number}`, fr: `Lot ${number}` }, criteria: codes.map(criterion),
});
const services = [service(2), service(3), service(4, ['approach', 'creativity'])];
const [two, three, four] = services as [Service, Service, Service];

const empty: Composition = {
  title: { nl: '', fr: '' }, summary: { nl: '', fr: '' }, questionsDueAt: null, offersDueAt: null, decisionExpectedOn: null,
  startsOn: null, endsOn: null, offerValidDays: 120, lots: [],
};
const amounts = (composition: Composition) => composition.lots.map((lot) => lot.allocations.map(({ lotNumber, cents }) => [lotNumber, cents]));
const put = (composition: Composition, no: number, cents: readonly number[]): Composition => ({
  ...composition,
  lots: composition.lots.map((lot) =>
    lot.no === no ? { ...lot, allocations: lot.allocations.map((each, i) => ({ ...each, cents: cents[i] ?? 0 })) } : lot),
});
const total = (composition: Composition) => composition.lots.reduce((sum, lot) => sum + lotEstimate(lot), 0);

describe('custom lots', () => {
  it('take the announced criteria with weights that sum to 100 when they first draw on a lot', () => {
    const [lot] = addLot(empty, two).lots;
    expect(lot?.criteria.map(({ code }) => code)).toEqual(['approach', 'team']);
    expect(lot && weightSum(lot)).toBe(100);
  });

  it('keep the weights that were set when they draw on another lot', () => {
    const composition = takeService(addLot(empty, two), 1, three);
    expect(amounts(composition)).toEqual([[[2, 0], [3, 0]]]);
    expect(takeService(composition, 1, three)).toEqual(composition);
  });

  it('are numbered in order, whatever is removed', () => {
    const composition = removeLot(addLot(addLot(addLot(empty, two), three), four), 2);
    expect(composition.lots.map(({ no }) => no)).toEqual([1, 2]);
    expect(amounts(composition)).toEqual([[[2, 0]], [[4, 0]]]);
  });

  it('hand over a service with its amount', () => {
    const start = put(addLot(takeService(addLot(empty, two), 1, three), four), 1, [10_00, 5_00]);
    expect(amounts(moveService(start, 1, 2, three))).toEqual([[[2, 10_00]], [[3, 5_00], [4, 0]]]);
    expect(moveService(start, 2, 1, three)).toBe(start);
  });

  it('add up the amounts when a service moves to where it already is', () => {
    const start = put(put(addLot(addLot(empty, two), two), 1, [7_00]), 2, [3_00]);
    expect(amounts(moveService(start, 2, 1, two))).toEqual([[[2, 10_00]], []]);
  });

  it('lose only the service that is dropped', () => {
    expect(amounts(dropService(takeService(addLot(empty, two), 1, three), 1, 2))).toEqual([[[3, 0]]]);
  });
});

describe('splitting', () => {
  it('makes one lot of each service, with its own amount and the same scope', () => {
    const base = put(takeService(addLot(empty, two), 1, three), 1, [60_000_00, 25_000_01]);
    const start = { ...base, lots: base.lots.map((lot) => ({ ...lot, title: { nl: 'Panel', fr: 'Panel' }, scope: { nl: 'Alles', fr: 'Tout' } })) };
    const split = splitLot(start, 1, services);
    expect(amounts(split)).toEqual([[[2, 60_000_00]], [[3, 25_000_01]]]);
    expect(split.lots.map(({ title }) => title.nl)).toEqual(['Panel', 'Perceel 3']);
    expect(split.lots.map(({ scope }) => scope.fr)).toEqual(['Tout', 'Tout']);
  });

  it('halves a lot on one service without losing a cent', () => {
    const split = splitLot(put(addLot(empty, two), 1, [10_01]), 1, services);
    expect(total(split)).toBe(10_01);
    expect(split.lots).toHaveLength(2);
  });

  it('leaves a lot that draws on nothing as it is', () => {
    expect(splitLot(addLot(empty), 1, services).lots).toHaveLength(1);
  });

  it('is refused beyond the twenty lots that a call-off can have', () => {
    const many = Array.from({ length: 20 }).reduce<Composition>((composition) => addLot(composition, two), empty);
    expect(splitLot(many, 1, services)).toBe(many);
  });
});

describe('merging', () => {
  it('adds the amounts per lot of the agreement and keeps both scopes', () => {
    const start = put(put(addLot(takeService(addLot(empty, two), 1, three), three), 1, [1_00, 2_00]), 2, [4_00]);
    const told = { ...start, lots: start.lots.map((lot) => ({ ...lot, scope: { nl: `Deel ${lot.no}`, fr: '' } })) };
    const merged = mergeLots(told, 1, 2);
    expect(amounts(merged)).toEqual([[[2, 1_00], [3, 6_00]]]);
    expect(merged.lots[0]?.scope).toEqual({ nl: 'Deel 1\n\nDeel 2', fr: '' });
  });

  it('undoes a split', () => {
    const base = put(takeService(addLot(empty, two), 1, three), 1, [1_00, 2_00]);
    const start = { ...base, lots: base.lots.map((lot) => ({ ...lot, title: { nl: 'Panel', fr: 'Panel' } })) };
    expect(mergeLots(splitLot(start, 1, services), 1, 2)).toEqual(start);
  });

  it('keeps each recorded exclusion once', () => {
    const start = addLot(addLot(empty, two), three);
    const excluded = { ...start, lots: start.lots.map((lot) => ({ ...lot, exclusions: [{ providerId: 'a', reason: `reden ${lot.no}` }] })) };
    expect(mergeLots(excluded, 1, 2).lots[0]?.exclusions).toEqual([{ providerId: 'a', reason: 'reden 1' }]);
  });
});

describe('weights', () => {
  const [lot] = addLot(empty, two).lots;
  if (!lot) throw new Error('no lot');

  it('shows 99 as 99', () => {
    expect(weightSum({ criteria: [{ code: 'approach', name: { nl: '', fr: '' }, weight: 59 }], priceWeight: 40 })).toBe(99);
  });

  it('counts what is typed half as nothing', () => {
    expect(weightSum({ criteria: [], priceWeight: Number.NaN })).toBe(0);
  });

  it('are brought to 100 in the same proportions', () => {
    const even = evenWeights({ ...lot, criteria: lot.criteria.map((each) => ({ ...each, weight: 30 })), priceWeight: 30 });
    expect(weightSum(even)).toBe(100);
    expect(even.criteria.map(({ weight }) => weight)).toEqual([34, 33]);
  });

  it('are alike where nothing has weight yet', () => {
    expect(weightSum(evenWeights({ ...lot, criteria: lot.criteria.map((each) => ({ ...each, weight: 0 })), priceWeight: 0 }))).toBe(100);
  });
});

describe('criteria', () => {
  it('are offered only when every lot drawn on announces them', () => {
    const [lot] = takeService(addLot(empty, two), 1, four).lots;
    if (!lot) throw new Error('no lot');
    expect(unusedCriteria({ ...lot, criteria: [] }, services).map(({ code }) => code)).toEqual(['approach']);
    expect(unusedCriteria(lot, services)).toEqual([]);
  });
});
