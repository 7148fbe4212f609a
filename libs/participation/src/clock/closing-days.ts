import { refuse, type Refusal } from '@centrale/kernel';

/** Closing days are set as a whole: whoever read another calendar than the one that holds would undo what somebody else wrote. */
export const refuseClosingDays = (holds: number, read: number | undefined): Refusal | undefined =>
  read === undefined || read === holds ? undefined : refuse('clock.calendar-changed', { version: holds });
