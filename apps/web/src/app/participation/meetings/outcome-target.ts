import { refuse, type Refusal } from '@centrale/kernel';
import { type OutcomeTarget } from '@centrale/participation';

export type Pointer = keyof OutcomeTarget;

const missing: Readonly<Record<Pointer, string>> = { adviceId: 'contribution.advice-missing', bodyId: 'contribution.group-missing', meetingId: 'contribution.no-next-meeting' };

/** An outcome that points at something is not said where nothing of that kind can be chosen. (R001-14, R003-39) */
export const withoutTarget = (pointer: Pointer | undefined, known: number): Refusal | undefined => (pointer && known === 0 ? refuse(missing[pointer]) : undefined);
