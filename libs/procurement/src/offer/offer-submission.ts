import { firstOf, isBlank, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { type CallOff } from '../call-off/call-off.js';
import { type Invitation } from '../invitation/invitation.js';
import { offerLifecycle, priceTotal, type Offer, type OfferContent } from './offer.js';

type Window = Pick<CallOff, 'status' | 'offersDueAt'>;

/**
 * Offers are saved, submitted, replaced and withdrawn until the deadline, and refused from its exact instant on. (P11)
 * The clock decides, not the stored status.
 */
export function refuseOfferChange({ status, offersDueAt }: Window, now: Date): Refusal | undefined {
  const passed = offersDueAt !== null && now >= offersDueAt;
  if (passed && status !== 'cancelled') return refuse('offer.deadline-passed', { until: offersDueAt.toISOString() });
  return status === 'published' ? undefined : refuse('call-off.wrong-status', { status });
}

/** Everything that keeps the content from being sealed, each on its own, in the order of the form. */
export function missingInOffer(content: OfferContent, criteria: readonly string[]): Refusal[] {
  return [...missingAnswers(content, criteria), ...wrongPlanning(content), ...wrongPrices(content)];
}

function missingAnswers({ answers }: OfferContent, criteria: readonly string[]): Refusal[] {
  const given = answers.map(({ criterion }) => criterion);
  const unknown = given.filter((code) => !criteria.includes(code));
  const twice = new Set(given.filter((code, index) => given.indexOf(code) !== index));
  const empty = criteria.filter((code) => !answers.some((answer) => answer.criterion === code && !isBlank(answer.text)));
  return [
    ...empty.map((criterion) => refuse('offer.answer-missing', { criterion })),
    ...[...twice].map((criterion) => refuse('offer.answer-twice', { criterion })),
    ...unknown.map((criterion) => refuse('offer.answer-unknown', { criterion })),
  ];
}

function wrongPlanning({ planning }: OfferContent): Refusal[] {
  return planning.flatMap(({ startsOn, endsOn }, index) =>
    startsOn && endsOn && endsOn < startsOn ? [refuse('offer.planning-reversed', { step: index + 1 })] : []);
}

function wrongPrices({ prices, totalCents }: OfferContent): Refusal[] {
  if (prices.length === 0) return [refuse('offer.price-missing')];
  const unnamed = prices.flatMap(({ what }, index) => (!isBlank(what) ? [] : [refuse('offer.price-unnamed', { line: index + 1 })]));
  const sumCents = priceTotal(prices);
  if (sumCents !== totalCents) return [...unnamed, refuse('offer.total-mismatch', { totalCents, sumCents })];
  return totalCents > 0 ? unnamed : [...unnamed, refuse('offer.total-zero')];
}

/** What sealing depends on, beside the content. */
export interface SubmissionFacts {
  readonly callOff: Window;
  readonly invitation: Pick<Invitation, 'status'>;
  readonly criteria: readonly string[];
  /** The provider's live offer on this lot, if it has one. */
  readonly liveOfferId: string | null;
}

/** One live offer per provider and call-off lot: another takes its place only by naming it. */
export function refuseOfferSubmission(
  { callOff, invitation, criteria, liveOfferId }: SubmissionFacts,
  content: OfferContent,
  replaces: string | undefined,
  now: Date,
): Refusal | undefined {
  return firstOf(
    refuseOfferChange(callOff, now),
    invitation.status === 'declined' ? refuse('offer.invitation-declined') : undefined,
    liveOfferId && !replaces ? refuse('offer.already-submitted') : undefined,
    replaces && replaces !== liveOfferId ? refuse('offer.not-live') : undefined,
    ...missingInOffer(content, criteria),
  );
}

/** A live offer is taken back until the deadline; what was replaced or withdrawn stays so. */
export const refuseOfferWithdrawal = (callOff: Window, { status }: Pick<Offer, 'status'>, now: Date): Refusal | undefined =>
  firstOf(refuseOfferChange(callOff, now), refuseMove('offer', offerLifecycle, status, 'withdraw'));
