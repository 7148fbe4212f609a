import { buyerRoles, hidden, holds, needsRole, providerRoles, serviceRoles, type Policy } from '@centrale/kernel';
import { type Order, type OrderCommand } from './order.js';

type Subject = Pick<Order, 'organisationId' | 'providerId' | 'status'>;

/** The provider sees an order once it was sent. */
const see: Policy<Subject> = (actor, order) =>
  holds(actor, [...serviceRoles, 'auditor']) || holds(actor, buyerRoles, order.organisationId) ||
  (order.status !== 'drafted' && holds(actor, providerRoles, order.providerId)) ? undefined : hidden();
const buyerOrOfficer: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, 'serviceOfficer') || holds(actor, 'projectOwner', organisationId) ? undefined : needsRole('projectOwner');
const projectOwner: Policy<Subject> = (actor, { organisationId }) =>
  holds(actor, 'projectOwner', organisationId) ? undefined : needsRole('projectOwner');
const manager: Policy<Subject> = (actor, { providerId }) =>
  holds(actor, 'providerManager', providerId) ? undefined : needsRole('providerManager');

export const orderPolicy = {
  see,
  send: buyerOrOfficer,
  cancel: buyerOrOfficer,
  terminate: buyerOrOfficer,
  findComplete: projectOwner,
  accept: manager,
  decline: manager,
} satisfies Record<OrderCommand | 'see', Policy<Subject>>;
