import { Injectable } from '@nestjs/common';
import { dueDate, recalculated, withAdjustment, type Adjustment, type ClockKind, type ClockSide, type ClockTerm, type LocalDate } from '@centrale/kernel';
import { nextReminderAt, type RuleId } from '@centrale/participation';
import { type DossierType } from '../../platform/audit/entry.js';
import { newId } from '../../platform/database/ids.js';
import { type Tx } from '../../platform/database/tx.js';
import { requestContext } from '../../platform/http/request-context.js';
import { ClockEntity, clockOf } from './clock.entity.js';

export { ClockEntity, clockOf } from './clock.entity.js';

/** Which duty: one of a kind on a dossier, `part` telling those of one kind apart. */
export interface ClockRef {
  readonly dossier: DossierType;
  readonly dossierId: string;
  readonly kind: ClockKind;
  readonly part?: string;
}

export interface Duty extends ClockRef {
  readonly rule: RuleId | null;
  readonly organisationId: string;
  readonly bodyId?: string | null;
  readonly trajectoryId?: string | null;
  /** What people call the dossier: its number. */
  readonly label: string;
  readonly ownerSide: ClockSide;
  /** Null where the rule set names no term: no date is invented. */
  readonly term: ClockTerm | null;
  /** Day zero. */
  readonly anchor: LocalDate;
}

/** The dated duties of trajectories. Where one stands is derived from its inputs; nothing here waits for a job to be right. */
@Injectable()
export class Clocks {
  /** The due date, or null where no date is agreed. A duty that runs already is left as it is. */
  async start(tx: Tx, duty: Duty): Promise<LocalDate | null> {
    const { now, version, days } = (await tx.one<{ now: Date; version: number; days: LocalDate[] }>(
      `select centrale.now() as now, coalesce(held_version, 0) as version, coalesce(held_days, '{}') as days from centrale.hold_closing_days($1)`, [duty.organisationId],
    ))!;
    const clock = duty.term && { kind: duty.kind, term: duty.term, anchor: duty.anchor, adjustments: [], closingDays: days, satisfiedOn: null };
    const dueOn = clock && dueDate(clock);
    await tx.query(
      `insert into clock (id, kind, rule, organisation_id, body_id, trajectory_id, dossier_type, dossier_id, part, label, owner_side, term, anchor,
         calendar_version, closing_days, due_on, started_at, next_check_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       on conflict (dossier_type, dossier_id, kind, part) where ended_on is null do nothing`,
      [
        newId(), duty.kind, duty.rule, duty.organisationId, duty.bodyId, duty.trajectoryId, duty.dossier, duty.dossierId, duty.part ?? '', duty.label, duty.ownerSide,
        duty.term && JSON.stringify(duty.term), duty.term && duty.anchor, version, days, dueOn, now, dueOn && (nextReminderAt({ due: dueOn, side: duty.ownerSide, startedAt: now, sent: [] }, now) ?? null),
      ],
    );
    return dueOn;
  }

  /** Met on a day; a duty that was met already, or that there is none of, is left alone. */
  async satisfy(tx: Tx, ref: ClockRef, on: LocalDate): Promise<void> {
    await tx.query(`update clock set satisfied_on = $5, next_check_at = null where ${ONE} and satisfied_on is null`, [...keyOf(ref), on]);
  }

  /** Several at once, as one act meets them. */
  async satisfyAll(tx: Tx, refs: readonly ClockRef[], on: LocalDate): Promise<void> {
    const met = refs.map(({ dossier, dossierId, kind, part = '' }) => ({ dossier, dossierId, kind, part }));
    await tx.query(
      `update clock c set satisfied_on = $2, next_check_at = null from jsonb_to_recordset($1) as r(dossier text, "dossierId" uuid, kind text, part text)
       where c.dossier_type = r.dossier and c.dossier_id = r."dossierId" and c.kind = r.kind and c.part = r.part and c.ended_on is null and c.satisfied_on is null`,
      [JSON.stringify(met), on],
    );
  }

