import { allocate, type LocalText } from '@centrale/kernel';
import { type AgreementCriterion, type Allocation, type ComposedLot, type Composition, type Criterion } from '@centrale/procurement';

/** What the composer needs of a lot of the agreement. */
export interface Service {
  readonly number: number;
  readonly name: LocalText;
  readonly criteria: readonly AgreementCriterion[];
}

const FULL = 100;
const FIRST_PRICE_WEIGHT = 40;
const MOST_LOTS = 20;
const nothing: LocalText = { nl: '', fr: '' };

const emptyLot: ComposedLot = {
  no: 1, title: nothing, scope: nothing, allocations: [], criteria: [], priceWeight: FIRST_PRICE_WEIGHT,
  priceFormula: 'lowestOverPrice', scaleMax: 10, exclusions: [],
};

export const canAddLot = (composition: Composition): boolean => composition.lots.length < MOST_LOTS;

/** A new custom lot at the end; with a service, one that draws on it. */
export function addLot(composition: Composition, service?: Service): Composition {
  const lot = service ? withService(emptyLot, service, 0) : emptyLot;
  return withLots(composition, [...composition.lots, lot]);
}

export const removeLot = (composition: Composition, no: number): Composition =>
  withLots(composition, composition.lots.filter((lot) => lot.no !== no));

/** Puts a removed lot back where it was. */
export const insertLot = (composition: Composition, index: number, lot: ComposedLot): Composition =>
  withLots(composition, [...composition.lots.slice(0, index), lot, ...composition.lots.slice(index)]);

/** The custom lot also draws on this lot of the agreement; the first one brings the criteria that the agreement announces. (P04) */
export const takeService = (composition: Composition, no: number, service: Service): Composition =>
  changeLot(composition, no, (lot) => (draws(lot, service.number) ? lot : withService(lot, service, 0)));

export const dropService = (composition: Composition, no: number, lotNumber: number): Composition =>
  changeLot(composition, no, (lot) => withoutService(lot, lotNumber));

/** From one custom lot to the other, with its amount. */
export function moveService(composition: Composition, from: number, to: number, service: Service): Composition {
  const cents = centsOf(composition.lots.find((lot) => lot.no === from), service.number);
  if (cents === undefined || from === to) return composition;
  const left = changeLot(composition, from, (lot) => withoutService(lot, service.number));
  return changeLot(left, to, (lot) => withService(lot, service, cents));
}

/**
 * One custom lot per lot of the agreement that it draws on; drawing on one only, two halves of it. The first keeps the title,
 * each keeps scope, criteria and exclusions, and the amounts sum to what they were.
 */
export function splitLot(composition: Composition, no: number, services: readonly Service[]): Composition {
  const lots = composition.lots.flatMap((lot) => (lot.no === no ? partsOf(lot, services) : [lot]));
  return lots.length > MOST_LOTS ? composition : withLots(composition, lots);
}

/** The other lot becomes part of this one: amounts per lot of the agreement add up, both scopes and all exclusions stay. */
export function mergeLots(composition: Composition, into: number, from: number): Composition {
  const other = composition.lots.find((lot) => lot.no === from);
  if (!other || into === from) return composition;
  const merged = changeLot(composition, into, (lot) => ({
    ...lot,
    title: firstFilled(lot.title, other.title),
    scope: joined(lot.scope, other.scope),
    allocations: addedUp([...lot.allocations, ...other.allocations]),
    criteria: lot.criteria.length > 0 ? lot.criteria : other.criteria,
    exclusions: [...lot.exclusions, ...other.exclusions.filter((each) => !lot.exclusions.some(({ providerId }) => providerId === each.providerId))],
  }));
  return removeLot(merged, from);
}

/** Points out of 100, the price's included; what is typed half counts as nothing. */
export const weightSum = (lot: Pick<ComposedLot, 'criteria' | 'priceWeight'>): number =>
  lot.criteria.reduce((sum, { weight }) => sum + whole(weight), whole(lot.priceWeight));

