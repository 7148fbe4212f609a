import { type GateFacts, type PlannedPhase } from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { type Tx } from '../../platform/database/tx.js';
import { type PhaseEntity } from './phase.entity.js';

/** What was done and is planned to reach people, as `ToldWhere[]`: for a statement in which `t` is the trajectory. */
export const TOLD = `(
  select coalesce(json_agg(json_build_object('channel', c.channel, 'onDate', c.on_date, 'languages', c.languages) order by c.on_date, c.id), '[]')
  from communication_act c where c.trajectory_id = t.id)`;

/** `GateFacts` of the phase `p` of the trajectory `t`, whose meetings are `met`. */
export const GATE_FACTS = `met.held as "meetingsHeld", met.reported as "reportsPublished", (met.facilitated or p.facilitator_organisation_id is not null) as "facilitatorAssigned",
  ${TOLD} as told, (
  select coalesce(json_agg(json_build_object('kind', h.kind, 'horizon', h.horizon)), '[]') from theme h
  where h.trajectory_id = t.id and (h.phase_id is null or exists (select from phase q where q.id = h.phase_id and q.cycle = p.cycle))) as listed`;

/** A phase with what its gates are held against; null where there is none. */
export type GatedPhase = GateFacts & Pick<PhaseEntity, 'kind' | 'gates' | 'inHouseReason' | 'departed'>;
/** `GatedPhase` of the phase that the expression `id` names. */
export const GATED_PHASE = (id: string): string => `(
  select to_json(x) from (
    select p.kind, p.gates, p.in_house_reason as "inHouseReason", p.departed, ${GATE_FACTS}
    from phase p join trajectory t on t.id = p.trajectory_id, lateral centrale.phase_meetings(p.id) as met where p.id = ${id}) x)`;

/** All phases of a cycle in one statement, planned and without a state. */
export async function insertPhases(tx: Tx, trajectoryId: string, cycle: number, phases: readonly PlannedPhase[]): Promise<void> {
  const rows = phases.map((phase) => ({ id: newId(), ...phase }));
  await tx.query(
    `insert into phase (id, trajectory_id, cycle, no, kind, name, goal, starts_on, ends_on, status, gates, needed_services, output_type)
     select r.id, $1, $2, r.no, r.kind, r.name, r.goal, r."startsOn", r."endsOn", 'planned', r.gates, array(select jsonb_array_elements_text(r."neededServices")), r."outputType"
     from jsonb_to_recordset($3) as r (id uuid, no int, kind text, name jsonb, goal jsonb, "startsOn" date, "endsOn" date, gates jsonb, "neededServices" jsonb, "outputType" text)`,
    [trajectoryId, cycle, JSON.stringify(rows)],
  );
}
