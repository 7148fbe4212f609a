import { type LocalDate } from '@centrale/kernel';
import { csvOf } from '../figure/csv';
import { type UiTexts } from '../texts/nl';
import { type GanttRow } from './gantt-lines';

type GanttTexts = UiTexts['gantt'];

/** A bar or a marker, in words. */
export interface GanttRecord {
  readonly key: string;
  readonly row: GanttRow;
  readonly what: string;
  readonly kind: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly progress?: number;
  readonly problem?: string;
}

/** Everything that the bars and markers tell, row by row, by date. */
export function recordsOf(rows: readonly GanttRow[], t: GanttTexts): readonly GanttRecord[] {
  return rows.flatMap((row) => {
    const bars = row.bars.map(({ id, label, start, end, dashed, progress, problem }): GanttRecord => ({
      key: `${row.id}/${id}`, row, what: label, kind: dashed ? t.dashed : t.bar, from: start, to: end,
      ...(progress !== undefined && { progress }), ...(problem !== undefined && { problem }),
    }));
    const markers = (row.markers ?? []).map(({ on, label, kind }, i): GanttRecord => ({ key: `${row.id}/@${i}`, row, what: label, kind: t.kinds[kind], from: on, to: on }));
    return [...bars, ...markers].sort((a, b) => a.from.localeCompare(b.from));
  });
}

export function csvOfRows(rows: readonly GanttRow[], rowsLabel: string, t: GanttTexts): string {
  const head = [t.group, rowsLabel, t.what, t.kind, t.from, t.to, t.progress, t.problem];
  return csvOf(head, recordsOf(rows, t).map(({ row, what, kind, from, to, progress, problem }) => [row.group, row.label, what, kind, from, to, progress, problem]));
}
