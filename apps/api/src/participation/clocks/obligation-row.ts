import { type LocalDate, type LocalText } from '@centrale/kernel';
import { toDutyView, type ObligationRow } from '@centrale/participation';
import { clockOf, type ClockEntity } from './clock.entity.js';

/** A duty as it is listed; `hasClock` tells it from one that is derived from the calendar. */
export type ListedDuty = ClockEntity & { readonly subject: LocalText | null; readonly hasClock?: boolean };

/** What the dossier of a duty `c` is called. Nobody names a meeting that is still a draft, and an application has no title. */
export const SUBJECT = `(case c.dossier_type
  when 'body' then (select b.name from body b where b.id = c.dossier_id)
  when 'sheet' then (select b.name from sheet s join body b on b.id = s.body_id where s.id = c.dossier_id)
  when 'meeting' then (select m.title from meeting m where m.id = c.dossier_id and m.status <> 'draft')
  when 'trajectory' then (select x.title from trajectory x where x.id = c.dossier_id)
  when 'memorandum' then (select x.title from trajectory x where x.id = c.dossier_id)
  when 'advice' then (select a.title from advice a where a.id = c.dossier_id)
  when 'adviceRequest' then (select r.subject from advice_request r where r.id = c.dossier_id) end)`;

export const obligationOf = (row: ListedDuty, today: LocalDate): ObligationRow => ({
  ...toDutyView(row, clockOf(row), today),
  bodyId: row.bodyId, trajectoryId: row.trajectoryId, dossierType: row.dossierType, dossierId: row.dossierId, label: row.label, subject: row.subject, part: row.part,
  agreeable: row.hasClock === true && row.bodyId !== null && row.dueOn === null && row.satisfiedOn === null,
});
