import { type Cents, type LocalDate } from '@centrale/kernel';

/**
 * What moves a pool: a commitment sets money aside and a release gives it back, a payment spends it, a correction takes a
 * payment back that was written down wrongly. The ledger is append-only and sums to the pool.
 */
export const expenseKinds = ['commit', 'release', 'pay', 'correct'] as const;
export type ExpenseKind = (typeof expenseKinds)[number];

/** One budget of a year on the city's account, shared by several bodies. (R003-32, I9) */
export interface BudgetPool {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly year: number;
  readonly amountCents: Cents;
  readonly committedCents: Cents;
  readonly paidCents: Cents;
}

export type PoolAmounts = Pick<BudgetPool, 'amountCents' | 'committedCents' | 'paidCents'>;

/** What all its bodies together can still commit; below zero once more was paid than there was. */
export const balanceOf = ({ amountCents, committedCents, paidCents }: PoolAmounts): Cents => amountCents - committedCents - paidCents;

/** A commitment and what became of it. */
export interface BudgetCommitment {
  readonly poolId: string;
  readonly kind: ExpenseKind;
  readonly bodyId: string;
  readonly cents: Cents;
  /** Released, or paid out of it. */
  readonly settledCents: Cents;
  readonly on: LocalDate;
}

export const openCents = ({ cents, settledCents }: Pick<BudgetCommitment, 'cents' | 'settledCents'>): Cents => cents - settledCents;

/** The pool once money has moved; `covered` is what a payment took out of its commitment. */
export function afterMovement<Pool extends PoolAmounts>(pool: Pool, kind: ExpenseKind, cents: Cents, covered: Cents): Pool {
  const committed: Readonly<Record<ExpenseKind, Cents>> = { commit: cents, release: -cents, pay: -covered, correct: 0 };
  const paid: Readonly<Record<ExpenseKind, Cents>> = { commit: 0, release: 0, pay: cents, correct: -cents };
  return { ...pool, committedCents: pool.committedCents + committed[kind], paidCents: pool.paidCents + paid[kind] };
}
