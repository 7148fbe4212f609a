import { refuse, type Refusal } from '@centrale/kernel';
import { left, type FrameworkLot } from './agreement.js';

type Ceiling = Pick<FrameworkLot, 'ceilingCents' | 'reservedCents' | 'committedCents'>;

const WARN_AT = [95, 85, 70] as const;

/** The highest of 70, 85 and 95 per cent that reserved and committed amounts have reached; null below. (P06) */
export function ceilingWarning({ ceilingCents, reservedCents, committedCents }: Ceiling): 70 | 85 | 95 | null {
  // Ceilings times a hundred go beyond the safe integers.
  const used = BigInt(reservedCents + committedCents) * 100n;
  return WARN_AT.find((percent) => used >= BigInt(ceilingCents) * BigInt(percent)) ?? null;
}

/** The same as words for a list of warnings. (P06) */
export function warnOfCeiling(row: Ceiling): Refusal | undefined {
  const percent = ceilingWarning(row);
  return percent === null ? undefined : refuse('agreement.ceiling-warning', { percent, left: left(row) });
}
