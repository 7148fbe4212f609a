import { Injectable } from '@nestjs/common';
import { firstOf, holds, mayOf, serviceRoles, type Actor, type Page } from '@centrale/kernel';
import {
  agreementPolicy, agreementStatusAt, ceilingWarning, left, refuseAgreementCommand,
  type AgreementCommand, type AgreementRow, type AgreementView, type CeilingMovementView, type CeilingView, type FrameworkAgreement, type FrameworkLot,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';

type Row = FrameworkAgreement & { readonly now: Date };
type LotRow = Omit<FrameworkLot, 'agreementId'> & { readonly admittedProviders: number };

const COLUMNS = `a.id, a.number, a.title, a.status, a.starts_on as "startsOn", a.ends_on as "endsOn", a.term_exception as "termException",
  a.ceiling_cents as "ceilingCents", a.reserved_cents as "reservedCents", a.committed_cents as "committedCents", a.standstill,
  a.user_categories as "userCategories", a.invented_values as "inventedValues", a.reason, centrale.now() as now`;

const LOTS = `(
  select coalesce(json_agg(json_build_object(
    'id', l.id, 'number', l.number, 'name', l.name, 'route', l.route, 'ceilingCents', l.ceiling_cents, 'reservedCents', l.reserved_cents,
    'committedCents', l.committed_cents, 'minimumInvited', l.minimum_invited, 'minimumDays', l.minimum_days, 'criteria', l.criteria,
    'admittedProviders', (
      select count(distinct q.provider_id) from qualification q
      where q.lot_id = l.id and centrale.qualified_on(q.status, q.suspended_until, q.valid_from, q.valid_to, centrale.today()))
  ) order by l.number), '[]')
  from framework_lot l where l.agreement_id = a.id
) as lots`;

const ceilingOf = (row: Parameters<typeof left>[0]): CeilingView => ({
  ceilingCents: row.ceilingCents,
  reservedCents: row.reservedCents,
  committedCents: row.committedCents,
  leftCents: left(row),
  warning: ceilingWarning(row),
});

const rowOf = (agreement: Row): AgreementRow => ({
  id: agreement.id,
  number: agreement.number,
  title: agreement.title,
  status: agreementStatusAt(agreement, agreement.now),
  startsOn: agreement.startsOn,
  endsOn: agreement.endsOn,
  ceilingCents: agreement.ceilingCents,
  leftCents: left(agreement),
});

function viewOf(actor: Actor, agreement: Row & { readonly lots: readonly LotRow[] }): AgreementView {
  const may = (command: AgreementCommand) =>
    firstOf(agreementPolicy[command](actor), refuseAgreementCommand(command, agreement, agreement.now));
  return {
    ...rowOf(agreement),
    ...ceilingOf(agreement),
    termException: agreement.termException,
    standstill: agreement.standstill,
    userCategories: agreement.userCategories,
    inventedValues: agreement.inventedValues,
    reason: agreement.reason,
    lots: agreement.lots.map(({ id, number, name, route, minimumInvited, minimumDays, criteria, admittedProviders, ...amounts }) => ({
      id, number, name, route, ...ceilingOf(amounts), minimumInvited, minimumDays, criteria, admittedProviders,
    })),
    may: mayOf({ launch: may('launch'), suspend: may('suspend'), resume: may('resume'), terminate: may('terminate') }),
  };
}

/** What is under preparation is the service's. */
const seesDrafts = (actor: Actor): boolean => holds(actor, [...serviceRoles, 'auditor']);

@Injectable()
export class AgreementsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: PageQuery): Promise<Page<AgreementRow>> {
    const [startsOn, id] = cursorOf(query, 'date', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${COLUMNS} from framework_agreement a
       where ($1 or a.status <> 'draft') and ($2::date is null or (a.starts_on, a.id) < ($2, $3::uuid))
       order by a.starts_on desc, a.id desc limit $4`,
      [seesDrafts(actor), startsOn, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.startsOn, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<AgreementView> {
    reveal(agreementPolicy.see(actor));
    const row = await this.reader.one<Row & { readonly lots: LotRow[] }>(
      `select ${COLUMNS}, ${LOTS} from framework_agreement a where a.id = $1 and ($2 or a.status <> 'draft')`,
      [id, seesDrafts(actor)],
    );
    if (!row) throw new NotFound();
    return viewOf(actor, row);
  }

  /** The ledger, the last movement first; it adds up for everybody who reads it, and names no call-off that is kept from them. (P06, R002-07) */
  async movements(actor: Actor, id: string, query: PageQuery): Promise<Page<CeilingMovementView>> {
    const [before = null] = cursorOf(query, 'number') ?? [];
    const rows = await this.reader.query<Omit<CeilingMovementView, 'at' | 'id'> & { readonly id: number; readonly at: Date }>(
      `select m.id, m.at, l.number as "lotNumber", m.kind, m.cents, c.id as "callOffId", c.number as "callOffNumber"
       from ceiling_movement m
       join framework_lot l on l.id = m.lot_id
       join award w on w.id = m.award_id
       left join call_off c on c.id = w.call_off_id and not centrale.call_off_kept_from(c.id, $4)
       where m.agreement_id = $1 and ($2::bigint is null or m.id < $2)
       order by m.id desc limit $3`,
      [id, before, limitOf(query) + 1, actor.personId],
    );
    return pageOf(rows, query, (row) => ({ ...row, id: String(row.id), at: row.at.toISOString() }), (row) => [row.id]);
  }
}
