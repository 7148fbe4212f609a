import { holds, needsRole, refuse, type Actor, type Policy, type Refusal } from '@centrale/kernel';

export const bodyFunctions = ['member', 'chair', 'lead', 'secretariat', 'observer'] as const;
export type BodyFunction = (typeof bodyFunctions)[number];
/** Of those who organise the work of a body and speak for it. */
export const leadingFunctions = ['chair', 'lead', 'secretariat'] as const satisfies readonly BodyFunction[];

/** What a policy needs to know of a person and a body: acting is identity, having a function is a fact of the body. */
export interface BodyAccess {
  readonly organisationId: string;
  readonly contactOfficialId: string | null;
  /** The actor's functions in this body today; a substitute has that of whom they stand in for. */
  readonly functions: readonly BodyFunction[];
}

/** The city's side of a request and an answer: its college, and the secretariat that writes down what it decided. */
export const cityRoles = ['board', 'secretariat'] as const;
/** Of people who sit in bodies: what they are in which one is a fact of the body. */
const bodyRoles = ['chair', 'member', 'substitute', 'observer'] as const;
/** Everybody of the city who works with trajectories. */
export const participationRoles = [
  'coordinator', 'chair', 'member', 'substitute', 'observer', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'citizenContact',
] as const;

/** Of the city's side, who keep an eye on what all its bodies owe; who only sits in bodies hears of those. */
export const overseeingRoles = participationRoles.filter((role) => !(bodyRoles as readonly string[]).includes(role));

export const isCity = (actor: Actor, organisationId: string): boolean => holds(actor, cityRoles, organisationId);

/** The competent official of the body; while none is named, any coordinator of the organisation stands in. */
export const isContactOfficial = (actor: Actor, { organisationId, contactOfficialId }: Pick<BodyAccess, 'organisationId' | 'contactOfficialId'>): boolean =>
  holds(actor, 'coordinator', organisationId) && (contactOfficialId === null || contactOfficialId === actor.personId);

export const hasFunction = ({ functions }: Pick<BodyAccess, 'functions'>, ...wanted: readonly BodyFunction[]): boolean =>
  functions.some((each) => wanted.includes(each));

/** A refusal for whoever is neither of these, in the words of the first. */
export const needsFunction = (wanted: BodyFunction): Refusal => refuse('access.needs-function', { function: wanted });

export const coordinates: Policy<{ readonly organisationId: string }> = (actor, { organisationId }) =>
  holds(actor, 'coordinator', organisationId) ? undefined : needsRole('coordinator');
