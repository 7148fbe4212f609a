import { clockStatus, daysLeft, dueDate, type Clock, type ClockSide, type LocalDate } from '@centrale/kernel';
import { type RuleId } from '../rule/rules.js';
import { type DutyView } from './duty.view.js';

interface Kept {
  readonly id: string;
  readonly rule: RuleId | null;
  readonly ownerSide: ClockSide;
  readonly kind: Clock['kind'];
}

/** What leaves of a clock. */
export function toDutyView({ id, kind, rule, ownerSide }: Kept, clock: Clock | undefined, today: LocalDate): DutyView {
  if (!clock) return { id, kind, rule, ownerSide, dueOn: null, status: 'unset', daysLeft: null, satisfiedOn: null, adjustments: [] };
  const due = dueDate(clock);
  const { satisfiedOn, adjustments } = clock;
  return { id, kind, rule, ownerSide, dueOn: due, status: clockStatus(clock, today), daysLeft: daysLeft(due, today), satisfiedOn, adjustments };
}
