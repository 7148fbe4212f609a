import { dateAt, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { callOffLifecycle, type CallOff } from './call-off.js';
import { refuseDeadlineOn } from './date-guards.js';

export interface NewTerms {
  readonly questionsDueAt?: Date;
  readonly offersDueAt?: Date;
}

/** An addendum comes while offers can still be made. */
export function refuseAddendumNow(callOff: Pick<CallOff, 'status' | 'offersDueAt'>, now: Date): Refusal | undefined {
  const wrong = refuseMove('call-off', callOffLifecycle, callOff.status, 'beginOpening');
  if (wrong) return wrong;
  return callOff.offersDueAt && now >= callOff.offersDueAt ? refuse('call-off.deadline-passed', { since: callOff.offersDueAt.toISOString() }) : undefined;
}

/** Terms move later only, so that nobody has less time than was promised; they stay in order and within the agreement. (P01) */
export function refuseAddendum(
  callOff: Pick<CallOff, 'status' | 'questionsDueAt' | 'offersDueAt'>,
  terms: NewTerms,
  agreement: { readonly endsOn: LocalDate },
  now: Date,
): Refusal | undefined {
  const early = refuseAddendumNow(callOff, now);
  if (early) return early;
  const questions = terms.questionsDueAt ?? callOff.questionsDueAt;
  const offers = terms.offersDueAt ?? callOff.offersDueAt;
  if (isEarlier(terms.offersDueAt, callOff.offersDueAt)) return refuse('addendum.deadline-earlier', { present: callOff.offersDueAt!.toISOString() });
  if (isEarlier(terms.questionsDueAt, callOff.questionsDueAt)) return refuse('addendum.questions-term-earlier', { present: callOff.questionsDueAt!.toISOString() });
  if (questions && offers && questions >= offers) return refuse('call-off.questions-term-late', { path: 'questionsDueAt' });
  return terms.offersDueAt && refuseNewDeadline(dateAt(terms.offersDueAt), agreement);
}

function refuseNewDeadline(date: LocalDate, { endsOn }: { readonly endsOn: LocalDate }): Refusal | undefined {
  return date > endsOn ? refuse('addendum.deadline-after-agreement', { endsOn }) : refuseDeadlineOn(date);
}

const isEarlier = (wanted: Date | undefined, present: Date | null): boolean => wanted !== undefined && present !== null && wanted <= present;
