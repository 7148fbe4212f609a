import { firstOf, isBlank, type LocalDate, type Refusal, refuse, refuseMove } from '@centrale/kernel';
import { type Body } from '../body/body.js';
import { refuseEndedBody } from '../body/body-rules.js';
import { isOver, type Trajectory } from '../trajectory/trajectory.js';
import { interestLifecycle, type Interest, type InterestOutcome } from './interest.js';

const DAY_MS = 86_400_000;
/** A link that was mailed works for so many days. */
export const CONFIRM_DAYS = 14;

/** Interest is shown in what is public and goes on. */
export const refuseInterest = ({ status, confidential }: Pick<Trajectory, 'status' | 'confidential'>): Refusal | undefined =>
  status === 'draft' || confidential || isOver(status) ? refuse('interest.not-open') : undefined;

/** Everybody reads of a body once it works and its page is published; what was only proposed is nobody's to see. */
export const hasPublicPage = ({ status, publishedAt }: Pick<Body, 'status' | 'publishedAt'>): boolean => publishedAt !== null && status !== 'proposed';

/** In a body it is shown while that goes on, where whoever wants to may attend. */
export const refuseInterestInBody = (body: Pick<Body, 'status' | 'attendance'>): Refusal | undefined =>
  firstOf(refuseEndedBody(body), body.attendance === 'open' ? undefined : refuse('interest.members-only'));

/** Somebody who can be answered: by mail, by phone or by post. */
export const refuseInterestUnreachable = ({ email, phone, address }: { readonly email?: string | undefined; readonly phone?: string | undefined; readonly address?: string | undefined }): Refusal | undefined =>
  [email, phone, address].some((way) => way && !isBlank(way)) ? undefined : refuse('interest.no-way-to-reach');

/** Written down on the day itself or later, never ahead. */
export const refuseInterestAhead = (registeredOn: LocalDate | undefined, today: LocalDate): Refusal | undefined =>
  registeredOn !== undefined && registeredOn > today ? refuse('interest.registered-in-future') : undefined;

/** Outcomes whose place a meeting's may take: what somebody did counts more than that they were asked. (R000-06) */
export const outcomesBelow = {
  invited: [],
  attended: ['invited', 'declined', 'unreachable'],
  contributed: ['invited', 'attended', 'declined', 'unreachable'],
} as const satisfies Readonly<Record<Extract<InterestOutcome, 'invited' | 'attended' | 'contributed'>, readonly InterestOutcome[]>>;

export function refuseInterestConfirmation(interest: Pick<Interest, 'status' | 'registeredAt' | 'erasedAt'>, now: Date): Refusal | undefined {
  return firstOf(
    interest.erasedAt ? refuse('interest.erased') : undefined,
    refuseMove('interest', interestLifecycle, interest.status, 'confirm'),
    now.getTime() > interest.registeredAt.getTime() + CONFIRM_DAYS * DAY_MS ? refuse('interest.link-expired', { days: CONFIRM_DAYS }) : undefined,
  );
}

/** An outcome is told of somebody whose address is theirs, and who is still in the register. */
export const refuseInterestOutcome = ({ status, erasedAt }: Pick<Interest, 'status' | 'erasedAt'>): Refusal | undefined =>
  firstOf(erasedAt ? refuse('interest.erased') : undefined, status === 'pending' ? refuse('interest.not-confirmed') : undefined);

export const refuseInterestErasure = ({ erasedAt }: Pick<Interest, 'erasedAt'>): Refusal | undefined => (erasedAt ? refuse('interest.erased') : undefined);