  /** What had met them fell away: they run again to the day on which they were due; reminders find out themselves when they speak next. One that was not met is left alone. */
  async reopenAll(tx: Tx, refs: readonly ClockRef[]): Promise<void> {
    const owed = refs.map(({ dossier, dossierId, kind, part = '' }) => ({ dossier, dossierId, kind, part }));
    await tx.query(
      `with met as materialized (
         select c.id from clock c join jsonb_to_recordset($1) as r (dossier text, "dossierId" uuid, kind text, part text)
           on c.dossier_type = r.dossier and c.dossier_id = r."dossierId" and c.kind = r.kind and c.part = r.part
         where c.ended_on is null and c.satisfied_on is not null order by c.id for update of c)
       update clock c set satisfied_on = null, next_check_at = case when c.due_on is not null then centrale.now() end from met m where c.id = m.id`,
      [JSON.stringify(owed)],
    );
  }

  /** The duty fell away: what it was about was withdrawn or cancelled. */
  async end(tx: Tx, ref: ClockRef, on: LocalDate): Promise<void> {
    await tx.query(`update clock set ended_on = $5, next_check_at = null where ${ONE} and satisfied_on is null`, [...keyOf(ref), on]);
  }

  /** The body is over: what it owed, and what was owed to it alone, falls away. Answers to what it sent before do not. */
  async endOfBody(tx: Tx, bodyId: string, on: LocalDate): Promise<void> {
    await tx.query(
      `update clock set ended_on = $2, next_check_at = null
       where body_id = $1 and ended_on is null and satisfied_on is null and (owner_side = 'body' or kind = 'contactOfficial')`,
      [bodyId, on],
    );
  }

  /** Held until the end of the transaction; undefined where there is none. */
  async lock(tx: Tx, ref: ClockRef): Promise<ClockEntity | undefined> {
    const row = await tx.one<{ id: string }>(`select id from clock where ${ONE}`, keyOf(ref));
    return row && (await tx.lock(ClockEntity, row.id));
  }

  /** Adds the adjustment behind those that are there. Whether it may be made, a rule has said before. @returns the due date */
  async adjust(tx: Tx, ref: ClockRef, adjustment: Adjustment): Promise<LocalDate> {
    const row = await this.lock(tx, ref);
    const clock = row && clockOf(row);
    if (!clock) throw new Error(`No term of kind ${ref.kind} runs on ${ref.dossier} ${ref.dossierId}`);
    const after = withAdjustment(clock, adjustment);
    const dueOn = dueDate(after);
    await tx.update(ClockEntity, row.id, { adjustments: [...after.adjustments], dueOn, nextCheckAt: row.satisfiedOn ? null : await nextCheck(tx, row, dueOn) });
    return dueOn;
  }

  /** Counts what runs in a city anew with its closing days, in as many statements as for one duty; a due date that moves is an event of its own. (§5.6) */
  async recalculateAll(tx: Tx, organisationId: string, calendar: { readonly version: number; readonly days: readonly LocalDate[] }): Promise<void> {
    const running = await tx.query<Running>(
      `select id, kind, term, anchor, adjustments, closing_days as "closingDays", satisfied_on as "satisfiedOn", owner_side as "ownerSide", started_at as "startedAt", dossier_type as "dossierType",
         dossier_id as "dossierId" from clock where organisation_id = $1 and ended_on is null and satisfied_on is null and due_on is not null order by id for update`,
      [organisationId],
    );
    const counted = running.flatMap((row) => {
      const before = clockOf(row);
      const after = before && { ...before, closingDays: calendar.days };
      return after ? [{ row, dueOn: dueDate(after), moved: recalculated(before, after) }] : [];
    });
    const { now, sent } = await sentForAll(tx, counted.map(({ row: { id }, dueOn }) => ({ id, dueOn })));
    const set = counted.map(({ row: { id, ownerSide: side, startedAt }, dueOn }) =>
      ({ id, dueOn, nextCheckAt: nextReminderAt({ due: dueOn, side, startedAt, sent: sent.get(id) ?? [] }, now) ?? null }));
    await tx.query(
      `update clock c set closing_days = $2, calendar_version = $3, due_on = r."dueOn", next_check_at = r."nextCheckAt"
       from jsonb_to_recordset($1) as r (id uuid, "dueOn" date, "nextCheckAt" timestamptz) where c.id = r.id`,
      [JSON.stringify(set), calendar.days, calendar.version],
    );
    await recordMoved(tx, calendar.version, counted.flatMap(({ row: { id, dossierType, dossierId }, moved }) => (moved ? [{ id, dossierType, dossierId, ...moved }] : [])));
  }
}

