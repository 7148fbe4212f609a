import { addDays, dateAt, firstOf, refuse, refuseMove, type Cents, type LocalDate, type Refusal } from '@centrale/kernel';
import { type FrameworkAgreement } from '../agreement/agreement.js';
import { callOffLifecycle, type CallOffStatus } from '../call-off/call-off.js';
import { legal } from '../legal-parameters.js';
import { awardLifecycle, checkFoundNothing, type Award } from './award.js';

type Term = Pick<FrameworkAgreement, 'endsOn'>;
/** An award with the number of its lot, which is what people know it by. */
export type LotAward = Award & { readonly lotNo: number };

/** Of the buyer's competent organ, as last recorded. (P08) */
export interface AwardDecision {
  readonly amountCents: Cents;
  readonly creditConfirmed: boolean;
  readonly recordedAt: Date;
}

/** No award after the agreement's end; what was ordered before it may run on. (P01) */
export const refuseEnded = ({ endsOn }: Term, now: Date): Refusal | undefined =>
  dateAt(now) > endsOn ? refuse('agreement.ended', { endsOn }) : undefined;

/** A check is dated, and not ahead of its day. */
export function refuseAwardeeCheck(award: Pick<Award, 'status'>, checkedOn: LocalDate, now: Date): Refusal | undefined {
  return firstOf(
    refuseMove('award', awardLifecycle, award.status, 'notify'),
    checkedOn > dateAt(now) ? refuse('award.check-in-future') : undefined,
  );
}

/** The participants are told once every awardee was checked and the buyer's organ has decided on this very proposal. (P08, P14) */
export function refuseAward(
  status: CallOffStatus,
  proposed: readonly LotAward[],
  decision: AwardDecision | undefined,
  agreement: Term,
  now: Date,
): Refusal | undefined {
  return firstOf(
    refuseMove('call-off', callOffLifecycle, status, 'award'),
    refuseEnded(agreement, now),
    ...proposed.map(refuseUnchecked),
    refuseDecision(proposed, decision),
  );
}

function refuseUnchecked(award: LotAward): Refusal | undefined {
  const clear = checkFoundNothing(award);
  if (clear === null) return refuse('award.check-missing', { lotNo: award.lotNo });
  return clear ? undefined : refuse('award.check-found', { lotNo: award.lotNo });
}

function refuseDecision(proposed: readonly LotAward[], decision: AwardDecision | undefined): Refusal | undefined {
  if (proposed.length === 0) return undefined;
  // One that was taken on a proposal since withdrawn decides nothing.
  if (!decision || proposed.some(({ proposedAt }) => decision.recordedAt < proposedAt)) return refuse('award.decision-missing');
  const neededCents = proposed.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (decision.amountCents < neededCents) return refuse('award.decision-too-low', { amountCents: decision.amountCents, neededCents });
  return decision.creditConfirmed ? undefined : refuse('award.credit-unconfirmed');
}

/** Last day of the standstill for letters sent at the instant: the days count from the one after. Null where the agreement has none. (P15) */
export function standstillUntil(agreement: Pick<FrameworkAgreement, 'standstill'>, sentAt: Date): LocalDate | null {
  const sentOn = dateAt(sentAt);
  return agreement.standstill ? addDays(sentOn, legal('standstillDays', sentOn)) : null;
}
