import { refuse, refuseMove, type Refusal } from '@centrale/kernel';
import { type CallOff } from '../call-off/call-off.js';
import { invitationLifecycle, type Invitation, type InvitationCommand } from './invitation.js';

type Terms = Pick<CallOff, 'status' | 'offersDueAt'>;

/** Reading is always possible; what a provider answers, it answers before the deadline, and may take back until then. */
export function refuseInvitationCommand(
  command: InvitationCommand,
  invitation: Pick<Invitation, 'status'>,
  callOff: Terms,
  offered: boolean,
  now: Date,
): Refusal | undefined {
  const wrong = refuseMove('invitation', invitationLifecycle, invitation.status, command);
  if (wrong || command === 'see') return wrong;
  return refuseAnswerNow(callOff, now) ?? (command === 'decline' && offered ? refuse('invitation.offer-stands') : undefined);
}

function refuseAnswerNow({ status, offersDueAt }: Terms, now: Date): Refusal | undefined {
  if (status !== 'published') return refuse('call-off.wrong-status', { status });
  return offersDueAt && now < offersDueAt ? undefined : refuse('call-off.deadline-passed', { since: offersDueAt?.toISOString() ?? '' });
}
