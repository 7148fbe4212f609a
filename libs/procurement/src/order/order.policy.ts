import { buyerRoles, hidden, holds, needsRole, providerRoles, serviceRoles, type Policy } from '@centrale/kernel';
import { type Order, type OrderCommand } from './order.js';

type Subject = Pick<Order, 'organisationId' | 'providerId' | 'status'> & {
  /** Comes of a call-off that is kept from the actor, who does not work on its project in confidence. (R002-07) */
  readonly withheld?: boolean;
};

/** The provider sees an order once it was sent, in confidence or not: it has bound itself. */
const see: Policy<Subject> = (actor, order) =>
  (!order.withheld && (holds(actor, [...serviceRoles, 'auditor']) || holds(actor, buyerRoles, order.organisationId))) ||
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
