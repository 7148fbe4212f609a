import { holds, serviceRoles, type Actor, type LocalDate } from '@centrale/kernel';
import {
  intakeUntil, participationRoles, readingRoles, refuseClosedMeeting, sentStatuses, type AdviceStatus, type OutcomeTargetsView, type PackParameters,
} from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { closingDaysOf } from '../closing-days.js';
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

/** Still being written, of the same body or made from the same trajectory; the newest first. */
export function adviceTargets(db: Asks, actor: Actor, of: Of): Promise<OutcomeTargetsView['advice'][number][]> {
  return db.query(`select a.id, a.title as name ${ADVICE} and a.status not in ${SENT} order by a.changed_at desc, a.id desc limit ${MOST}`, about(actor, of, null));
}

/** One in particular, sent or not; until the end of the transaction it is neither sent nor withdrawn. */
export async function heldAdviceTarget(db: Asks, actor: Actor, of: Of, id: string): Promise<AdviceStatus | undefined> {
  const [found] = await db.query<{ status: AdviceStatus }>(`select a.status ${ADVICE} for share of a`, about(actor, of, id));
  return found?.status;
}

const ADVICE = `from advice a
     where a.organisation_id = $1 and a.status <> 'withdrawn' and ($2::uuid is null or a.id = $2)
       and (a.body_id = $3 or a.body_id = (select t.body_id from trajectory t where t.id = $4) or exists (select from advice_trajectory l where l.advice_id = a.id and l.trajectory_id = $4))
       and ${SEES_ADVICE('$5', '$6', '$7')}`;
const about = (actor: Actor, of: Of, id: string | null): unknown[] => [of.organisationId, id, of.bodyId, of.trajectoryId, actor.personId, readsAll(actor, of), works(actor, of)];

type At = Pick<Of, 'bodyId' | 'trajectoryId'>;
type MeetingTarget = Pick<OutcomeTargetsView['meetings'][number], 'id' | 'name'> & { readonly startsAt: Date };
type Intake = MeetingTarget & { readonly parameters: PackParameters; readonly closingDays: LocalDate[] };

/** Planned meetings to come of the same body or trajectory whose last day for items is not over, the next first. */
export async function meetingTargets(db: Asks, of: At, today: LocalDate): Promise<MeetingTarget[]> {
  const planned = await db.query<Intake>(
    `select m.id, m.title as name, m.starts_at as "startsAt", centrale.binding_parameters(m.pack_id, m.pack_version, m.body_id) as parameters,
       ${closingDaysOf('m.organisation_id')} as "closingDays" ${MEETING} and m.status <> 'draft'
     order by m.starts_at, m.id limit ${MOST}`,
    [of.bodyId, of.trajectoryId],
  );
  return planned
    .filter(({ parameters, startsAt, closingDays }) => !refuseClosedMeeting(intakeUntil(parameters, startsAt, closingDays), today))
    .map(({ id, name, startsAt }) => ({ id, name, startsAt }));
}

/** The meeting that is named, where it is planned and of the same body or trajectory; where none is named the next one, planned already or not. */
export async function meetingTarget(db: Asks, of: At, named: string | null): Promise<string | undefined> {
  const [found] = await db.query<{ id: string }>(
    `select m.id ${MEETING} and ($3::uuid is null or (m.id = $3 and m.status <> 'draft')) order by m.starts_at, m.id limit 1`, [of.bodyId, of.trajectoryId, named],
  );
  return found?.id;
}

const MEETING = `from meeting m
     where m.status in ('draft', 'scheduled', 'invited', 'agendaFinal') and m.starts_at > centrale.now() and (m.body_id = $1 or ($1::uuid is null and m.trajectory_id = $2))`;

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
