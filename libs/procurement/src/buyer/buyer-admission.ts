import { dateAt, firstOf, refuse, refuseMove, type LocalDate, type LocalText, type OrganisationKind, type Refusal } from '@centrale/kernel';
import { type AgreementStatus } from '../agreement/agreement.js';
import { buyerLifecycle, type Buyer, type BuyerCommand } from './buyer.js';

/** An organisation asks once, and only where it could still order. (P02) */
export function refuseRequest(
  organisationKind: OrganisationKind,
  agreementStatus: AgreementStatus,
  live: Pick<Buyer, 'status'> | undefined,
): Refusal | undefined {
  if (organisationKind !== 'buyer') return refuse('buyer.organisation-not-a-buyer');
  if (agreementStatus === 'expired' || agreementStatus === 'terminated') return refuse('agreement.wrong-status', { status: agreementStatus });
  return live ? refuse('buyer.already-known', { status: live.status }) : undefined;
}

/** An admission cites a category of users that the agreement's notice names, by its Dutch words to the letter. (P02, CJEU C-216/17) */
export function refuseAdmission(
  buyer: Pick<Buyer, 'status'>,
  userCategories: readonly LocalText[],
  admission: { readonly userCategory: string; readonly admittedOn: LocalDate },
  now: Date,
): Refusal | undefined {
  return firstOf(
    refuseBuyerCommand('admit', buyer),
    userCategories.some(({ nl }) => nl === admission.userCategory) ? undefined : refuse('buyer.category-not-listed'),
    admission.admittedOn > dateAt(now) ? refuse('buyer.admitted-in-future', { today: dateAt(now) }) : undefined,
  );
}

export const refuseBuyerCommand = (command: BuyerCommand, { status }: Pick<Buyer, 'status'>): Refusal | undefined =>
  refuseMove('buyer', buyerLifecycle, status, command);

/**
 * Only an admitted organisation orders under the agreement. The way out: the briefing can still be read, printed and taken
 * along to a procedure of its own. (P02)
 */
export const refuseOrdering = (admission: Pick<Buyer, 'status'> | undefined): Refusal | undefined =>
  admission?.status === 'admitted' ? undefined : refuse('buyer.not-admitted');