type Running = Pick<ClockEntity, 'id' | 'kind' | 'term' | 'anchor' | 'adjustments' | 'closingDays' | 'satisfiedOn' | 'ownerSide' | 'startedAt' | 'dossierType' | 'dossierId'>;

/** One event per due date that moved, in the dossier that it is of; in the order of their chains, so that two who do so at once do not both wait for the other. */
async function recordMoved(
  tx: Tx, calendarVersion: number, moved: readonly (Pick<ClockEntity, 'id' | 'dossierType' | 'dossierId'> & { readonly from: LocalDate; readonly to: LocalDate })[],
): Promise<void> {
  if (moved.length === 0) return;
  const actor = requestContext()?.actor;
  const events = moved.map(({ id, dossierType, dossierId, from, to }) => ({ recalculationId: newId(), id, from, to, dossierType, dossierId, facts: { clockId: id, from, to, calendarVersion } }));
  await tx.query(
    `with event as materialized (select * from jsonb_to_recordset($1) as e ("recalculationId" uuid, id uuid, "from" date, "to" date, "dossierType" text, "dossierId" uuid, facts jsonb)),
       kept as (insert into clock_recalculation (id, clock_id, from_due, to_due, calendar_version, at) select "recalculationId", id, "from", "to", $2, centrale.now() from event)
     select centrale.record_audit(e."dossierType", e."dossierId", $3, $4, 'recalculate', e.facts, '{}') from (select * from event order by "dossierType", "dossierId", id) e`,
    [JSON.stringify(events), calendarVersion, actor?.personId, actor?.active?.id],
  );
}

/** With another due date other reminders may have come already: they leave at once. */
async function nextCheck(tx: Tx, { id, ownerSide, startedAt }: ClockEntity, due: LocalDate): Promise<Date | null> {
  const { sent, now } = await sentFor(tx, id, due);
  return nextReminderAt({ due, side: ownerSide, startedAt, sent }, now) ?? null;
}

/** The same of several duties, by duty. */
async function sentForAll(tx: Tx, duties: readonly { readonly id: string; readonly dueOn: LocalDate }[]): Promise<{ readonly now: Date; readonly sent: ReadonlyMap<string, readonly number[]> }> {
  const row = (await tx.one<{ now: Date; sent: { readonly id: string; readonly sent: readonly number[] }[] }>(
    `select centrale.now() as now, (select coalesce(json_agg(s), '[]') from (
       select r.clock_id as id, array_agg(r.threshold) as sent from reminder r join jsonb_to_recordset($1) as d (id uuid, "dueOn" date) on r.clock_id = d.id and r.due_on = d."dueOn" group by r.clock_id) s) as sent`,
    [JSON.stringify(duties)],
  ))!;
  return { now: row.now, sent: new Map(row.sent.map(({ id, sent }) => [id, sent])) };
}

/** Thresholds of a duty that were sent for a due date, and the business time. */
export async function sentFor(tx: Tx, clockId: string, due: LocalDate): Promise<{ sent: number[]; now: Date }> {
  return (await tx.one<{ sent: number[]; now: Date }>(
    'select array(select threshold from reminder where clock_id = $1 and due_on = $2) as sent, centrale.now() as now', [clockId, due],
  ))!;
}

const ONE = `dossier_type = $1 and dossier_id = $2 and kind = $3 and part = $4 and ended_on is null`;
const keyOf = ({ dossier, dossierId, kind, part = '' }: ClockRef): unknown[] => [dossier, dossierId, kind, part];
