import { firstOf, hidden, holds, needsRole, refuse, serviceRoles, type Actor, type Policy } from '@centrale/kernel';
import { hasFunction, isContactOfficial, leadingFunctions, participationRoles, type BodyAccess } from '../access/body-access.js';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { type Trajectory, type TrajectoryCommand } from './trajectory.js';

/** Who sets a trajectory up: an atelier itself, the team of a memorandum, or the competent official. */
export const organisers = ['atelier', 'team', 'official'] as const;
export type Organiser = (typeof organisers)[number];

export function organiserOf({ adviceRoute, purposes }: Pick<PackParameters, 'adviceRoute' | 'purposes'>): Organiser {
  if (purposes.includes('memorandum')) return 'team';
  return adviceRoute === 'atelierToBoard' ? 'atelier' : 'official';
}

/** The people who write a memorandum. */
export interface Team {
  readonly ownerId: string;
  readonly designTeam: readonly string[];
}

export interface TrajectoryAccess extends Pick<Trajectory, 'organisationId' | 'status' | 'confidential'>, Partial<Mandated> {
  readonly organiser: Organiser;
  /** The body that it is of, with the actor's functions in it. */
  readonly body: (BodyAccess & { readonly kind: string }) | null;
  readonly team: Team | null;
}

/** A mandate that ends whatever else somebody was given, also one that the city's register alone knows. (R002-10) */
export interface Mandated {
  readonly mandated: boolean;
}

/** Whoever decides does not write: mandates are strictest. (R002-10) */
export const hasMandate = (actor: Actor, { organisationId, mandated }: { readonly organisationId: string } & Partial<Mandated>): boolean =>
  mandated === true || holds(actor, ['elected', 'board'], organisationId);

/** Owner, management team and design team, and nobody else. (R002-07) */
export function isOfTeam(actor: Actor, { organisationId, team, mandated }: Pick<TrajectoryAccess, 'organisationId' | 'team' | 'mandated'>): boolean {
  if (hasMandate(actor, { organisationId, mandated })) return false;
  return team?.ownerId === actor.personId || (team?.designTeam.includes(actor.personId) ?? false) || holds(actor, ['generalDirector', 'managementTeam'], organisationId);
}

const see: Policy<TrajectoryAccess> = (actor, subject) => {
  if (subject.confidential) return isOfTeam(actor, subject) ? undefined : hidden();
  const works = holds(actor, participationRoles, subject.organisationId) || holds(actor, [...serviceRoles, 'auditor']) || (subject.body !== null && hasFunction(subject.body, ...leadingFunctions));
  return subject.status !== 'draft' || works ? undefined : hidden();
};

const organisesFor: Readonly<Record<Organiser, Policy<TrajectoryAccess>>> = {
  // R000-07
  atelier: (_actor, { body }) => (body?.kind === 'strategicAtelier' && hasFunction(body, ...leadingFunctions) ? undefined : refuse('R000-07')),
  // R002-10
  team: (actor, subject) =>
    firstOf(hasMandate(actor, subject) ? refuse('R002-10') : undefined, isOfTeam(actor, subject) ? undefined : needsRole('managementTeam')),
  official: (actor, { organisationId, body }) => (isContactOfficial(actor, body ?? { organisationId, contactOfficialId: null }) ? undefined : needsRole('coordinator')),
};

const organise: Policy<TrajectoryAccess> = (actor, subject) => organisesFor[subject.organiser](actor, subject);

/** At the desk, on the phone or by post somebody of the city writes people down; so does whoever organises. */
const registerOthers: Policy<TrajectoryAccess> = (actor, subject) => {
  const atDesk = !subject.confidential && holds(actor, ['coordinator', 'secretariat', 'citizenContact'], subject.organisationId);
  return atDesk ? undefined : organise(actor, subject);
};

export type TrajectoryAct =
  | 'save' | 'copy' | 'adjust' | 'planPhases' | 'keepThemes' | 'keepActivities' | 'tell' | 'keepStakeholders' | 'upgradePack' | 'keepInterests';

export const trajectoryPolicy = {
  see,
  start: organise,
  announce: organise, begin: organise, pause: organise, resume: organise, beginCycle: organise, report: organise, close: organise, cancel: organise,
  save: organise, copy: organise, adjust: organise, planPhases: organise, keepThemes: organise, keepActivities: organise, tell: organise,
  keepStakeholders: organise, upgradePack: organise,
  keepInterests: registerOthers,
} satisfies Record<TrajectoryCommand | TrajectoryAct | 'see' | 'start', Policy<TrajectoryAccess>>;

