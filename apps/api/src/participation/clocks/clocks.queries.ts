import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { clockKinds, clockSides, dateAt, holds, mayOf, organisationsOf, serviceRoles, type Actor, type ClockKind, type ClockSide, type Page } from '@centrale/kernel';
import { coordinates, participationRoles, type LocalCalendarView, type ObligationRow } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { SEATED_IN } from '../advising-body.js';
import { citiesOf, overseenBy } from '../cities.js';
import { VISIBLE, visibilityOf } from '../confidence.js';
import { obligationOf, SUBJECT, type ListedDuty } from './obligation-row.js';

export class ObligationsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
  @IsOptional() @IsIn(clockKinds) readonly kind?: ClockKind;
  @IsOptional() @IsIn(clockSides) readonly side?: ClockSide;
  @IsOptional() @IsIn(['open', 'overdue', 'met', 'unset']) readonly state?: 'open' | 'overdue' | 'met' | 'unset';
}

const COLUMNS = `c.id, c.kind, c.rule, c.body_id as "bodyId", c.trajectory_id as "trajectoryId", c.dossier_type as "dossierType", c.dossier_id as "dossierId", c.label,
  ${SUBJECT} as subject, c.part, c.owner_side as "ownerSide", c.term, c.anchor, c.adjustments, c.closing_days as "closingDays", c.due_on as "dueOn", c.satisfied_on as "satisfiedOn",
  coalesce(c.due_on, 'infinity'::date)::text as key, exists (select from clock k where k.id = c.id) as "hasClock"`;
const STATES: Readonly<Record<NonNullable<ObligationsQuery['state']>, string>> = {
  open: 'c.satisfied_on is null', overdue: 'c.satisfied_on is null and c.due_on < centrale.today()', met: 'c.satisfied_on is not null', unset: 'c.due_on is null and c.satisfied_on is null',
};

const FOREVER = 'infinity';
/** Of what works in confidence a duty is known to its team alone; of the rest, to whoever is asked for there ($3), sits in the body, or writes the memorandum. (R002-07) */
const OWED_BEFORE = `(case when coalesce(t.confidential, false) then ${VISIBLE} else $2 or c.organisation_id = any ($3::uuid[])
  or coalesce(c.body_id, t.body_id) = any (${SEATED_IN('$1')})
  or exists (select from memorandum s where s.id = c.trajectory_id and (s.owner_id = $1 or s.design_team @> array[$1::uuid])) end)`;

const MOVED_SHOWN = 100;
/** The calendar that holds, and what its last change moved; of what works in confidence nothing is said. (§5.6, R002-07) */
const CALENDAR = `
  select ${organisationName('o')} as "organisationName", coalesce(l.version, 0) as version, coalesce(l.days, '{}') as days, l.made_at as "changedAt", (
    select coalesce(json_agg(json_build_object('kind', m.kind, 'label', m.label, 'from', m.from_due, 'to', m.to_due) order by m.from_due, m.label, m.id), '[]') from (
      select c.kind, c.label, r.from_due, r.to_due, r.id from clock_recalculation r join clock c on c.id = r.clock_id
      left join trajectory t on t.id = coalesce(c.trajectory_id, c.dossier_id)
      where c.organisation_id = o.id and r.calendar_version = l.version and not coalesce(t.confidential, false) order by r.from_due, c.label, r.id limit ${MOVED_SHOWN}) m) as moved
  from organisation o left join lateral (select version, days, made_at from local_calendar where organisation_id = o.id order by version desc limit 1) l on true
  where o.id = $1`;

@Injectable()
export class ClocksQueries {
  constructor(private readonly reader: Reader) {}

  /**
   * Duties of the cities that the reader oversees, of the bodies in which they sit and of the memoranda that they write, the first due first; those without a date at the end. Whoever works with
   * trajectories in a city also reads those of a body or a trajectory that they look up there. Also what is owed by calendar year and of which nobody made a clock yet: what is overdue does not
   * wait for a job.
   */
  async list(actor: Actor, query: ObligationsQuery): Promise<Page<ObligationRow>> {
    const [due, id] = cursorOf(query, 'text', 'id') ?? [];
    const [personId, , , managed, mandates] = visibilityOf(actor);
    const asked = query.bodyId !== undefined || query.trajectoryId !== undefined;
    const rows = await this.reader.query<ListedDuty & { readonly key: string }>(
      `select ${COLUMNS} from duty c left join trajectory t on t.id = c.trajectory_id
       where ${OWED_BEFORE} and ($6::uuid is null or c.organisation_id = $6)
         and ($7::uuid is null or c.body_id = $7) and ($8::uuid is null or c.trajectory_id = $8) and ($9::text is null or c.kind = $9)
         and ($10::text is null or c.owner_side = $10) and ${query.state ? STATES[query.state] : 'true'}
         and ($11::text is null or (coalesce(c.due_on, 'infinity'::date), c.id) > ($11::date, $12::uuid))
       order by coalesce(c.due_on, 'infinity'::date), c.id limit $13`,
      [
        personId, ...(asked ? citiesOf : overseenBy)(actor), managed, mandates, query.organisationId, query.bodyId, query.trajectoryId, query.kind, query.side,
        safeDate(due), id, limitOf(query) + 1,
      ],
    );
    const today = dateAt(await this.reader.now());
    return pageOf(rows, query, (row) => obligationOf(row, today), (row) => [row.key, row.id]);
  }

  /** @throws NotFound */
  async calendar(actor: Actor, organisationId: string): Promise<LocalCalendarView> {
    if (!holds(actor, [...serviceRoles, 'auditor']) && !organisationsOf(actor, participationRoles).includes(organisationId)) throw new NotFound();
    const row = await this.reader.one<Omit<LocalCalendarView, 'organisationId' | 'changedAt' | 'may'> & { readonly changedAt: Date | null }>(CALENDAR, [organisationId]);
    if (!row) throw new NotFound();
    return { organisationId, ...row, changedAt: row.changedAt?.toISOString() ?? null, may: mayOf({ setClosingDays: coordinates(actor, { organisationId }) }) };
  }
}

/** A cursor that somebody wrote by hand must not be what Postgres finds out. */
const safeDate = (text: string | number | null | undefined): string | null | undefined =>
  text === undefined || text === null || text === FOREVER || /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(String(text)) ? (text as string | null | undefined) : FOREVER;
