import { hidden, holds, needsRole, serviceRoles, type Policy } from '@centrale/kernel';
import { coordinates, participationRoles } from '../access/body-access.js';

interface Subject {
  readonly organisationId: string;
}

const see: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId) ? undefined : hidden();
/** How much there is, the city decides; its secretariat writes that down. */
const city: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, ['coordinator', 'secretariat', 'headOfService'], organisationId) ? undefined : needsRole('coordinator');

export const budgetPolicy = {
  see, open: city, changeAmount: city, addBody: city, commit: coordinates, release: coordinates, pay: coordinates, correct: coordinates, correctNonConformity: coordinates,
} satisfies Record<string, Policy<Subject>>;
