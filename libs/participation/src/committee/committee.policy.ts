import { hidden, holds, needsRole, type Policy } from '@centrale/kernel';
import { type CommitteeApplication, type CommitteeCommand } from './committee.js';

type Subject = Pick<CommitteeApplication, 'organisationId'>;

const answering: Policy<Subject> = (actor, { organisationId }) => (holds(actor, 'coordinator', organisationId) ? undefined : needsRole('coordinator'));

/** Applications hold personal data: those who answer them see them, with the city's desk. */
export const committeePolicy = {
  see: (actor, { organisationId }) => (holds(actor, ['coordinator', 'secretariat', 'citizenContact', 'headOfService'], organisationId) ? undefined : hidden()),
  accept: answering,
  refuse: answering,
  erase: answering,
} satisfies Record<CommitteeCommand | 'see' | 'erase', Policy<Subject>>;
