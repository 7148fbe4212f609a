import { hidden, holds, needsRole, providerRoles, serviceRoles, type Policy } from '@centrale/kernel';
import { type Qualification, type QualificationCommand } from './provider.js';

type Subject = Pick<Qualification, 'providerId'>;

const contractManager: Policy<Subject> = (actor) =>
  holds(actor, 'contractManager') ? undefined : needsRole('contractManager');
const ownManager: Policy<Subject> = (actor, { providerId }) =>
  holds(actor, 'providerManager', providerId) ? undefined : needsRole('providerManager');

/** Ranks, rates and reasons are for the service, the auditor and the provider itself. */
const see: Policy<Subject> = (actor, { providerId }) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, providerRoles, providerId) ? undefined : hidden();

export const qualificationPolicy = {
  see,
  register: contractManager,
  saveProfile: (actor, { providerId }) => (holds(actor, providerRoles, providerId) ? undefined : needsRole('providerManager')),
  apply: (actor, subject) => (holds(actor, 'contractManager') ? undefined : ownManager(actor, subject)),
  withdraw: (actor, subject) => (holds(actor, 'contractManager') ? undefined : ownManager(actor, subject)),
  review: contractManager,
  admit: contractManager,
  refuse: contractManager,
  suspend: contractManager,
  lift: contractManager,
  exclude: contractManager,
  addRate: contractManager,
} satisfies Record<QualificationCommand | 'see' | 'register' | 'saveProfile' | 'apply' | 'addRate', Policy<Subject>>;
