import { holds, organisationsOf, serviceRoles, type Actor } from '@centrale/kernel';
import { overseeingRoles, participationRoles } from '@centrale/participation';

/** Whose dossiers somebody reads, as parameters of a statement: whether those of every city, and the cities where they work with trajectories. */
export const citiesOf = (actor: Actor): [all: boolean, organisationIds: string[]] => [holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, participationRoles)];

/** The same, of who oversees what all bodies of a city owe. */
export const overseenBy = (actor: Actor): [all: boolean, organisationIds: string[]] => [holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, overseeingRoles)];

/** The twin of the policies `see`, where `organisation` is an expression and `citiesOf` are $1 and $2. */
export const OF_CITIES = (organisation: string): string => `($1 or ${organisation} = any ($2::uuid[]))`;
