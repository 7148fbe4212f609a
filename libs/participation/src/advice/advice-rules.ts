import { addWorkingDays, firstOf, isBlank, isShorterThan, type LocalDate, type Refusal, refuse, refuseMove } from '@centrale/kernel';
import { refuseSender, type RouteFacts } from '../request/addressee.js';
import { type RequestStatus } from '../request/request.js';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { adviceLifecycle, type Advice, type AdviceCommand, type AdviceOrigin, type DeliveryChannel } from './advice.js';
import { selfCheckHolds, type SelfCheck } from './self-check.js';
import { refuseWithoutVote } from './vote.js';

export const refuseAdviceCommand = ({ status }: Pick<Advice, 'status'>, command: AdviceCommand): Refusal | undefined =>
  refuseMove('advice', adviceLifecycle, status, command);

/** The request that an advice answers, as far as it is known when it begins. */
export interface AnsweredRequest {
  readonly status: RequestStatus;
  readonly bodyId: string;
  /** Whether another advice, not withdrawn, answers it already. */
  readonly taken: boolean;
}

export interface Beginning {
  readonly origin: AdviceOrigin | undefined;
  readonly request: AnsweredRequest | undefined;
  readonly bodyId: string;
  readonly body: RouteFacts;
  readonly pack: Pick<PackParameters, 'adviceRoute' | 'ownInitiative'>;
}

/** An advice comes of a request or of the body itself, where the rules allow that, and of a body that gives advice. (R000-01, R000-17, R003-20) */
export function refuseAdviceStart({ origin, request, bodyId, body, pack }: Beginning): Refusal | undefined {
  return firstOf(
    refuseSender(body, pack),
    origin === undefined ? refuse('R000-01') : undefined,
    (origin === 'request') === (request !== undefined) ? undefined : refuse('R000-01.request'),
    origin === 'ownInitiative' ? refuseOwnInitiative(pack) : undefined,
    request && refuseRequest(request, bodyId),
  );
}

export const refuseOwnInitiative = ({ ownInitiative }: Pick<PackParameters, 'ownInitiative'>): Refusal | undefined => (ownInitiative ? undefined : refuse('R003-20'));

function refuseRequest({ status, bodyId, taken }: AnsweredRequest, ofBody: string): Refusal | undefined {
  if (bodyId !== ofBody) return refuse('advice.request-of-another');
  if (taken) return refuse('advice.request-taken');
  return status === 'issued' ? undefined : refuse('advice-request.wrong-status', { status });
}

export const refuseAdviceSave = ({ status }: Pick<Advice, 'status'>): Refusal | undefined => refuseAdviceCommand({ status }, 'edit');

export const refuseAdviceComplete = (advice: Pick<Advice, 'status'>, missing: readonly Refusal[]): Refusal | undefined =>
  firstOf(refuseAdviceCommand(advice, 'complete'), missing[0]);

type Judged = Pick<Advice, 'status' | 'vote' | 'textHash'>;

/** The chair signs after a recorded vote on this very text; once it is adopted only where a note or a group came after. */
export const refuseSigning = (advice: Judged, missing: readonly Refusal[], selfCheck: SelfCheck | null, pack: Pick<PackParameters, 'selfCheck'>): Refusal | undefined =>
  firstOf(
    refuseAdviceCommand(advice, 'signSelfCheck'),
    advice.status === 'adopted' && !refuseUnchecked(selfCheck, advice, pack) ? refuse('advice.wrong-status', { status: advice.status }) : undefined,
    missing[0], refuseWithoutVote(advice),
  );

/** Where the rules ask a self-check, one that is signed stands between the text and its adoption. (R000-18) */
const refuseUnchecked = (selfCheck: SelfCheck | null, { textHash }: Pick<Advice, 'textHash'>, pack: Pick<PackParameters, 'selfCheck'>): Refusal | undefined =>
  pack.selfCheck !== 'required' || selfCheckHolds(selfCheck, textHash) ? undefined : refuse('R000-18.unsigned');

