import { refuse, type Refusal } from './refusal.js';
import { type Text3 } from './language.js';

/** One role table serves both halves: procurement now, trajectories beside it. (procurement.md §2) */
export const roles = [
  'projectOwner', 'decisionRecorder', 'buyerFinance',
  'serviceOfficer', 'contractManager', 'opener', 'administrator',
  'evaluator',
  'providerManager', 'providerEditor',
  'auditor', 'committeeExpert',
  'coordinator', 'chair', 'member', 'substitute', 'observer', 'secretariat', 'board', 'elected',
  'generalDirector', 'managementTeam', 'headOfService', 'facilitator', 'citizenContact',
] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = ['service', 'buyer', 'provider', 'other'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A person's current role in an organisation; ended and future ones are not part of an actor. */
export interface Membership {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: Text3;
  readonly role: Role;
}

/** Who acts: a signed-in person with every membership that holds now, and the one they work under. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  /** Instant of the last sign-in with credentials, real time: opening offers asks a fresh one. (P10) */
  readonly authenticatedAt: Date;
  readonly memberships: readonly Membership[];
  readonly active: Membership | null;
}

export const serviceRoles = ['serviceOfficer', 'contractManager', 'opener', 'administrator'] as const satisfies readonly Role[];
export const buyerRoles = ['projectOwner', 'decisionRecorder', 'buyerFinance'] as const satisfies readonly Role[];
/** Of those who work with trajectories in a city or another organisation that has bodies. */
export const trajectoryRoles = [
  'coordinator', 'chair', 'member', 'substitute', 'observer', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'facilitator', 'citizenContact',
] as const satisfies readonly Role[];
export const providerRoles = ['providerManager', 'providerEditor'] as const satisfies readonly Role[];

/** Whether the actor holds one of the roles, in the given organisation when one is named. */
export function holds(actor: Actor, wanted: Role | readonly Role[], organisationId?: string): boolean {
  const list: readonly Role[] = typeof wanted === 'string' ? [wanted] : wanted;
  return actor.memberships.some(
    (m) => list.includes(m.role) && (organisationId === undefined || m.organisationId === organisationId),
  );
}

/** Organisations in which the actor holds one of the roles. */
export function organisationsOf(actor: Actor, wanted: readonly Role[]): string[] {
  return [...new Set(actor.memberships.filter((m) => wanted.includes(m.role)).map((m) => m.organisationId))];
}

/** A policy says who may, apart from the rule that says when. */
export type Policy<Subject> = (actor: Actor, subject: Subject) => Refusal | undefined;

export const notYours = (): Refusal => refuse('access.not-yours');
export const needsRole = (role: Role): Refusal => refuse('access.needs-role', { role });
/** Seen by nobody: answered like what does not exist. */
export const hidden = (): Refusal => refuse('access.hidden');
