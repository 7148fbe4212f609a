import { holds, organisationsOf, serviceRoles, type Actor } from '@centrale/kernel';
import { hasMandate, participationRoles } from '@centrale/participation';
import { ORGANISED_BY } from './advising-body.js';

/**
 * The twin of the policy `see`: $1 the actor, $2 whether all that is not confidential, $3 cities in which the actor works with trajectories,
 * $4 cities in whose management they are, $5 cities in which they hold a mandate by their role; one that the register alone knows is asked last.
 * Whoever organises a body sees what it prepares, with or without a role in its city.
 */
export const VISIBLE = `(case when t.confidential
  then not t.organisation_id = any ($5::uuid[]) and (t.organisation_id = any ($4::uuid[]) or exists (
    select from memorandum s where s.id = t.id and (s.owner_id = $1 or s.design_team @> array[$1::uuid]))) and not centrale.has_mandate($1, t.organisation_id)
  else t.status <> 'draft' or $2 or t.organisation_id = any ($3::uuid[]) or t.body_id = any (${ORGANISED_BY('$1::uuid')}) end)`;

export function visibilityOf(actor: Actor): [string, boolean, string[], string[], string[]] {
  const mandates = organisationsOf(actor, participationRoles).filter((id) => hasMandate(actor, { organisationId: id }));
  return [
    actor.personId, holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, participationRoles), organisationsOf(actor, ['generalDirector', 'managementTeam']), mandates,
  ];
}
