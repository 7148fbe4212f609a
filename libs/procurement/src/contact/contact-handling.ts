import { firstOf, refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { contactLifecycle, type ContactCommand, type ContactRequest } from './contact-request.js';

export const refuseContactCommand = (command: ContactCommand, { status }: Pick<ContactRequest, 'status'>): Refusal | undefined =>
  refuseMove('contact-request', contactLifecycle, status, command);

/** Dossiers are handled by somebody who is a service officer now. */
export const refuseOfficer = (isOfficer: boolean): Refusal | undefined => (isOfficer ? undefined : refuse('officer.not-an-officer'));

/** A request leads to something: a buyer's admission, a briefing, or both. */
export function refuseLead(
  request: Pick<ContactRequest, 'status'>,
  to: { readonly buyerId?: string | undefined; readonly briefingId?: string | undefined },
): Refusal | undefined {
  return firstOf(
    refuseContactCommand('lead', request),
    to.buyerId === undefined && to.briefingId === undefined ? refuse('contact-request.leads-nowhere') : undefined,
  );
}
