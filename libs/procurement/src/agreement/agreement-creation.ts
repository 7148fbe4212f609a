import { firstOf, refuse, type Refusal } from '@centrale/kernel';
import { type FrameworkAgreement, type FrameworkLot } from './agreement.js';
import { refuseTerm } from './agreement-term.js';
import { refuseLots } from './framework-lots.js';

type Draft = Pick<FrameworkAgreement, 'startsOn' | 'endsOn' | 'termException' | 'ceilingCents'> & {
  readonly lots: readonly (Pick<FrameworkLot, 'number' | 'ceilingCents'> & { readonly criteria: readonly { readonly code: string }[] })[];
};

/** A new agreement has a lawful term and sound lots. (P01, P06) */
export const refuseAgreement = (draft: Draft): Refusal | undefined => firstOf(refuseTerm(draft), refuseLots(draft.lots, draft.ceilingCents));

/** What the database says of a second agreement with the same number. */
export const numberTaken = (number: string): Refusal => refuse('agreement.number-taken', { number });
