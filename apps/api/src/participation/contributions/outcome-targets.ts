import { holds, serviceRoles, type Actor } from '@centrale/kernel';
import { participationRoles, readingRoles, sentStatuses, type OutcomeTargetsView } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { functionsIn } from '../meetings/meetings.service.js';
import { type ContributionEntity } from './contribution.entity.js';

type Of = Pick<ContributionEntity, 'organisationId' | 'meetingId' | 'bodyId' | 'trajectoryId'>;
type Asks = Pick<Tx, 'query'>;
const MOST = 100;
const SENT = `('${sentStatuses.join("', '")}')`;

/** Whether the person `who` sees the advice `a`, where `all` and `works` say whether they read all of its city, and work with its trajectories: the twin of its policy `see`. */
export const SEES_ADVICE = (who: string, all: string, works: string): string =>
  `(${all} or cardinality(${functionsIn('a.body_id', who)}) > 0 or (${works} and a.status in ${SENT}))`;

const readsAll = (actor: Actor, { organisationId }: Of): boolean => holds(actor, [...serviceRoles, 'auditor']) || holds(actor, readingRoles, organisationId);
const works = (actor: Actor, { organisationId }: Of): boolean => holds(actor, [...serviceRoles, 'auditor']) || holds(actor, participationRoles, organisationId);

/** Of the same body, or made from the same trajectory; the newest first. One in particular with `id`. */
export function adviceTargets(db: Asks, actor: Actor, of: Of, id: string | null = null): Promise<OutcomeTargetsView['advice'][number][]> {
  return db.query(
    `select a.id, a.title as name from advice a
     where a.organisation_id = $1 and a.status <> 'withdrawn' and ($2::uuid is null or a.id = $2)
       and (a.body_id = $3 or a.body_id = (select t.body_id from trajectory t where t.id = $4) or exists (select from advice_trajectory l where l.advice_id = a.id and l.trajectory_id = $4))
       and ${SEES_ADVICE('$5', '$6', '$7')}
     order by a.changed_at desc, a.id desc limit ${MOST}`,
    [of.organisationId, id, of.bodyId, of.trajectoryId, actor.personId, readsAll(actor, of), works(actor, of)],
  );
}

/** Groups under the body or beside it, that which leads the trajectory, and those that arose from its themes or the meeting's. */
export async function groupTargets(db: Asks, actor: Actor, of: Of, id: string | null = null): Promise<OutcomeTargetsView['bodies'][number][]> {
  if (!works(actor, of)) return [];
  return db.query(
    `with here as (select coalesce($3, (select t.body_id from trajectory t where t.id = $4)) as id)
     select g.id, g.name from body g, here
     where g.organisation_id = $1 and g.kind = 'workingGroup' and g.status in ('active', 'underReview') and ($2::uuid is null or g.id = $2)
       and (g.parent_id = here.id or g.parent_id = (select b.parent_id from body b where b.id = here.id) or g.id = here.id
         or exists (select from theme h where h.spawned_body_id = g.id and (h.trajectory_id = $4 or h.meeting_id = $5)))
     order by g.path limit ${MOST}`,
    [of.organisationId, id, of.bodyId, of.trajectoryId, of.meetingId],
  );
}
