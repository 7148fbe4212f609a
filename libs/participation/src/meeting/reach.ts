import { refuse, type Refusal } from '@centrale/kernel';
import { type MeetingCommand } from './meeting.js';

/** Of which everybody hears who was invited or registered: that they are, and every change after it. */
export const toldChanges = ['invite', 'relocate', 'postpone', 'reschedule', 'cancel'] as const satisfies readonly MeetingCommand[];
export type ToldChange = (typeof toldChanges)[number];

/** How somebody is told whom no mail reaches. */
export const reachWays = ['phone', 'post', 'visit'] as const;
export type ReachWay = (typeof reachWays)[number];

/** Once: what was done stays as it was written down. */
export const refuseReaching = ({ how }: { readonly how: ReachWay | null }): Refusal | undefined => (how === null ? undefined : refuse('meeting.reached-already'));

/** Who still comes to a door that is closed: said while anybody is left. */
export const sayUnreached = (open: number): Refusal | undefined => (open > 0 ? refuse('meeting.people-to-reach', { count: open }) : undefined);
