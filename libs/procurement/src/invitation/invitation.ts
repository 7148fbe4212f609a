import { type Lifecycle } from '@centrale/kernel';

export const invitationStatuses = ['invited', 'seen', 'willOffer', 'declined'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];
export type InvitationCommand = 'see' | 'announceOffer' | 'decline';

/** A provider may change its mind until the deadline; no answer is a matter of time. */
export const invitationLifecycle: Lifecycle<InvitationStatus, InvitationCommand> = {
  invited: { see: 'seen', announceOffer: 'willOffer', decline: 'declined' },
  seen: { announceOffer: 'willOffer', decline: 'declined' },
  willOffer: { decline: 'declined' },
  declined: { announceOffer: 'willOffer' },
};

/** A provider asked for one call-off lot. */
export interface Invitation {
  readonly id: string;
  readonly callOffId: string;
  readonly callOffLotId: string;
  readonly providerId: string;
  readonly status: InvitationStatus;
}
