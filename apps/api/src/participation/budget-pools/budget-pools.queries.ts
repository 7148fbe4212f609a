import { Injectable } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { mayOf, type Actor, type Page } from '@centrale/kernel';
import { balanceOf, budgetPolicy, warnNearlySpent, type ExpenseView, type PoolRow, type PoolView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { citiesOf, OF_CITIES } from '../cities.js';
import { NON_CONFORMITIES } from '../findings.js';

export class PoolsQuery extends PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(2000) @Max(2199) readonly year?: number;
  @IsOptional() @IsUUID() readonly bodyId?: string;
}

interface Listed extends Omit<PoolRow, 'balanceCents' | 'warnings'> {
  readonly warnPercent: number | null;
}
type Found = Listed & Pick<PoolView, 'participants' | 'nonConformities'>;
type Expense = Omit<ExpenseView, 'recordedAt'> & { readonly recordedAt: Date; readonly cursor: string };

const ROW = `p.id, p.number, p.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", p.year, p.name, p.amount_cents as "amountCents",
  p.committed_cents as "committedCents", p.paid_cents as "paidCents", n.bodies, n.percent as "warnPercent"`;
const FROM = `from budget_pool p join organisation o on o.id = p.organisation_id cross join lateral (
  select count(*)::int as bodies, min((r.parameters->>'budgetWarnPercent')::int) as percent
  from budget_pool_body m join body b on b.id = m.body_id join rule_pack r on r.pack_id = b.pack_id and r.version = b.pack_version where m.pool_id = p.id) n`;
const VISIBLE = OF_CITIES('p.organisation_id');
const PARTICIPANTS = `(
  select json_agg(json_build_object('id', b.id, 'number', b.number, 'name', b.name, 'committedCents', s.committed, 'paidCents', s.paid) order by b.number)
  from budget_pool_body m join body b on b.id = m.body_id cross join lateral (
    select coalesce(sum(case e.kind when 'commit' then e.cents when 'release' then -e.cents when 'pay' then -e.covered_cents else 0 end), 0)::bigint as committed,
      coalesce(sum(case e.kind when 'pay' then e.cents when 'correct' then -e.cents else 0 end), 0)::bigint as paid
    from expense e where e.pool_id = m.pool_id and e.body_id = m.body_id) s
  where m.pool_id = p.id)`;

@Injectable()
export class BudgetPoolsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: PoolsQuery): Promise<Page<PoolRow>> {
    const [year, id] = cursorOf(query, 'number', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW} ${FROM} where ${VISIBLE} and ($3::int is null or p.year = $3)
         and ($4::uuid is null or exists (select from budget_pool_body m where m.pool_id = p.id and m.body_id = $4))
         and ($5::bigint is null or (p.year, p.id) < ($5::bigint, $6::uuid))
       order by p.year desc, p.id desc limit $7`,
      [...citiesOf(actor), query.year, query.bodyId, year, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, toRow, (row) => [row.year, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<PoolView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, ${PARTICIPANTS} as participants, ${NON_CONFORMITIES(`'budgetPool'`, 'p.id')} as "nonConformities" ${FROM} where ${VISIBLE} and p.id = $3`, [...citiesOf(actor), id],
    );
    if (!row) throw new NotFound();
    return toView(actor, row);
  }

  /** The ledger, the last movement first. @throws NotFound */
  async expenses(actor: Actor, id: string, query: PageQuery): Promise<Page<ExpenseView>> {
    const [recordedAt, expenseId] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Expense>(
      `select e.id, e.kind, e.body_id as "bodyId", b.name as "bodyName", e.cents, e.on_date as "on", e.what, e.of_id as "ofId", centrale.open_cents(e.id) as "openCents",
         e.recorded_at as "recordedAt", e.recorded_at::text as cursor
       from budget_pool p join expense e on e.pool_id = p.id join body b on b.id = e.body_id
       where ${VISIBLE} and p.id = $3 and ($4::timestamptz is null or (e.recorded_at, e.id) < ($4, $5::uuid))
       order by e.recorded_at desc, e.id desc limit $6`,
      [...citiesOf(actor), id, recordedAt, expenseId, limitOf(query) + 1],
    );
    if (rows.length === 0) await this.one(actor, id);
    return pageOf(rows, query, ({ cursor: _, ...row }) => ({ ...row, recordedAt: row.recordedAt.toISOString() }), (row) => [row.cursor, row.id]);
  }
}

function toRow({ warnPercent, ...row }: Listed): PoolRow {
  const warning = warnNearlySpent({ ...row, bodyIds: Array.from({ length: row.bodies }, String) }, warnPercent);
  return { ...row, balanceCents: balanceOf(row), warnings: warning ? [warning] : [] };
}

function toView(actor: Actor, { participants, nonConformities, ...listed }: Found): PoolView {
  const may = (command: keyof typeof budgetPolicy) => budgetPolicy[command](actor, listed);
  return {
    ...toRow(listed), participants, nonConformities,
    may: mayOf({
      changeAmount: may('changeAmount'), addBody: may('addBody'), commit: may('commit'), release: may('release'), pay: may('pay'), correct: may('correct'),
      correctNonConformity: may('correctNonConformity'),
    }),
  };
}
