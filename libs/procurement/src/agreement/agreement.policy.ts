import { holds, needsRole, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { type AgreementCommand } from './agreement.js';

const contractManager = (actor: Actor): Refusal | undefined =>
  holds(actor, 'contractManager') ? undefined : needsRole('contractManager');

export const agreementPolicy = {
  create: contractManager,
  launch: contractManager,
  suspend: contractManager,
  resume: contractManager,
  terminate: contractManager,
} satisfies Record<AgreementCommand | 'create', Policy<object>>;
