import { type LocalDate } from '@centrale/kernel';
import { toDutyView, type DutyView } from '@centrale/participation';
import { clockOf, type ClockEntity } from './clocks/clocks.service.js';

/** A duty as a statement brings it: `null` where there is none. */
export type KeptDuty = Pick<ClockEntity, 'id' | 'kind' | 'rule' | 'ownerSide' | 'term' | 'anchor' | 'adjustments' | 'closingDays' | 'satisfiedOn'>;

/** The clock `alias` as `KeptDuty`. */
export const DUTY = (alias: string): string => `json_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'rule', ${alias}.rule, 'ownerSide', ${alias}.owner_side,
  'term', ${alias}.term, 'anchor', ${alias}.anchor, 'adjustments', ${alias}.adjustments, 'closingDays', ${alias}.closing_days, 'satisfiedOn', ${alias}.satisfied_on)`;

export const dutyView = (kept: KeptDuty, today: LocalDate): DutyView => toDutyView(kept, clockOf(kept as ClockEntity), today);

/** The clock that a kept duty is counted by; undefined where no date was agreed. */
export const clockOfDuty = (kept: KeptDuty | null) => (kept ? clockOf(kept as ClockEntity) : undefined);
