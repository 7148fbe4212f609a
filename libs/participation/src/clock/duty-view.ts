import { clockStatus, daysLeft, dueDate, type Clock, type ClockSide, type LocalDate } from '@centrale/kernel';
import { type RuleId } from '../rule/rules.js';
import { type DutyView } from './duty.view.js';

interface Kept {
  readonly id: string;
  readonly rule: RuleId | null;
  readonly ownerSide: ClockSide;
  readonly kind: Clock['kind'];
  readonly satisfiedOn: LocalDate | null;
}

/** What leaves of a clock. A duty without a date can be met all the same, and is never late. */
export function toDutyView({ id, kind, rule, ownerSide, satisfiedOn: metOn }: Kept, clock: Clock | undefined, today: LocalDate): DutyView {
  if (!clock) return { id, kind, rule, ownerSide, dueOn: null, status: metOn ? 'met' : 'unset', daysLeft: null, satisfiedOn: metOn, adjustments: [] };
  const due = dueDate(clock);
  const { satisfiedOn, adjustments } = clock;
  return { id, kind, rule, ownerSide, dueOn: due, status: clockStatus(clock, today), daysLeft: daysLeft(due, today), satisfiedOn, adjustments };
}
