import { firstOf, hidden, holds, needsRole, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { hasFunction, isCity, leadingFunctions, needsFunction, participationRoles, type BodyAccess } from '../access/body-access.js';
import { type SupportCommand } from './support-request.js';
import { refuseAsker, type SupportedBody } from './support-rules.js';

interface Asking extends Pick<BodyAccess, 'functions'>, Pick<SupportedBody, 'kind' | 'packId' | 'parentId'> {}

interface Subject extends Pick<BodyAccess, 'organisationId' | 'functions'> {
  readonly officialId: string | null;
}

/** Who speaks for the body that asks: never the city itself, since the wish has to be the body's own. (R000-12, R000-15) */
const speaks = ({ functions }: Pick<BodyAccess, 'functions'>): Refusal | undefined => (hasFunction({ functions }, ...leadingFunctions) ? undefined : needsFunction('chair'));
const ask: Policy<Asking> = (_actor, body) => firstOf(refuseAsker(body), speaks(body));
const withdraw: Policy<Subject> = (_actor, subject) => speaks(subject);

const answers = (actor: Actor, organisationId: string): Refusal | undefined =>
  holds(actor, ['coordinator', 'headOfService'], organisationId) || isCity(actor, organisationId) ? undefined : needsRole('coordinator');
const answer: Policy<Subject> = (actor, { organisationId }) => answers(actor, organisationId);
/** The official who was named writes down what was done, or whoever answers for the city. */
const deliver: Policy<Subject> = (actor, { organisationId, officialId }) => (officialId === actor.personId ? undefined : answers(actor, organisationId));

const see: Policy<Pick<Subject, 'organisationId'>> = (actor, { organisationId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId) ? undefined : hidden();

export const supportPolicy = { see, ask, grant: answer, refuse: answer, deliver, withdraw } satisfies Record<SupportCommand | 'ask' | 'see', unknown>;
