import { holds, organisationsOf, serviceRoles, type Actor } from '@centrale/kernel';
import { participationRoles } from '@centrale/participation';
import { functionsIn, isParty, takesPart } from './meeting-facts.js';

/**
 * The twin of the policy `see`, of `meeting m` with `trajectory t` and `memorandum d`: $1 who asks, $2 whether all, $3 where they write memoranda,
 * $4 where they see drafts, $5 where they work with trajectories or guide, $6 all their organisations,
 * $7 where they are of the political side.
 */
export const VISIBLE = `(case when coalesce(t.confidential, false) then not centrale.has_mandate($1, m.organisation_id) and (m.organisation_id = any ($3::uuid[]) or coalesce($1 = any (d.design_team), false)
    or (m.status <> 'draft' and m.organisation_id <> all ($7::uuid[]) and ${takesPart('$1')}))
  else $2 or m.organisation_id = any ($4::uuid[]) or (m.status <> 'draft' and m.organisation_id = any ($5::uuid[]))
    or (m.pack_id = 'MEMO' and not centrale.has_mandate($1, m.organisation_id) and (m.organisation_id = any ($3::uuid[]) or coalesce($1 = any (d.design_team), false)))
    or (m.pack_id = 'ATELIER' and ${functionsIn('m.body_id', '$1')} && '{chair,lead,secretariat}'::text[])
    or (m.status <> 'draft' and (m.facilitator_organisation_id = any ($6::uuid[]) or ${isParty('m.rapporteur_party_id', '$1')}
      or cardinality(${functionsIn('m.body_id', '$1')}) > 0 or ${takesPart('$1')})) end)`;

export const visibilityOf = (actor: Actor): unknown[] => [
  actor.personId,
  holds(actor, [...serviceRoles, 'auditor']),
  organisationsOf(actor, ['generalDirector', 'managementTeam']),
  organisationsOf(actor, ['coordinator', 'secretariat', 'headOfService']),
  organisationsOf(actor, [...participationRoles, 'facilitator']),
  [...new Set(actor.memberships.map(({ organisationId }) => organisationId))],
  organisationsOf(actor, ['elected', 'board']),
];
