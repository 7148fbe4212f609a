import { type DutyCell } from './duty.view.js';

/** The colour of a field on the board: red is overdue, amber due soon, grey has no date, green is in order. */
export const dutyLights = ['red', 'amber', 'grey', 'green'] as const;
export type DutyLight = (typeof dutyLights)[number];

/** What stands worst is what is seen. A date that nobody agreed on is not in order, and not late either. */
export function lightOf({ overdue, dueSoon, unset }: Pick<DutyCell, 'overdue' | 'dueSoon' | 'unset'>): DutyLight {
  if (overdue > 0) return 'red';
  if (dueSoon > 0) return 'amber';
  return unset > 0 ? 'grey' : 'green';
}
