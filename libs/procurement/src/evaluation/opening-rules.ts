import { firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { callOffLifecycle, type CallOff } from '../call-off/call-off.js';
import { refuseOpeningWithQuestions } from '../call-off/question.js';
import { type Opener } from './evaluation.js';

export interface OpeningFacts {
  readonly callOff: Pick<CallOff, 'status' | 'offersDueAt'>;
  readonly openQuestions: number;
  /** How many minutes a sign-in stays fresh. */
  readonly freshMinutes: number;
}

/** Business time for the deadline; real time for the sign-in, which no demo clock makes stale. */
export interface OpeningTime {
  readonly now: Date;
  readonly realNow: Date;
}

/** Offers stay sealed until the deadline has passed; then a first opener begins. (P10, P11) */
export function refuseBeginOpening(facts: OpeningFacts, opener: Opener, time: OpeningTime): Refusal | undefined {
  const { callOff, openQuestions } = facts;
  return firstOf(
    refuseMove('call-off', callOffLifecycle, callOff.status, 'beginOpening'),
    refuseSealed(callOff, time.now),
    refuseOpeningWithQuestions(openQuestions),
    refuseStaleSignIn(facts, opener, time),
  );
}

/** A second person opens together with the first, in a session of their own. (P10) */
export function refuseCompleteOpening(
  facts: OpeningFacts,
  first: Pick<Opener, 'personId' | 'sessionId'> | undefined,
  second: Opener,
  time: OpeningTime,
): Refusal | undefined {
  return firstOf(
    refuseMove('call-off', callOffLifecycle, facts.callOff.status, 'completeOpening'),
    refuseSealed(facts.callOff, time.now),
    !first || first.personId === second.personId || first.sessionId === second.sessionId ? refuse('opening.second-opener-needed') : undefined,
    refuseStaleSignIn(facts, second, time),
  );
}

function refuseSealed({ offersDueAt }: OpeningFacts['callOff'], now: Date): Refusal | undefined {
  return offersDueAt && now < offersDueAt ? refuse('call-off.offers-sealed', { until: offersDueAt.toISOString() }) : undefined;
}

function refuseStaleSignIn({ freshMinutes }: OpeningFacts, opener: Opener, { realNow }: OpeningTime): Refusal | undefined {
  const freshUntil = opener.authenticatedAt.getTime() + freshMinutes * 60_000;
  return realNow.getTime() >= freshUntil ? refuse('opening.sign-in-again', { minutes: freshMinutes }) : undefined;
}

/** An envelope that does not open stops the opening as a whole: nobody sees some of the offers. */
export const refuseBrokenSeal = (broken: boolean): Refusal | undefined => (broken ? refuse('opening.seal-broken') : undefined);
