import { type ObligationRow } from '@centrale/participation';

/** What is late or soon will be, the first due first; what has time, or no date, is on the page of obligations. */
export const pressing = (duties: readonly ObligationRow[]): readonly ObligationRow[] => duties.filter(({ status }) => status === 'overdue' || status === 'dueSoon');