export interface Adopting {
  readonly missing: readonly Refusal[];
  readonly selfCheck: SelfCheck | null;
  readonly trajectories: number;
  readonly pack: Pick<PackParameters, 'selfCheck' | 'adviceRoute'>;
}

/** What the rules find as an advice is adopted: without a trajectory an atelier says why. (R000-04) */
export function findingsOnAdoption(advice: Judged, { missing, selfCheck, trajectories, pack }: Adopting): (Refusal | undefined)[] {
  return [
    firstOf(refuseAdviceCommand(advice, 'adopt'), missing[0], refuseWithoutVote(advice), refuseUnchecked(selfCheck, advice, pack)),
    pack.adviceRoute === 'atelierToBoard' && trajectories === 0 ? refuse('R000-04') : undefined,
  ];
}

/** In writing, by e-mail or by post, to an official or a service, with what proves it. (R003-23) */
export interface Delivery {
  readonly channel: DeliveryChannel | null;
  readonly sentOn: LocalDate | null;
  readonly to: string;
  readonly proof: string;
  readonly receivedOn: LocalDate | null;
}

/** E-mail is there the day it is sent; a letter some working days later, unless somebody dates it. */
export const defaultReceipt = (channel: DeliveryChannel, sentOn: LocalDate, postWorkingDays: number, closingDays: readonly LocalDate[] = []): LocalDate =>
  channel === 'post' && postWorkingDays > 0 ? addWorkingDays(sentOn, postWorkingDays, closingDays) : sentOn;

/** When a delivery counts as received, and the latest day to which that may be corrected. */
export interface Receipt {
  readonly expectedOn: LocalDate;
  readonly latestOn: LocalDate;
}

/** A letter may be so many working days late. */
const LATE_POST_WORKING_DAYS = 3;
const LEAST_PROOF = 3;
const isUnproven = (proof: string): boolean => isShorterThan(proof, LEAST_PROOF);

/** A message has no margin: it is there when it is sent. */
export function receiptOf(channel: DeliveryChannel, sentOn: LocalDate, postWorkingDays: number, closingDays: readonly LocalDate[] = []): Receipt {
  const expectedOn = defaultReceipt(channel, sentOn, postWorkingDays, closingDays);
  return { expectedOn, latestOn: channel === 'post' ? addWorkingDays(expectedOn, LATE_POST_WORKING_DAYS, closingDays) : expectedOn };
}

const refuseOutside = (receivedOn: LocalDate, from: LocalDate, until: LocalDate): Refusal | undefined =>
  receivedOn < from || receivedOn > until ? refuse('advice.receipt-out-of-range', { from, until }) : undefined;

/** What is dated as it leaves lies no later than what would be assumed. */
export function refuseDelivery({ channel, sentOn, to, proof, receivedOn }: Delivery, adoptedOn: LocalDate | null, today: LocalDate, receipt?: Receipt): Refusal | undefined {
  if (channel === null || sentOn === null || isBlank(to) || isUnproven(proof)) return refuse('R003-23');
  return firstOf(
    sentOn > today ? refuse('advice.sent-in-future') : undefined,
    adoptedOn !== null && sentOn < adoptedOn ? refuse('advice.sent-before-adopted', { adoptedOn }) : undefined,
    receivedOn !== null && receipt ? refuseOutside(receivedOn, sentOn, receipt.expectedOn) : undefined,
  );
}

export interface Sending {
  readonly missing: readonly Refusal[];
  readonly selfCheck: SelfCheck | null;
  /** What the evidence dossier lacks, over all trajectories of the advice. */
  readonly evidenceMissing: readonly Refusal[];
  /** People who are interested and have no outcome yet. */
  readonly openInterests: number;
  readonly body: RouteFacts;
  /** Null for an own initiative. */
  readonly requestStatus: RequestStatus | null;
  readonly pack: Pick<PackParameters, 'selfCheck' | 'evidence' | 'adviceRoute' | 'ownInitiative'>;
}

