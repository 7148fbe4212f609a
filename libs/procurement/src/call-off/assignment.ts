import { refuse, type Refusal } from '@centrale/kernel';
import { type CallOff, type CallOffStatus } from './call-off.js';

const ended: readonly CallOffStatus[] = ['concluded', 'unsuccessful', 'cancelled'];

/** Every running dossier has a responsible officer, and a stand-in who is somebody else; both of the service, now. */
export function refuseAssignment(
  { status }: Pick<CallOff, 'status'>,
  officerId: string,
  standInId: string | null,
  officersNow: readonly string[],
): Refusal | undefined {
  const wrong = refuseAssignmentNow({ status });
  if (wrong) return wrong;
  if (standInId === officerId) return refuse('call-off.stand-in-is-officer');
  return [officerId, standInId].some((id) => id !== null && !officersNow.includes(id)) ? refuse('call-off.not-an-officer') : undefined;
}

export const refuseAssignmentNow = ({ status }: Pick<CallOff, 'status'>): Refusal | undefined =>
  ended.includes(status) ? refuse('call-off.wrong-status', { status }) : undefined;
