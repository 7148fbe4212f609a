import { holds, hidden, needsRole, serviceRoles, type Policy } from '@centrale/kernel';
import { coordinates } from '../access/body-access.js';

interface Subject {
  readonly organisationId: string;
}

/** Names and addresses of citizens are for those of their city who work with them, and for the service and the auditor. */
export const partyReaders = ['coordinator', 'secretariat', 'headOfService'] as const;
/** Whoever has no e-mail is registered by the secretariat, by telephone, post or at the desk. */
export const partyKeepers = ['coordinator', 'secretariat'] as const;

const see: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, partyReaders, organisationId) || holds(actor, [...serviceRoles, 'auditor']) ? undefined : hidden();
const keeps: Policy<Subject> = (actor, { organisationId }) => (holds(actor, partyKeepers, organisationId) ? undefined : needsRole('coordinator'));

export const partyPolicy = { see, register: keeps, correct: keeps, classify: keeps, linkAccount: keeps, erase: keeps } satisfies Record<string, Policy<Subject>>;
export const neighbourhoodPolicy = { add: coordinates, rename: coordinates } satisfies Record<string, Policy<Subject>>;
