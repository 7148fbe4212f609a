import { firstOf, refuse, type Refusal } from '@centrale/kernel';
import { type FrameworkLot } from './agreement.js';

type Draft = Pick<FrameworkLot, 'number' | 'ceilingCents'> & { readonly criteria: readonly { readonly code: string }[] };

const repeated = <T>(items: readonly T[]): T | undefined => items.find((item, index) => items.indexOf(item) < index);

/** Lots and criteria have names of their own, and no lot reaches beyond the agreement. (P06) */
export function refuseLots(lots: readonly Draft[], ceilingCents: number): Refusal | undefined {
  const number = repeated(lots.map((lot) => lot.number));
  if (number !== undefined) return refuse('agreement.lot-number-twice', { number });
  return firstOf(...lots.map((lot) => refuseLot(lot, ceilingCents)));
}

function refuseLot({ number, ceilingCents, criteria }: Draft, most: number): Refusal | undefined {
  if (ceilingCents > most) return refuse('agreement.lot-over-ceiling', { number });
  const code = repeated(criteria.map((criterion) => criterion.code));
  return code === undefined ? undefined : refuse('agreement.criterion-twice', { code, number });
}
