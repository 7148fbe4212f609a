import { type Lifecycle } from '@centrale/kernel';

export const contactStatuses = ['received', 'assigned', 'led', 'answered', 'closed'] as const;
export type ContactStatus = (typeof contactStatuses)[number];
export type ContactCommand = 'assign' | 'lead' | 'answer' | 'close';

/** The front door of the service: a public form that becomes an assigned request. */
export const contactLifecycle: Lifecycle<ContactStatus, ContactCommand> = {
  received: { assign: 'assigned', close: 'closed' },
  assigned: { assign: 'assigned', lead: 'led', answer: 'answered', close: 'closed' },
  led: { lead: 'led', answer: 'answered', close: 'closed' },
  answered: { lead: 'led', close: 'closed' },
  closed: {},
};

export interface ContactRequest {
  readonly id: string;
  readonly number: string;
  readonly status: ContactStatus;
  readonly officerId: string | null;
}
