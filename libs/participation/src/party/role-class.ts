import { within, type LocalDate } from '@centrale/kernel';

/** What somebody is towards a city; `elected` and `board` are the mandates. */
export const roleClassNames = [
  'citizen', 'association', 'neighbourhoodCommittee', 'tradersAssociation', 'recognisedOrganisation', 'expert', 'elected', 'board', 'official', 'staff', 'facilitator',
] as const;
export type RoleClass = (typeof roleClassNames)[number];

/** A class for a period; both days belong to it, and without `toOn` it is open. */
export interface ClassPeriod {
  readonly class: RoleClass;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export const mandates = ['elected', 'board'] as const satisfies readonly RoleClass[];
/** The political side and the city's own people: observers of a working group, never authors of an advice. (R003-13, I3) */
export const citySide = [...mandates, 'official', 'staff'] as const satisfies readonly RoleClass[];

export const isCitySide = (classes: readonly RoleClass[]): boolean => classes.some((each) => (citySide as readonly RoleClass[]).includes(each));

/** The classes that hold on a day, in the order of the list. Who holds none is a citizen. */
export function roleClasses(party: { readonly classes: readonly ClassPeriod[] }, date: LocalDate): RoleClass[] {
  const held = new Set(party.classes.filter(({ fromOn, toOn }) => within(date, { from: fromOn, to: toOn })).map((each) => each.class));
  return held.size === 0 ? ['citizen'] : roleClassNames.filter((each) => held.has(each));
}

/** What is given to somebody; being a citizen is what remains. */
export const givenClasses = roleClassNames.filter((each) => each !== 'citizen');