/** That everybody interested was involved is shown before an advice leaves, where the rules ask it; elsewhere it is said. (R000-06, I1) */
function findEvidence({ evidenceMissing, openInterests, pack }: Sending): Refusal | undefined {
  if (evidenceMissing.length === 0 || pack.evidence === 'none' || pack.evidence === 'optional') return undefined;
  if (pack.evidence === 'recommended') return refuse('R000-06.recommended', { count: evidenceMissing.length });
  return openInterests > 0 ? refuse('R000-06', { count: openInterests }) : refuse('R000-06.incomplete', { count: evidenceMissing.length });
}

/** What the rules find as an advice leaves. (R000-06, R000-17, R000-18, R003-20, I1, I2) */
export function findingsOnSending(advice: Judged, sending: Sending): (Refusal | undefined)[] {
  const { missing, selfCheck, body, requestStatus, pack } = sending;
  return [
    firstOf(
      refuseAdviceCommand(advice, 'send'), refuseSender(body, pack), missing[0], refuseWithoutVote(advice), refuseUnchecked(selfCheck, advice, pack),
      // A question that was taken back: what is left is the body's own initiative.
      requestStatus === 'withdrawn' ? refuseOwnInitiative(pack) : undefined,
    ),
    findEvidence(sending),
  ];
}

export interface Receiving {
  readonly receivedOn: LocalDate;
  readonly proof: string;
  /** As it was written down when the advice left. */
  readonly delivery: Receipt & { readonly sentOn: LocalDate; readonly receivedOn: LocalDate };
  /** Of the city's answer, as it counts now; null where no term runs. */
  readonly dueOn: LocalDate | null;
}

/**
 * The day of receipt, from which the city's term counts. Who owes the answer does not set its own clock: a message has the day on which
 * it was sent, a letter is dated once, near the day that was assumed and with what proves it, and a term that is over stays over. (R003-08)
 */
export function refuseReceiving(advice: Pick<Advice, 'status'>, { receivedOn, proof, delivery, dueOn }: Receiving, today: LocalDate): Refusal | undefined {
  const corrects = receivedOn !== delivery.receivedOn;
  return firstOf(
    refuseAdviceCommand(advice, 'receive'),
    corrects ? refuseOutside(receivedOn, delivery.sentOn, delivery.latestOn) : undefined,
    corrects && receivedOn > today ? refuse('advice.received-in-future') : undefined,
    corrects && isUnproven(proof) ? refuse('advice.receipt-unproven') : undefined,
    corrects && dueOn !== null && today > dueOn ? refuse('advice.receipt-after-due', { due: dueOn }) : undefined,
  );
}

/** A thematic group owes an advice each calendar year; an organising one, and one on a project, do not. (R003-24) */
export const owesYearlyAdvice = (groupType: string | null, { yearlyAdviceFrom }: Pick<PackParameters, 'yearlyAdviceFrom'>): boolean =>
  groupType !== null && (yearlyAdviceFrom as readonly string[]).includes(groupType);

/** Said while a year's advice has not been sent. (R003-24) */
export const tellYearlyAdvice = (year: number, sentThisYear: boolean): Refusal | undefined => (sentThisYear ? undefined : refuse('R003-24', { year: String(year) }));

/** Only trajectories of the body itself gathered what it advises. */
export const refuseAdviceTrajectories = (wanted: readonly string[], ofBody: readonly string[]): Refusal | undefined =>
  wanted.every((id) => ofBody.includes(id)) ? undefined : refuse('advice.trajectory-elsewhere');

/** A document that a note or a delivery names was added to this very advice. */
export const refuseAdviceAttachment = (known: boolean): Refusal | undefined => (known ? undefined : refuse('advice.attachment-unknown'));
