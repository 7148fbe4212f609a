import { buyerRoles, hidden, holds, needsRole, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { type Buyer, type BuyerCommand } from './buyer.js';

type Subject = Pick<Buyer, 'organisationId'>;

const contractManager = (actor: Actor): Refusal | undefined =>
  holds(actor, 'contractManager') ? undefined : needsRole('contractManager');

/** The service and auditors see every admission, an organisation its own. */
const see: Policy<Subject> = (actor, buyer) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, buyerRoles, buyer.organisationId) ? undefined : hidden();

export const buyerPolicy = {
  see,
  request: (actor: Actor) => (holds(actor, ['serviceOfficer', 'contractManager']) ? undefined : needsRole('serviceOfficer')),
  admit: contractManager,
  refuse: contractManager,
  withdraw: contractManager,
} satisfies Record<BuyerCommand | 'see' | 'request', Policy<Subject>>;
