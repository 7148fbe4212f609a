import { hidden, holds, needsRole, serviceRoles, type Policy } from '@centrale/kernel';
import { coordinates, isCity, isContactOfficial, participationRoles, type BodyAccess } from '../access/body-access.js';

type Subject = Pick<BodyAccess, 'organisationId' | 'contactOfficialId'>;

const see: Policy<Pick<Subject, 'organisationId'>> = (actor, { organisationId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId) ? undefined : hidden();
const official: Policy<Subject> = (actor, subject) => (isContactOfficial(actor, subject) ? undefined : needsRole('coordinator'));
/** What goes to the council committee, the official or the secretariat plans and writes down. */
const officialOrCity: Policy<Subject> = (actor, subject) => official(actor, subject) && (isCity(actor, subject.organisationId) ? undefined : needsRole('coordinator'));

export const evaluationPolicy = {
  see,
  /** Of a body by its official, of a trajectory by any coordinator of the city. */
  evaluateBody: official,
  evaluateTrajectory: coordinates,
  completeAction: coordinates,
  planFeedback: officialOrCity,
  giveFeedback: officialOrCity,
} satisfies Record<string, Policy<Subject>>;
