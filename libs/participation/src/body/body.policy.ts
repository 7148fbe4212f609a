import { hidden, holds, needsRole, refuse, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { coordinates, hasFunction, isCity, isContactOfficial, leadingFunctions, participationRoles, type BodyAccess, type BodyFunction } from '../access/body-access.js';
import { type Body, type BodyCommand } from './body.js';

/** A body and what the actor is in it, and in the atelier whose group it is. */
export interface BodySubject extends BodyAccess, Pick<Body, 'kind' | 'packId'> {
  readonly parentFunctions: readonly BodyFunction[];
}

/** Everybody of the city who works with trajectories, the service and the auditor; the public has a page of its own. */
export const seesBodies: Policy<Pick<BodyAccess, 'organisationId'>> = (actor, { organisationId }) =>
  holds(actor, participationRoles, organisationId) || holds(actor, [...serviceRoles, 'auditor']) ? undefined : hidden();

/** Also whoever sits in it, and those who organise the atelier whose group it is, with or without a role in the city. */
export const seesBody: Policy<Pick<BodySubject, 'organisationId' | 'functions' | 'parentFunctions'>> = (actor, body) =>
  body.functions.length > 0 || hasFunction({ functions: body.parentFunctions }, ...leadingFunctions) ? undefined : seesBodies(actor, body);

/** An atelier organises its own trajectories and meetings; for other bodies the city's coordinator does. (R000-07) */
export const organises: Policy<Pick<BodySubject, 'organisationId' | 'packId' | 'functions' | 'contactOfficialId'>> = (actor, body) => {
  if (body.packId === 'ATELIER') return hasFunction(body, ...leadingFunctions) ? undefined : refuse('R000-07');
  return coordinates(actor, body);
};

/** Groups of an atelier are the atelier's own; of every other body the city's coordinator says how it is made up. (R000-14) */
const manages: Policy<BodySubject> = (actor, body) => {
  if (body.packId !== 'ATELIER' || body.kind !== 'workingGroup') return coordinates(actor, body);
  return hasFunction({ functions: body.parentFunctions }, ...leadingFunctions) ? undefined : refuse('R000-14.not-atelier');
};

/** Beneath an atelier only the atelier makes a group. (R000-14) */
const createsUnder: Policy<BodySubject> = (actor, parent) => {
  if (parent.packId !== 'ATELIER') return coordinates(actor, parent);
  return hasFunction(parent, ...leadingFunctions) ? undefined : refuse('R000-14.not-atelier');
};

const decides: Policy<BodySubject> = (actor, { organisationId }) => (isCity(actor, organisationId) ? undefined : needsRole('secretariat'));
const ofAtelier = ({ packId, kind }: BodySubject): boolean => packId === 'ATELIER' && kind === 'workingGroup';
const ends: Policy<BodySubject> = (actor, body) => (ofAtelier(body) ? manages(actor, body) : decides(actor, body));
const reviews: Policy<BodySubject> = (actor, body) => (isCity(actor, body.organisationId) ? undefined : manages(actor, body));
/** Both ways: the city's people, and the members of the body. */
const shares: Policy<BodySubject> = (actor, body) =>
  isContactOfficial(actor, body) || isCity(actor, body.organisationId) || hasFunction(body, 'member', ...leadingFunctions) ? undefined : coordinates(actor, body);

/** Whoever organises calls people together, and so does the competent official. (R000-06) */
export const tellsForBody: Policy<BodySubject> = (actor, body) => (isContactOfficial(actor, body) ? undefined : organises(actor, body));
/** At the desk, on the phone or by post somebody of the city writes people down; so does whoever organises. */
export const keepsBodyInterests: Policy<BodySubject> = (actor, body) =>
  holds(actor, ['coordinator', 'secretariat', 'citizenContact'], body.organisationId) ? undefined : organises(actor, body);

export type BodyAct = BodyCommand | 'describe' | 'coordinate' | 'appoint' | 'publish' | 'upgradePack' | 'share' | 'createGroup' | 'tell' | 'keepInterests';

export const bodyPolicy = {
  describe: manages,
  coordinate: manages,
  appoint: manages,
  activate: manages,
  withdraw: manages,
  publish: manages,
  upgradePack: coordinates,
  review: reviews,
  resume: reviews,
  restructure: ends,
  dissolve: ends,
  share: shares,
  createGroup: createsUnder,
  tell: tellsForBody,
  keepInterests: keepsBodyInterests,
} satisfies Record<BodyAct, Policy<BodySubject>>;

/** Consent to one's name in public is given and taken back by whoever it is about, or written down for them. */
export const consents = (actor: Actor, body: BodySubject, personId: string | null): Refusal | undefined =>
  personId !== null && personId === actor.personId ? undefined : manages(actor, body);
