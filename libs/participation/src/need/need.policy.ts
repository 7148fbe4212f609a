import { hidden, holds, needsRole, serviceRoles, type Policy } from '@centrale/kernel';
import { participationRoles } from '../access/body-access.js';

interface Subject {
  readonly organisationId: string;
  readonly confidential: boolean;
  /** Whether the actor is of the team that works in confidence. */
  readonly ofTeam: boolean;
}

/** Those who see the trajectory; of one in confidence only its team. (R002-07) */
const see: Policy<Subject> = (actor, { organisationId, confidential, ofTeam }) => {
  if (confidential) return ofTeam ? undefined : hidden();
  return holds(actor, [...serviceRoles, 'auditor']) || holds(actor, [...participationRoles, 'projectOwner'], organisationId) ? undefined : hidden();
};

/** Whoever coordinates participation, owns projects, or owns the memorandum. */
const ask: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, ['coordinator', 'projectOwner', 'generalDirector'], organisationId) ? undefined : needsRole('coordinator');

export const needPolicy = { see, makeBriefing: ask, exportBriefing: ask, assignFacilitator: ask } satisfies Record<string, Policy<Subject>>;
