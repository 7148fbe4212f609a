import { dateAt, firstOf, refuse, type Cents, type LocalDate, type LocalText, type Refusal } from '@centrale/kernel';
import { emptyLanguages, type LanguageRegime } from '../languages.js';
import { balanceOf, openCents, type BudgetCommitment, type PoolAmounts } from './budget-pool.js';

/** Pool and the bodies that share it. */
export interface SharedPool extends PoolAmounts {
  readonly year: number;
  readonly bodyIds: readonly string[];
}

const yearOf = (on: LocalDate): number => Number(on.slice(0, 4));

/** Names its balance and its bodies: what one of them spends, the others no longer have. */
const shortOf = (pool: SharedPool): { readonly balance: Cents; readonly bodies: number } => ({ balance: balanceOf(pool), bodies: pool.bodyIds.length });

const refuseStranger = ({ bodyIds }: SharedPool, bodyId: string): Refusal | undefined =>
  bodyIds.includes(bodyId) ? undefined : refuse('budget-pool.not-a-participant');

/** All bodies together commit no more than there is. (R003-32, I9) */
export const refuseOverspending = (pool: SharedPool, cents: Cents): Refusal | undefined =>
  cents > balanceOf(pool) ? refuse('R003-32', { ...shortOf(pool), cents }) : undefined;

export function refuseBudgetCommitment(pool: SharedPool, { bodyId, cents, on }: { readonly bodyId: string; readonly cents: Cents; readonly on: LocalDate }): Refusal | undefined {
  return firstOf(
    refuseStranger(pool, bodyId),
    yearOf(on) === pool.year ? undefined : refuse('budget-pool.other-year', { year: String(pool.year) }),
    refuseOverspending(pool, cents),
  );
}

/** What was committed can be given back as far as it was not spent. */
export function refuseExpenseRelease(commitment: BudgetCommitment, cents: Cents): Refusal | undefined {
  if (commitment.kind !== 'commit') return refuse('budget-pool.no-commitment');
  return cents > openCents(commitment) ? refuse('budget-pool.more-than-open', { open: openCents(commitment) }) : undefined;
}

interface Payment {
  readonly bodyId: string;
  readonly on: LocalDate;
}

/**
 * Only what cannot be a payment is refused: one in the future, by a body that does not take part, or out of somebody else's
 * commitment. What was paid is a fact, whatever the balance. (I9)
 */
export function refuseExpensePayment(pool: SharedPool, { bodyId, on }: Payment, commitment: BudgetCommitment | undefined, now: Date): Refusal | undefined {
  return firstOf(
    refuseStranger(pool, bodyId),
    on > dateAt(now) ? refuse('budget-pool.paid-in-future') : undefined,
    commitment && (commitment.kind !== 'commit' || commitment.bodyId !== bodyId) ? refuse('budget-pool.no-commitment') : undefined,
  );
}

/** The part of a payment that its commitment set aside already. */
export const coveredBy = (commitment: BudgetCommitment | undefined, cents: Cents): Cents => (commitment ? Math.min(cents, openCents(commitment)) : 0);

/** What was paid beyond the balance is kept, and is a non-conformity. (R003-32, I9) */
export function recordOverspending(pool: SharedPool, cents: Cents, covered: Cents): Refusal | undefined {
  const over = cents - covered - Math.max(balanceOf(pool), 0);
  return over > 0 ? refuse('R003-32.paid', { ...shortOf(pool), cents, over }) : undefined;
}

/** A payment that was written down wrongly is taken back as far as it was not taken back yet. */
export function refuseExpenseCorrection({ kind, cents, settledCents }: Pick<BudgetCommitment, 'kind' | 'cents' | 'settledCents'>, back: Cents): Refusal | undefined {
  if (kind !== 'pay') return refuse('budget-pool.no-payment');
  return back > cents - settledCents ? refuse('budget-pool.more-than-paid', { paid: cents - settledCents }) : undefined;
}

/** Most of it is gone: said to everybody who shares it. The percentage is the rule set's. (R003-32) */
export function warnNearlySpent(pool: SharedPool, warnPercent: number | null): Refusal | undefined {
  if (warnPercent === null) return undefined;
  // Amounts times a hundred can go beyond the safe integers.
  const used = BigInt(pool.committedCents + pool.paidCents) * 100n;
  return used >= BigInt(pool.amountCents) * BigInt(warnPercent) ? refuse('R003-32.nearly', shortOf(pool)) : undefined;
}

/** The city may give less or more, but not less than what is committed and paid. (R003-32) */
export const refusePoolAmount = (pool: SharedPool, amountCents: Cents): Refusal | undefined =>
  amountCents < pool.committedCents + pool.paidCents ? refuse('budget-pool.below-used', { used: pool.committedCents + pool.paidCents }) : undefined;

interface PoolOpening {
  readonly year: number;
  readonly name: LocalText;
  readonly languageRegime: LanguageRegime;
  /** Bodies that were named, and those among them that are the city's. */
  readonly named: number;
  readonly bodies: number;
}

/** A pool is opened for this year or the next, under a name, for bodies of one city. */
export function refusePoolOpening({ year, name, languageRegime, bodies, named }: PoolOpening, now: Date): Refusal | undefined {
  const current = yearOf(dateAt(now));
  return firstOf(
    emptyLanguages(name, languageRegime).length > 0 ? refuse('budget-pool.unnamed') : undefined,
    year < current || year > current + 1 ? refuse('budget-pool.year-out-of-range', { from: String(current), to: String(current + 1) }) : undefined,
    bodies < named ? refuse('budget-pool.foreign-body') : undefined,
  );
}

/** One pool of a name and a year. */
export const refuseTwin = (): Refusal => refuse('budget-pool.exists');

export const refusePoolBody = ({ bodyIds }: Pick<SharedPool, 'bodyIds'>, bodyId: string, ofCity: boolean): Refusal | undefined =>
  firstOf(
    ofCity ? undefined : refuse('budget-pool.foreign-body'),
    bodyIds.includes(bodyId) ? refuse('budget-pool.participates') : undefined,
  );
