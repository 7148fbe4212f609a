import { refuse, type Refusal } from '@centrale/kernel';
import { type BodyFunction } from '../access/body-access.js';
import { isCitySide, roleClassNames, type RoleClass } from '../party/role-class.js';
import { type PackId } from '../rule-pack/rule-pack.js';
import { type BodyComposition } from './body.js';

/** A party that sits in the body today, once, whatever functions it has. */
export interface Seated {
  readonly partyId: string;
  readonly functions: readonly BodyFunction[];
  readonly voting: boolean;
  readonly classes: readonly RoleClass[];
  readonly neighbourhoodId: string | null;
}

/** Numbers only: who is behind them, nobody reads here. (R001-12, R003-04) */
export interface CompositionCounts {
  readonly parties: number;
  readonly voting: number;
  readonly observers: number;
  readonly classes: readonly { readonly class: RoleClass; readonly count: number }[];
  /** Of every neighbourhood of the city, also those that nobody comes from. */
  readonly neighbourhoods: readonly { readonly id: string; readonly count: number }[];
  readonly withoutNeighbourhood: number;
}

export function countComposition(seated: readonly Seated[], neighbourhoodIds: readonly string[]): CompositionCounts {
  const count = (of: (each: Seated) => boolean): number => seated.filter(of).length;
  return {
    parties: seated.length,
    voting: count(({ voting }) => voting),
    observers: count(({ functions }) => functions.every((each) => each === 'observer')),
    classes: roleClassNames
      .map((each) => ({ class: each, count: count(({ classes }) => classes.includes(each)) }))
      .filter((each) => each.count > 0),
    neighbourhoods: neighbourhoodIds.map((id) => ({ id, count: count(({ neighbourhoodId }) => neighbourhoodId === id) })),
    withoutNeighbourhood: count(({ neighbourhoodId }) => neighbourhoodId === null),
  };
}

/** Spread over the neighbourhoods. (R003-04) */
function sayGeography({ neighbourhoods, parties }: CompositionCounts): Refusal | undefined {
  const absent = neighbourhoods.filter(({ count }) => count === 0).length;
  return parties > 0 && absent > 0 ? refuse('R003-04', { absent, all: neighbourhoods.length }) : undefined;
}

/** Interested citizens and the municipality work together in it. (R001-10) */
function sayBothSides({ classes }: CompositionCounts): Refusal | undefined {
  const present = classes.map((each) => each.class);
  const citizens = present.some((each) => !isCitySide([each]) && each !== 'facilitator' && each !== 'expert');
  if (!citizens) return refuse('R001-10.composition');
  return isCitySide(present) ? undefined : refuse('R001-10.composition-city');
}

/** Whom it looks for, and nobody went out to. (R001-12) */
function sayOutreach({ targetGroups, outreach }: BodyComposition): Refusal | undefined {
  const missed = targetGroups.filter((group) => !outreach.some((each) => each.group === group));
  return missed.length > 0 ? refuse('R001-12', { groups: missed.join(', ') }) : undefined;
}

/** What is said of a composition; nothing of it hinders. */
export function compositionWarnings(packId: PackId, counts: CompositionCounts, composition: BodyComposition): Refusal[] {
  const found = packId === 'WERKGROEP' ? [sayGeography(counts)] : packId === 'WIJK' ? [sayBothSides(counts), sayOutreach(composition)] : [];
  return found.filter((each) => each !== undefined);
}
