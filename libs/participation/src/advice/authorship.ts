import { holds, refuse, type Actor, type Refusal } from '@centrale/kernel';
import { hasFunction, needsFunction, type BodyAccess } from '../access/body-access.js';
import { citySide, type RoleClass } from '../party/role-class.js';
import { type AdviceRoute } from '../rule-pack/rule-pack.js';

/** What somebody is towards an advice of a body, on the day itself. */
export interface Authorship extends BodyAccess {
  /** Role classes that the actor's party holds in this city today. */
  readonly classes: readonly RoleClass[];
  readonly route: AdviceRoute | null;
  /** Whether a provider of whom the actor is a facilitator guides a trajectory of the advice now. */
  readonly guides: boolean;
}

/** Who never writes or votes, member or not: the political side, the city's people, and whoever is paid to guide. (I3) */
export const influencingClasses = [...citySide, 'facilitator'] as const satisfies readonly RoleClass[];
export const influences = (classes: readonly RoleClass[]): boolean => classes.some((each) => (influencingClasses as readonly RoleClass[]).includes(each));

/** Roles that make somebody the city's own, whatever the body's register says of them. */
const cityPeople = ['coordinator', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService'] as const;

const isInfluence = (actor: Actor, { classes, organisationId }: Authorship): boolean => influences(classes) || holds(actor, cityPeople, organisationId) || holds(actor, 'facilitator');

/** In the words of the rules that hold: those of the ateliers, or those of the working groups, of which such people are observers. */
const standsOutside = (route: AdviceRoute | null): Refusal => (route === 'groupViaContactOfficial' ? refuse('R003-13.author') : refuse('R000-13'));

/** Members write; neither administration nor board touches the text. (R000-13, R003-13, I3) */
export function refuseWriting(actor: Actor, authorship: Authorship): Refusal | undefined {
  if (isInfluence(actor, authorship)) return standsOutside(authorship.route);
  return hasFunction(authorship, 'member', 'chair', 'lead') ? undefined : needsFunction('member');
}

/** Whether a body has anybody who speaks for it: a chair or a lead. */
export interface Voice {
  readonly hasSpokesperson: boolean;
}

/** Chair or lead; in a group that the service coordinates, and that has neither, its members. */
export const speaksFor = (subject: Pick<BodyAccess, 'functions'> & Voice): boolean =>
  hasFunction(subject, 'chair', 'lead') || (!subject.hasSpokesperson && hasFunction(subject, 'member'));

/** Signing, adopting and agreeing on terms: the chair, who is no part of the city either. */
export function refuseSpeaking(actor: Actor, authorship: Authorship & Voice): Refusal | undefined {
  if (isInfluence(actor, authorship)) return standsOutside(authorship.route);
  return speaksFor(authorship) ? undefined : needsFunction('chair');
}

export const noteClasses = ['board', 'elected', 'official', 'expert', 'facilitator'] as const;
/** In which capacity a note is annexed. */
export type NoteClass = (typeof noteClasses)[number];

const classByRole = { board: 'board', elected: 'elected' } as const;

/** In which capacity somebody can annex a note of expertise; undefined for those who write the text itself. (R000-13) */
export function noteClassOf(actor: Actor, { organisationId, classes, guides }: Pick<Authorship, 'organisationId' | 'classes' | 'guides'>): NoteClass | undefined {
  for (const role of ['board', 'elected'] as const) if (holds(actor, role, organisationId) || classes.includes(role)) return classByRole[role];
  if (holds(actor, cityPeople, organisationId) || classes.includes('official') || classes.includes('staff')) return 'official';
  if (guides || classes.includes('facilitator')) return 'facilitator';
  return classes.includes('expert') ? 'expert' : undefined;
}

/** A member of the body says what they think in the advice. */
export const refuseAnnexing = (actor: Actor, authorship: Authorship): Refusal | undefined =>
  noteClassOf(actor, authorship) ? undefined : refuse('advice.members-write');