/** The same proportions, summing to 100; all alike where nothing has weight yet. */
export function evenWeights(lot: ComposedLot): ComposedLot {
  const weights = [...lot.criteria.map(({ weight }) => whole(weight)), whole(lot.priceWeight)];
  const parts = allocate(FULL, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
  return { ...lot, criteria: lot.criteria.map((each, i) => ({ ...each, weight: parts[i] ?? 0 })), priceWeight: parts.at(-1) ?? 0 };
}

/** Criteria that every lot drawn on announces and that the custom lot does not use yet. (P04) */
export function unusedCriteria(lot: ComposedLot, services: readonly Service[]): readonly AgreementCriterion[] {
  const drawn = services.filter(({ number }) => draws(lot, number));
  const [first, ...others] = drawn;
  return (first?.criteria ?? []).filter(({ code }) =>
    others.every(({ criteria }) => criteria.some((each) => each.code === code)) && !lot.criteria.some((each) => each.code === code));
}

export const asCriterion = ({ code, name }: AgreementCriterion, weight = 0): Criterion => ({ code, name: { nl: name.nl, fr: name.fr }, weight });

export const changeLot = (composition: Composition, no: number, change: (lot: ComposedLot) => ComposedLot): Composition => ({
  ...composition,
  lots: composition.lots.map((lot) => (lot.no === no ? change(lot) : lot)),
});

export const draws = (lot: Pick<ComposedLot, 'allocations'>, lotNumber: number): boolean => centsOf(lot, lotNumber) !== undefined;

/** What the whole call-off draws on one lot of the agreement. */
export const drawnFrom = ({ lots }: Pick<Composition, 'lots'>, lotNumber: number): number =>
  lots.reduce((sum, lot) => sum + (centsOf(lot, lotNumber) ?? 0), 0);

/** Every text that must exist in both languages before publication. (P19) */
export const publishedTexts = (composition: Composition): readonly LocalText[] => [
  composition.title, composition.summary, ...composition.lots.flatMap(({ title, scope }) => [title, scope]),
];

/** What the server takes: a number that is typed half is nothing yet. */
export const saveable = (composition: Composition): Composition => ({
  ...composition,
  offerValidDays: whole(composition.offerValidDays),
  lots: composition.lots.map((lot) => ({
    ...lot,
    priceWeight: whole(lot.priceWeight),
    scaleMax: whole(lot.scaleMax),
    allocations: lot.allocations.map((each) => ({ ...each, cents: whole(each.cents) })),
    criteria: lot.criteria.map((each) => ({ ...each, weight: whole(each.weight) })),
  })),
});

const withLots = (composition: Composition, lots: readonly ComposedLot[]): Composition => ({
  ...composition,
  lots: lots.map((lot, i) => ({ ...lot, no: i + 1 })),
});

function withService(lot: ComposedLot, service: Service, cents: number): ComposedLot {
  return {
    ...lot,
    allocations: addedUp([...lot.allocations, { lotNumber: service.number, cents }]),
    ...(lot.criteria.length === 0 && announced(lot, service)),
  };
}

/** The agreement's criteria share evenly what the price leaves. */
function announced(lot: ComposedLot, { criteria }: Service): Pick<ComposedLot, 'criteria'> {
  const others = criteria.filter(({ code }) => code !== 'price');
  if (others.length === 0) return { criteria: [] };
  const weights = allocate(FULL - whole(lot.priceWeight), others.map(() => 1));
  return { criteria: others.map((each, i) => asCriterion(each, weights[i])) };
}

const withoutService = (lot: ComposedLot, lotNumber: number): ComposedLot => ({
  ...lot,
  allocations: lot.allocations.filter((each) => each.lotNumber !== lotNumber),
});

function partsOf(lot: ComposedLot, services: readonly Service[]): ComposedLot[] {
  const [only] = lot.allocations;
  if (!only) return [lot];
  if (lot.allocations.length === 1) {
    return allocate(only.cents, [1, 1]).map((cents) => ({ ...lot, allocations: [{ ...only, cents }] }));
  }
  return lot.allocations.map((allocation, i) => ({
    ...lot,
    allocations: [allocation],
    title: i === 0 ? lot.title : nameOf(allocation.lotNumber, services),
  }));
}

function nameOf(lotNumber: number, services: readonly Service[]): LocalText {
  const name = services.find(({ number }) => number === lotNumber)?.name;
  return name ? { nl: name.nl, fr: name.fr } : nothing;
}

/** One row per lot of the agreement, by number. */
function addedUp(allocations: readonly Allocation[]): readonly Allocation[] {
  const sums = new Map<number, number>();
  for (const { lotNumber, cents } of allocations) sums.set(lotNumber, (sums.get(lotNumber) ?? 0) + cents);
  return [...sums].sort(([a], [b]) => a - b).map(([lotNumber, cents]) => ({ lotNumber, cents }));
}

const centsOf = (lot: Pick<ComposedLot, 'allocations'> | undefined, lotNumber: number): number | undefined =>
  lot?.allocations.find((each) => each.lotNumber === lotNumber)?.cents;

const firstFilled = (one: LocalText, other: LocalText): LocalText => ({ nl: one.nl || other.nl, fr: one.fr || other.fr });

const joined = (one: LocalText, other: LocalText): LocalText => ({ nl: together(one.nl, other.nl), fr: together(one.fr, other.fr) });

const together = (one: string, other: string): string =>
  one.trim() === other.trim() ? one : [one, other].filter((text) => text.trim() !== '').join('\n\n');

const whole = (typed: number | null): number => (Number.isFinite(typed) ? Number(typed) : 0);
