import {
  buyerRoles, holds, needsRole, next, providerRoles, refuse, serviceRoles, trajectoryRoles,
  type Actor, type Language, type Lifecycle, type LocalDate, type OrganisationKind, type Policy, type Refusal, type Role,
} from '@centrale/kernel';

export const personStatuses = ['invited', 'active', 'blocked'] as const;
export type PersonStatus = (typeof personStatuses)[number];
export const personCommands = ['activate', 'block', 'unblock'] as const;
export type PersonCommand = (typeof personCommands)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly status: PersonStatus;
}

/** `activate` is redeeming a one-time link; who was blocked before ever signing in is invited anew. */
export const personLifecycle: Lifecycle<PersonStatus, PersonCommand> = {
  invited: { activate: 'active', block: 'blocked' },
  active: { block: 'blocked', activate: 'active' },
  blocked: { unblock: 'invited' },
};

/** Roles that a contract manager cannot hand out: they reach into every dossier. */
const guardedRoles: readonly Role[] = [...serviceRoles, 'auditor'];

/** Where a role can be held; roles that are not named here can be held anywhere. (procurement.md §2) */
const places: readonly (readonly [readonly Role[], readonly OrganisationKind[]])[] = [
  [serviceRoles, ['service']], [buyerRoles, ['buyer']], [providerRoles, ['provider']],
  // Who guides meetings comes from a provider, or from the city itself.
  [['facilitator'], ['provider', 'buyer', 'other']],
  // A city has bodies whether or not it orders under the agreement.
  [trajectoryRoles, ['buyer', 'other']],
];
const kindsFor = (role: Role): readonly OrganisationKind[] | undefined => places.find(([held]) => held.includes(role))?.[1];

/** Whether a role can be held in an organisation of this kind. */
export function fitsIn(role: Role, kind: OrganisationKind): boolean {
  const wanted = kindsFor(role);
  return wanted === undefined || wanted.includes(kind);
}

export interface Grant {
  readonly role: Role;
  readonly organisationKind: OrganisationKind;
  readonly personStatus: PersonStatus;
  readonly alreadyHeld: boolean;
  /** First day on which it no longer holds; none for as long as nobody ends it. */
  readonly endsOn: LocalDate | null;
}

/** A role belongs to a kind of organisation, and is held once at a time. */
export function refuseGrant({ role, organisationKind, personStatus, alreadyHeld, endsOn }: Grant, today: LocalDate): Refusal | undefined {
  if (!fitsIn(role, organisationKind)) return refuse('membership.role-does-not-fit', { role, kind: kindsFor(role)?.[0] ?? organisationKind });
  if (personStatus === 'blocked') return refuse('person.blocked');
  if (alreadyHeld) return refuse('membership.already-held', { role });
  if (endsOn !== null && endsOn <= today) return refuse('membership.ends-in-the-past', { endsOn });
  return undefined;
}

/** What has ended is not ended again. */
export function refuseEnd(endsOn: LocalDate | null, today: LocalDate): Refusal | undefined {
  return endsOn !== null && endsOn <= today ? refuse('membership.ended', { endsOn }) : undefined;
}

/** One address, one person. */
export const refuseEmail = (taken: boolean): Refusal | undefined => (taken ? refuse('person.email-taken') : undefined);

/** Somebody must be able to let the next person in. */
export function refuseLosingAdministrator(otherAdministrators: number): Refusal | undefined {
  return otherAdministrators === 0 ? refuse('person.last-administrator') : undefined;
}

export function refuseBlock(person: Pick<Person, 'id' | 'status'>, actorId: string): Refusal | undefined {
  if (person.id === actorId) return refuse('person.not-oneself');
  return next(personLifecycle, person.status, 'block') ? undefined : refuse('person.blocked');
}

export function refuseUnblock(person: Pick<Person, 'status'>): Refusal | undefined {
  return next(personLifecycle, person.status, 'unblock') ? undefined : refuse('person.not-blocked');
}

/** A new link for who lost theirs or forgot their password. */
export function refuseLink(person: Pick<Person, 'status'>): Refusal | undefined {
  return person.status === 'blocked' ? refuse('person.blocked') : undefined;
}

const keepers: readonly Role[] = ['administrator', 'contractManager'];
const keeps: Policy<unknown> = (actor) => (holds(actor, keepers) ? undefined : needsRole('contractManager'));
const administers: Policy<unknown> = (actor) => (holds(actor, 'administrator') ? undefined : needsRole('administrator'));
/** A link sets a password: only an administrator makes one for people who hold a guarded role. */
const guarded = (actor: Actor, roles: readonly Role[]): Refusal | undefined =>
  roles.some((role) => guardedRoles.includes(role)) ? administers(actor, undefined) : keeps(actor, undefined);

/** Who may keep the register of people; `roles` are those that are touched. */
export const personPolicy = {
  invite: keeps,
  grantRole: guarded,
  endMembership: guarded,
  makeLink: guarded,
  block: administers,
  unblock: administers,
} as const satisfies Record<string, Policy<readonly Role[]>>;
