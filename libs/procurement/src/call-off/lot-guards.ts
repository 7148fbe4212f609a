import { refuse, type Refusal } from '@centrale/kernel';
import { type ComposedLot, type Composition } from './call-off.js';
import { type CompositionFacts, type GuardedLot } from './publication-facts.js';

type LotFacts = Pick<CompositionFacts, 'composition' | 'frameworkLots' | 'eligible'>;

const WHOLE = 100;

const repeated = <T>(items: readonly T[]): T[] => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];

/** The framework lots that a custom lot draws on; unknown numbers are left out. */
export const frameworkLotsOf = <L extends Pick<GuardedLot, 'number'>>(lot: ComposedLot, frameworkLots: readonly L[]): L[] =>
  frameworkLots.filter(({ number }) => lot.allocations.some(({ lotNumber }) => lotNumber === number));

const codesOf = (lot: Pick<GuardedLot, 'criteria'>): string => lot.criteria.map(({ code }) => code).sort().join(' ');

/** The allocation over framework lots: known, each once, each with its amount. (P06) */
function allocationGuards(lot: ComposedLot, path: string, frameworkLots: readonly GuardedLot[]): Refusal[] {
  if (lot.allocations.length === 0) return [refuse('call-off.no-framework-lot', { lot: lot.no, path })];
  const numbers = lot.allocations.map(({ lotNumber }) => lotNumber);
  return [
    ...repeated(numbers).map((lotNumber) => refuse('call-off.framework-lot-twice', { lot: lot.no, lotNumber, path })),
    ...lot.allocations.flatMap(({ lotNumber, cents }, index) => {
      const at = { lot: lot.no, lotNumber, path: `${path}.${index}` };
      if (!frameworkLots.some(({ number }) => number === lotNumber)) return [refuse('call-off.framework-lot-unknown', at)];
      return cents > 0 ? [] : [refuse('call-off.estimate-missing', at)];
    }),
  ];
}

/** Framework lots of one custom lot share route and criteria (P06); only a mini-competition is published from here. (P03) */
function routeGuards(lot: ComposedLot, path: string, drawnOn: readonly GuardedLot[]): Refusal[] {
  const at = { lot: lot.no, path };
  const routes = new Set(drawnOn.map(({ route }) => route));
  if (routes.size > 1) return [refuse('call-off.routes-differ', at)];
  if (new Set(drawnOn.map(codesOf)).size > 1) return [refuse('call-off.criteria-differ', at)];
  const [route] = routes;
  return route === undefined || route === 'miniCompetition' ? [] : [refuse('call-off.route-not-yet', { ...at, route })];
}

/** Criteria that the agreement announces and no others (P04), each with a weight, 100 together with the price. (P13) */
function criteriaGuards(lot: ComposedLot, path: string, drawnOn: readonly GuardedLot[]): Refusal[] {
  const at = { lot: lot.no, path };
  if (lot.criteria.length === 0) return [refuse('call-off.no-criterion', at)];
  const sum = lot.criteria.reduce((total, { weight }) => total + weight, lot.priceWeight);
  const unannounced = lot.criteria.filter(({ code }) => drawnOn.some(({ criteria }) => !criteria.some((each) => each.code === code)));
  return [
    ...repeated(lot.criteria.map(({ code }) => code)).map((criterion) => refuse('call-off.criterion-twice', { ...at, criterion })),
    ...unannounced.map(({ code }) => refuse('call-off.criterion-unannounced', { ...at, criterion: code })),
    ...lot.criteria.flatMap(({ code, weight }, index) =>
      weight > 0 ? [] : [refuse('call-off.criterion-without-weight', { ...at, criterion: code, path: `${path}.${index}.weight` })]),
    ...(sum === WHOLE ? [] : [refuse('call-off.weights-not-100', { ...at, sum })]),
  ];
}

/** At least as many providers as the strictest of its framework lots asks. (P04) */
function competitionGuards(lot: ComposedLot, index: number, drawnOn: readonly GuardedLot[], eligible: number): Refusal[] {
  const minimum = Math.max(0, ...drawnOn.map(({ minimumInvited }) => minimumInvited));
  return eligible < minimum ? [refuse('call-off.too-few-providers', { lot: lot.no, eligible, minimum, path: `lots.${index}.exclusions` })] : [];
}

function guardsOf(lot: ComposedLot, index: number, { frameworkLots, eligible }: LotFacts): Refusal[] {
  const drawnOn = frameworkLotsOf(lot, frameworkLots);
  return [
    ...allocationGuards(lot, `lots.${index}.allocations`, frameworkLots),
    ...routeGuards(lot, `lots.${index}.allocations`, drawnOn),
    ...criteriaGuards(lot, `lots.${index}.criteria`, drawnOn),
    ...competitionGuards(lot, index, drawnOn, eligible[lot.no] ?? 0),
  ];
}

const numberGuards = ({ lots }: Composition): Refusal[] =>
  repeated(lots.map(({ no }) => no)).map((lot) => refuse('call-off.lot-number-twice', { lot, path: 'lots' }));

/** What each custom lot must be before it can be published. */
export const lotGuards = (facts: LotFacts): Refusal[] =>
  facts.composition.lots.length === 0
    ? [refuse('call-off.no-lot', { path: 'lots' })]
    : [...numberGuards(facts.composition), ...facts.composition.lots.flatMap((lot, index) => guardsOf(lot, index, facts))];
