import { addDays, firstOf, refuse, refuseMove, type ClockTerm, type LocalDate, type Refusal } from '@centrale/kernel';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { isWritten, emptyLanguages, refuseUntold, type LanguageRegime } from '../languages.js';
import { requestLifecycle, type AdviceRequest, type RequestCommand, type RequestContent } from './request.js';

/** The latest that a request reaches a body after it was issued: by post, a registered letter included. */
const RECEIVED_WITHIN_DAYS = 14;

export const refuseRequestCommand = ({ status }: Pick<AdviceRequest, 'status'>, command: RequestCommand): Refusal | undefined =>
  refuseMove('advice-request', requestLifecycle, status, command);

/** What is left of the term of a request: one that was withdrawn has none. */
export const termOf = <T>({ status, clock }: Pick<AdviceRequest, 'status'> & { readonly clock: T | null }): T | null => (status === 'withdrawn' ? null : clock);

export const refuseRequestSave = ({ status }: Pick<AdviceRequest, 'status'>): Refusal | undefined =>
  status === 'draft' ? undefined : refuse('advice-request.wrong-status', { status });

/** What is asked, in every language in which the city publishes. */
export function missingInRequest({ subject, question }: RequestContent, regime: LanguageRegime): Refusal[] {
  return [
    ...emptyLanguages(subject, regime).map((language) => refuse('advice-request.subject-missing', { language })),
    ...emptyLanguages(question, regime).map((language) => refuse('advice-request.question-missing', { language })),
  ];
}

export interface Issuing {
  readonly receivedOn: LocalDate;
  /** Null without urgency. */
  readonly shortenTo: number | null;
  readonly motivation: { readonly nl: string; readonly fr: string } | null;
}

type Terms = Pick<PackParameters, 'requestDays' | 'requestFloorDays'>;

/** A term is shortened for a reason that everybody reads, and to the floor at the least. (R003-29, I4) */
export function refuseShortening(
  { shortenTo, motivation }: Pick<Issuing, 'shortenTo' | 'motivation'>, { requestDays, requestFloorDays }: Terms, regime: LanguageRegime,
): Refusal | undefined {
  if (shortenTo === null) return undefined;
  if (requestDays === null) return refuse('advice-request.no-term');
  const least = requestFloorDays ?? requestDays;
  if (shortenTo < least || !motivation || !isWritten(motivation)) return refuse('R003-29', { least });
  return firstOf(...refuseUntold('motivation', motivation, regime), shortenTo < requestDays ? undefined : refuse('clock.not-shorter', { amount: requestDays }));
}

/** The day of receipt is the body's: it never lies before the request left. */
const refuseReceipt = (receivedOn: LocalDate, today: LocalDate): Refusal | undefined =>
  receivedOn < today || receivedOn > addDays(today, RECEIVED_WITHIN_DAYS) ? refuse('advice-request.receipt-out-of-range', { from: today, until: addDays(today, RECEIVED_WITHIN_DAYS) }) : undefined;

export function refuseIssue(request: Pick<AdviceRequest, 'status'> & RequestContent, issuing: Issuing, terms: Terms, regime: LanguageRegime, today: LocalDate): Refusal | undefined {
  return firstOf(
    refuseRequestCommand(request, 'issue'),
    missingInRequest(request, regime)[0],
    refuseReceipt(issuing.receivedOn, today),
    refuseShortening(issuing, terms, regime),
  );
}

/** Thirty calendar days where the rules say so, and no date where they say none. (R003-28) */
export const requestTerm = ({ requestDays, roll }: Pick<PackParameters, 'requestDays' | 'roll'>): ClockTerm | null =>
  requestDays === null ? null : { direction: 'forward', amount: requestDays, unit: 'calendarDay', roll };

/** Said beside a request that runs. (R003-28) */
export const tellDue = (due: LocalDate | null): Refusal | undefined => (due === null ? undefined : refuse('R003-28', { due }));

/** A question may be about a trajectory of the body that is asked, and of no other. */
export const refuseTrajectoryOf = (trajectoryBodyId: string | null, bodyId: string): Refusal | undefined =>
  trajectoryBodyId === bodyId ? undefined : refuse('advice-request.trajectory-elsewhere');
