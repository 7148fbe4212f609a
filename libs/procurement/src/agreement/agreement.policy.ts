import { buyerRoles, hidden, holds, needsRole, serviceRoles, type Actor, type Policy, type Refusal, type Role } from '@centrale/kernel';
import { type AgreementCommand } from './agreement.js';

const contractManager = (actor: Actor): Refusal | undefined =>
  holds(actor, 'contractManager') ? undefined : needsRole('contractManager');

/** Not providers, who read the public page: what is reserved tells of awards before they are notified. */
export const agreementReaders = [...serviceRoles, ...buyerRoles, 'auditor', 'committeeExpert'] as const satisfies readonly Role[];

export const agreementPolicy = {
  see: (actor: Actor) => (holds(actor, agreementReaders) ? undefined : hidden()),
  create: contractManager,
  launch: contractManager,
  suspend: contractManager,
  resume: contractManager,
  terminate: contractManager,
} satisfies Record<AgreementCommand | 'see' | 'create', Policy<object>>;
