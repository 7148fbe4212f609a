import { type InvitationRow, type Texts } from '@centrale/procurement';
import { type StripState, type Tone } from '@centrale/ui';

const tones: Readonly<Record<InvitationRow['status'], Tone>> = { invited: 'warn', seen: 'busy', willOffer: 'good', declined: 'calm' };

/** Where a provider stands with an invitation. */
export const invitationState = ({ status }: Pick<InvitationRow, 'status'>, d: Texts): StripState => ({
  label: d.statuses.invitation[status], tone: tones[status],
});
