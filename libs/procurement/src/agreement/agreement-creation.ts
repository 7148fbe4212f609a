import { firstOf, refuse, type Refusal } from '@centrale/kernel';
import { type FrameworkAgreement, type FrameworkLot } from './agreement.js';
import { refuseTerm } from './agreement-term.js';
import { refuseLots } from './framework-lots.js';

type Draft = Pick<FrameworkAgreement, 'number' | 'startsOn' | 'endsOn' | 'termException' | 'ceilingCents'> & {
  readonly lots: readonly (Pick<FrameworkLot, 'number' | 'ceilingCents'> & { readonly criteria: readonly { readonly code: string }[] })[];
};

/** A new agreement has a number of its own, a lawful term and sound lots. (P01, P06) */
export function refuseAgreement(draft: Draft, numberTaken: boolean): Refusal | undefined {
  return firstOf(
    numberTaken ? refuse('agreement.number-taken', { number: draft.number }) : undefined,
    refuseTerm(draft),
    refuseLots(draft.lots, draft.ceilingCents),
  );
}
