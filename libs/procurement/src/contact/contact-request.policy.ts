import { hidden, holds, needsRole, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { type ContactCommand } from './contact-request.js';

const officer = (actor: Actor): Refusal | undefined => (holds(actor, 'serviceOfficer') ? undefined : needsRole('serviceOfficer'));

/** Requests hold personal data of visitors: the service alone sees them. */
export const contactPolicy = {
  see: (actor: Actor) => (holds(actor, serviceRoles) ? undefined : hidden()),
  assign: officer,
  lead: officer,
  answer: officer,
  close: officer,
} satisfies Record<ContactCommand | 'see', Policy<object>>;
