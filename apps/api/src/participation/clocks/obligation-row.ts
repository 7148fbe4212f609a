import { type LocalDate } from '@centrale/kernel';
import { toDutyView, type ObligationRow } from '@centrale/participation';
import { clockOf, type ClockEntity } from './clock.entity.js';

/** A duty as it is listed; `hasClock` tells it from one that is derived from the calendar. */
export type ListedDuty = ClockEntity & { readonly hasClock?: boolean };

export const obligationOf = (row: ListedDuty, today: LocalDate): ObligationRow => ({
  ...toDutyView(row, clockOf(row), today),
  bodyId: row.bodyId, trajectoryId: row.trajectoryId, dossierType: row.dossierType, dossierId: row.dossierId, label: row.label, part: row.part,
  agreeable: row.hasClock === true && row.bodyId !== null && row.dueOn === null && row.satisfiedOn === null,
});
