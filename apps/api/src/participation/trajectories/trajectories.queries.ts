import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { dateAt, LocalDatePattern, type Actor, type LocalDate, type Page } from '@centrale/kernel';
import {
  lateness, packIds, trajectoryStatuses, type GanttPhase, type GanttRow, type PackId, type TemplateView, type TrajectoryRow, type TrajectoryStatus, type TrajectoryView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { VISIBLE, visibilityOf } from './trajectory-access.service.js';
import { COLUMNS, TABLES, type TrajectoryRowFound } from './trajectory-row.js';
import { viewOf } from './trajectory-view.js';

export class TrajectoriesQuery extends PageQuery {
  @IsOptional() @IsIn(trajectoryStatuses) readonly status?: TrajectoryStatus;
  @IsOptional() @IsIn(packIds) readonly packId?: PackId;
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
}

/** Whatever happens in the window, a page of it at a time; without days, the months around today. */
export class PlanQuery extends PageQuery {
  @IsOptional() @Matches(LocalDatePattern) readonly from?: string;
  @IsOptional() @Matches(LocalDatePattern) readonly to?: string;
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

type Listed = Omit<TrajectoryRow, 'changedAt'> & { readonly changedAt: Date; readonly key: string };
type Planned = Omit<GanttRow, 'phases'> & { readonly phases: readonly Omit<GanttPhase, 'late'>[]; readonly now: Date };

const rowOf = ({ key: _, changedAt, ...row }: Listed): TrajectoryRow => ({ ...row, changedAt: changedAt.toISOString() });

@Injectable()
export class TrajectoriesQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, { status, packId, organisationId, bodyId, ...query }: TrajectoriesQuery): Promise<Page<TrajectoryRow>> {
    const [changedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select t.id, t.number, t.status, t.title, t.purpose, t.pack_id as "packId", ${organisationName('o')} as "organisationName", b.name as "bodyName",
         t.starts_on as "startsOn", t.ends_on as "endsOn", t.confidential, t.changed_at as "changedAt", t.changed_at::text as key,
         (select count(*)::int from phase p where p.trajectory_id = t.id and p.cycle = t.cycle) as phases,
         (select count(*)::int from phase p where p.trajectory_id = t.id and p.cycle = t.cycle and p.status in ('done','skipped')) as "phasesDone"
       from trajectory t join organisation o on o.id = t.organisation_id left join body b on b.id = t.body_id
       where ${VISIBLE} and ($6::text is null or t.status = $6) and ($7::text is null or t.pack_id = $7) and ($8::uuid is null or t.organisation_id = $8)
         and ($9::uuid is null or t.body_id = $9) and ($10::timestamptz is null or (t.changed_at, t.id) < ($10, $11::uuid))
       order by t.changed_at desc, t.id desc limit $12`,
      [...visibilityOf(actor), status, packId, organisationId, bodyId, changedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound also for a trajectory that is not to be seen */
  async one(actor: Actor, id: string): Promise<TrajectoryView> {
    const row = await this.reader.one<TrajectoryRowFound>(`select ${COLUMNS('$1::uuid')} from ${TABLES} where ${VISIBLE} and t.id = $6`, [...visibilityOf(actor), id]);
    if (!row) throw new NotFound();
    return viewOf(actor, row);
  }

  /** The plan over all trajectories that have a day in the window, in the order in which they start. */
  async plan(actor: Actor, { from, to, organisationId, ...query }: PlanQuery): Promise<Page<GanttRow>> {
    const [startsOn, id] = cursorOf(query, 'date', 'id') ?? [];
    const rows = await this.reader.query<Planned>(
      `select t.id, t.number, t.title, t.status, t.pack_id as "packId", t.starts_on as "startsOn", greatest(t.ends_on, x.ends_on, t.starts_on) as "endsOn", centrale.now() as now,
         coalesce(x.phases, '[]') as phases
       from trajectory t left join lateral (
         select max(p.ends_on) as ends_on, json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'status', p.status, 'startsOn', p.starts_on, 'endsOn', p.ends_on)
           order by p.cycle, p.no) as phases from phase p where p.trajectory_id = t.id) x on true
       where ${VISIBLE} and t.status <> 'cancelled' and t.starts_on <= coalesce($7::date, centrale.today() + 240) and greatest(t.ends_on, x.ends_on, t.starts_on) >= coalesce($6::date, centrale.today() - 30) and ($8::uuid is null or t.organisation_id = $8)
         and ($9::date is null or (t.starts_on, t.id) > ($9, $10::uuid))
       order by t.starts_on, t.id limit $11`,
      [...visibilityOf(actor), from, to, organisationId, startsOn, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, planOf, (row) => [row.startsOn, row.id]);
  }

  /** Ways of working are no secret. */
  templates(): Promise<TemplateView[]> {
    return this.reader.query<TemplateView>('select id, pack_id as "packId", kind, name, content from trajectory_template order by id');
  }

  /** @throws NotFound for whoever may not see it */
  async reveal(actor: Actor, id: string): Promise<void> {
    const seen = await this.reader.one(`select from trajectory t where ${VISIBLE} and t.id = $6`, [...visibilityOf(actor), id]);
    if (!seen) throw new NotFound();
  }
}

function planOf({ now, phases, ...row }: Planned): GanttRow {
  const today: LocalDate = dateAt(now);
  return { ...row, phases: phases.map((phase) => ({ ...phase, late: lateness(phase, today) !== null })) };
}
