import { holds, needsRole, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { type AwardCommand } from './award.js';

const officer = (actor: Actor): Refusal | undefined => (holds(actor, 'serviceOfficer') ? undefined : needsRole('serviceOfficer'));

export const awardPolicy = {
  check: officer,
  notify: officer,
  finalise: officer,
  withdraw: officer,
  draftOrder: officer,
} satisfies Record<AwardCommand | 'check' | 'draftOrder', Policy<object>>;
