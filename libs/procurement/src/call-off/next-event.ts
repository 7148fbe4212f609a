import { type CallOff } from './call-off.js';

export interface CallOffEvent {
  readonly at: Date;
  /** What the poller does then; it tells people, it never changes a status. */
  readonly command: 'tellQuestionsClosed' | 'tellOffersClosed';
}

/** The next instant after `now` at which time changes what a call-off is. */
export function nextCallOffEvent(
  callOff: Pick<CallOff, 'status' | 'questionsDueAt' | 'offersDueAt'>,
  now: Date,
): CallOffEvent | undefined {
  if (callOff.status !== 'published') return undefined;
  if (callOff.questionsDueAt && callOff.questionsDueAt > now) return { at: callOff.questionsDueAt, command: 'tellQuestionsClosed' };
  if (callOff.offersDueAt && callOff.offersDueAt > now) return { at: callOff.offersDueAt, command: 'tellOffersClosed' };
  return undefined;
}
