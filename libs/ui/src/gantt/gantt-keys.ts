import { isRow, type Line } from './gantt-lines';

/** A place for the focus: the name of a line is stop 0, its bars follow in the order of time. */
export interface Stop {
  readonly line: number;
  readonly stop: number;
}

const PAGE = 10;

const lastStop = (line: Line | undefined): number => (line && isRow(line) ? line.bars.length : 0);

/** Where a key leads; undefined for one that leads nowhere. */
export function stopAfterKey(lines: readonly Line[], at: Stop, key: string): Stop | undefined {
  const rows: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE };
  const rowsOn = rows[key];
  if (rowsOn) return inLine(lines, at, Math.max(0, Math.min(lines.length - 1, at.line + rowsOn)));
  const inRow: Readonly<Record<string, number>> = { ArrowLeft: at.stop - 1, ArrowRight: at.stop + 1, Home: 0, End: Infinity };
  const wanted = inRow[key];
  if (wanted !== undefined) return { line: at.line, stop: Math.max(0, Math.min(lastStop(lines[at.line]), wanted)) };
  const ends: Readonly<Record<string, Stop>> = { 'Control+Home': { line: 0, stop: 0 }, 'Control+End': { line: lines.length - 1, stop: lastStop(lines.at(-1)) } };
  return ends[key];
}

/** From a bar to the one of another line that starts nearest to it; from a name to the name. */
function inLine(lines: readonly Line[], at: Stop, line: number): Stop {
  const [from, to] = [lines[at.line], lines[line]];
  const left = from && isRow(from) ? from.bars[at.stop - 1]?.left : undefined;
  if (left === undefined || !to || !isRow(to) || to.bars.length === 0) return { line, stop: 0 };
  const nearest = to.bars.reduce((best, bar, i) => (Math.abs(bar.left - left) < Math.abs(to.bars[best]!.left - left) ? i : best), 0);
  return { line, stop: nearest + 1 };
}
