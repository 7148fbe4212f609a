import { hidden, holds, needsRole, providerRoles, type Policy } from '@centrale/kernel';
import { type Invitation, type InvitationCommand } from './invitation.js';

type Subject = Pick<Invitation, 'providerId'>;

/** An invitation with all that hangs on it is the provider's own; the authority learns what was offered at the opening. */
const own: Policy<Subject> = (actor, { providerId }) => (holds(actor, providerRoles, providerId) ? undefined : hidden());
/** Only a mandated person binds the provider. */
const manager: Policy<Subject> = (actor, { providerId }) =>
  holds(actor, 'providerManager', providerId) ? undefined : needsRole('providerManager');

export const invitationPolicy = {
  see: own,
  announceOffer: own,
  ask: own,
  saveDraft: own,
  decline: manager,
  giveUndertaking: manager,
  submitOffer: manager,
  withdrawOffer: manager,
} satisfies Record<InvitationCommand | 'ask' | 'giveUndertaking' | 'saveDraft' | 'submitOffer' | 'withdrawOffer', Policy<Subject>>;
