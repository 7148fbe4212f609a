import { type Lifecycle } from '@centrale/kernel';

export const supportStatuses = ['asked', 'granted', 'refused', 'delivered', 'withdrawn'] as const;
export type SupportStatus = (typeof supportStatuses)[number];
export type SupportCommand = 'grant' | 'refuse' | 'deliver' | 'withdraw';

/** The body may change its mind until the support was given. (R000-12) */
export const supportLifecycle: Lifecycle<SupportStatus, SupportCommand> = {
  asked: { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' },
  granted: { deliver: 'delivered', withdraw: 'withdrawn' },
  refused: {},
  delivered: {},
  withdrawn: {},
};

/** Support that a body asks of the city, for itself or for a group of its own. */
export interface SupportRequest {
  readonly id: string;
  readonly number: string;
  readonly organisationId: string;
  readonly bodyId: string;
  /** The group that it is for; null when the body asks for itself. */
  readonly forBodyId: string | null;
  readonly status: SupportStatus;
  readonly officialId: string | null;
}
