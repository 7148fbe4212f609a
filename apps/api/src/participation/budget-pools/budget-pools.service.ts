import { Injectable } from '@nestjs/common';
import { dateAt, type Actor, type Done, type LocalDate, type LocalText } from '@centrale/kernel';
import {
  afterMovement, balanceOf, budgetPolicy, coveredBy, recordOverspending, refuseBudgetCommitment, refuseExpenseCorrection, refuseExpensePayment, refuseExpenseRelease, refuseOverspending,
  refusePoolAmount, refusePoolBody, refusePoolOpening, refuseTwin, warnNearlySpent,
  type AddPoolBody, type BudgetCommitment, type ChangePoolAmount, type CommitExpense, type ExpenseKind, type LanguageRegime, type OpenPool, type PayExpense, type ReturnExpense,
  type SharedPool,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { RuleBook } from '../rules/rule-book.service.js';
import { BudgetPoolEntity } from './budget-pool.entity.js';

interface Held {
  readonly pool: BudgetPoolEntity & SharedPool;
  readonly warnPercent: number | null;
  readonly languageRegime: LanguageRegime;
  readonly now: Date;
}

interface Movement {
  readonly id: string;
  readonly bodyId: string;
  readonly kind: ExpenseKind;
  readonly cents: number;
  readonly on: LocalDate;
  readonly what: string;
  readonly ofId?: string | undefined;
  /** What a payment takes out of its commitment. */
  readonly covered?: number;
}

const EXPENSE = `pool_id as "poolId", kind, body_id as "bodyId", cents, cents - centrale.open_cents(id) as "settledCents", on_date as "on"`;

/** Budgets that several bodies share: what one of them sets aside, the others no longer have. (R003-32, I9) */
@Injectable()
export class BudgetPoolsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ruleBook: RuleBook,
  ) {}

  open(actor: Actor, { organisationId, year, name, amountCents, bodyIds }: OpenPool): Promise<Done> {
    return this.transactions.command(async (tx) => {
      reveal(budgetPolicy.see(actor, { organisationId }));
      permit(budgetPolicy.open(actor, { organisationId }));
      const facts = (await tx.one<{ bodies: number; number: string; now: Date; languageRegime: LanguageRegime }>(
        `select (select count(*) from body b where b.id = any ($2::uuid[]) and b.organisation_id = o.id)::int as bodies, centrale.next_number('WM') as number,
           centrale.now() as now, o.language_regime as "languageRegime" from organisation o where o.id = $1`,
        [organisationId, bodyIds],
      ))!;
      ensure(refusePoolOpening({ year, name, named: bodyIds.length, bodies: facts.bodies, languageRegime: facts.languageRegime }, facts.now));
      const id = newId();
      await guardedBy({ budget_pool_once: refuseTwin }, () => this.insert(tx, { id, number: facts.number, organisationId, year, name, amountCents, openedAt: facts.now }));
      await tx.query('insert into budget_pool_body (pool_id, organisation_id, body_id) select $1, $2, unnest($3::uuid[])', [id, organisationId, bodyIds]);
      await tx.record({ dossier: 'budgetPool', id, command: 'open', facts: { organisationId, year, amountCents, bodyIds } });
      return { id, at: facts.now.toISOString() };
    });
  }

  /** More or less than was thought, but never less than what was used. */
  changeAmount(actor: Actor, id: string, { amountCents }: ChangePoolAmount): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { pool, now } = await this.hold(tx, actor, id, 'changeAmount');
      ensure(refusePoolAmount(pool, amountCents));
      await tx.update(BudgetPoolEntity, id, { amountCents });
      await tx.record({ dossier: 'budgetPool', id, command: 'changeAmount', facts: { from: pool.amountCents, to: amountCents } });
      return { id, at: now.toISOString() };
    });
  }

  addBody(actor: Actor, id: string, { bodyId }: AddPoolBody): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { pool, now } = await this.hold(tx, actor, id, 'addBody');
      const body = await tx.one('select from body where id = $1 and organisation_id = $2', [bodyId, pool.organisationId]);
      ensure(refusePoolBody(pool, bodyId, body !== undefined));
      await tx.query('insert into budget_pool_body (pool_id, organisation_id, body_id) values ($1, $2, $3)', [id, pool.organisationId, bodyId]);
      await tx.record({ dossier: 'budgetPool', id, command: 'addBody', facts: { bodyId } });
      return { id, at: now.toISOString() };
    });
  }

  /** Sets money aside, as long as there is. (R003-32) */
  commit(actor: Actor, id: string, { bodyId, cents, on, what }: CommitExpense): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'commit');
      ensure(refuseBudgetCommitment(held.pool, { bodyId, cents, on }));
      return this.move(tx, actor, held, { id: newId(), kind: 'commit', bodyId, cents, on, what });
    });
  }

  release(actor: Actor, id: string, { expenseId, cents, reason }: ReturnExpense): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'release');
      const commitment = await this.expense(tx, id, expenseId);
      ensure(refuseExpenseRelease(commitment, cents));
      return this.move(tx, actor, held, { id: newId(), kind: 'release', bodyId: commitment.bodyId, cents, on: dateAt(held.now), what: reason, ofId: expenseId });
    });
  }

  /** What was paid is a fact: beyond the balance it is recorded as well, and is a non-conformity. (R003-32, I9) */
  pay(actor: Actor, id: string, { bodyId, cents, on, what, commitmentId }: PayExpense): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'pay');
      const commitment = commitmentId ? await this.expense(tx, id, commitmentId) : undefined;
      ensure(refuseExpensePayment(held.pool, { bodyId, on }, commitment, held.now));
      const covered = coveredBy(commitment, cents);
      const over = recordOverspending(held.pool, cents, covered);
      const done = await this.move(tx, actor, held, { id: newId(), kind: 'pay', bodyId, cents, on, what, ofId: commitmentId, covered });
      if (over) {
        await this.ruleBook.record(tx, { dossier: 'budgetPool', dossierId: id, organisationId: held.pool.organisationId, bodyId }, [over]);
        await this.tell(tx, held.pool, 'budget-pool.overspent');
      }
      return done;
    });
  }

  /** A payment that was written down wrongly: taken back, and seen to be. */
  correct(actor: Actor, id: string, { expenseId, cents, reason }: ReturnExpense): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id, 'correct');
      const payment = await this.expense(tx, id, expenseId);
      ensure(refuseExpenseCorrection(payment, cents));
      return this.move(tx, actor, held, { id: newId(), kind: 'correct', bodyId: payment.bodyId, cents, on: dateAt(held.now), what: reason, ofId: expenseId });
    });
  }

  private insert(tx: Tx, row: Pick<BudgetPoolEntity, 'id' | 'number' | 'organisationId' | 'year' | 'amountCents' | 'openedAt'> & { readonly name: LocalText }): Promise<void> {
    return tx.insert(BudgetPoolEntity, row);
  }

  /** Locked: until this command is done nobody else spends of it. @throws NotFound */
  async hold(tx: Tx, actor: Actor, id: string, command: keyof typeof budgetPolicy): Promise<Held> {
    const pool = await tx.lock(BudgetPoolEntity, id);
    reveal(budgetPolicy.see(actor, pool));
    permit(budgetPolicy[command](actor, pool));
    const { bodyIds, ...facts } = (await tx.one<Omit<Held, 'pool'> & { bodyIds: string[] }>(
      `select array_agg(p.body_id) as "bodyIds", min((r.parameters->>'budgetWarnPercent')::int) as "warnPercent", centrale.now() as now,
         (select o.language_regime from organisation o where o.id = $2) as "languageRegime"
       from budget_pool_body p join body b on b.id = p.body_id join rule_pack r on r.pack_id = b.pack_id and r.version = b.pack_version where p.pool_id = $1`,
      [id, pool.organisationId],
    ))!;
    return { pool: { ...pool, bodyIds }, ...facts };
  }

  /** @throws NotFound for what is no expense of this pool */
  private async expense(tx: Tx, poolId: string, id: string): Promise<BudgetCommitment> {
    const row = await tx.one<BudgetCommitment>(`select ${EXPENSE} from expense where id = $1 and pool_id = $2`, [id, poolId]);
    if (!row) throw new NotFound();
    return row;
  }

  private async move(tx: Tx, actor: Actor, { pool, warnPercent, now }: Held, { id, bodyId, kind, cents, on, what, ofId, covered = 0 }: Movement): Promise<Done> {
    const { moved } = (await tx.one<{ moved: boolean }>('select centrale.move_pool($1, $2, $3, $4, $5, $6, $7, $8, $9) as moved', [
      id, pool.id, bodyId, kind, cents, on, what, ofId, actor.personId,
    ]))!;
    if (!moved) ensure(refuseOverspending(pool, cents));
    await tx.record({ dossier: 'budgetPool', id: pool.id, command: kind, facts: { expenseId: id, bodyId, cents, on, ...(ofId && { ofId }) } });
    const after = afterMovement(pool, kind, cents, covered);
    // Told once, as the limit is passed.
    if (warnNearlySpent(after, warnPercent) && !warnNearlySpent(pool, warnPercent)) await this.tell(tx, pool, 'budget-pool.nearly-spent', { balance: balanceOf(after) });
    return { id, at: now.toISOString() };
  }

  private tell(tx: Tx, { id, number, organisationId }: BudgetPoolEntity, kind: string, params: Readonly<Record<string, number>> = {}): Promise<void> {
    return tx.notify({ organisationId, roles: ['coordinator'], kind, dossier: 'budgetPool', dossierId: id, params: { number, ...params } });
  }
}
