import { type LocalDate } from '@centrale/kernel';
import { type UiTexts } from '../texts/nl';
import { csvOf } from './csv';
import { lightStates, type LightState } from './traffic-light';

export interface BoardColumn {
  readonly key: string;
  readonly label: string;
  /** What is expected, in a line. */
  readonly hint?: string;
}

export interface BoardLight {
  readonly state: LightState;
  /** In the words of what it is about; the general word of the state otherwise. */
  readonly label?: string;
  /** The last day. */
  readonly due?: LocalDate | null;
  readonly detail?: string;
  /** Within the product. */
  readonly href?: string;
}

export interface BoardRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly note?: string;
  /** By the key of the column; what is not there does not apply. */
  readonly lights: Readonly<Record<string, BoardLight | undefined>>;
}

const ABSENT: BoardLight = { state: 'none' };
/** What somebody has to look at. */
const pressing: ReadonlySet<LightState> = new Set(['bad', 'warn', 'unset']);

export const lightOf = (row: BoardRow, column: BoardColumn): BoardLight => row.lights[column.key] ?? ABSENT;

export const isPressing = (row: BoardRow, columns: readonly BoardColumn[]): boolean => columns.some((column) => pressing.has(lightOf(row, column).state));

/** How many there are of each state, the most pressing first; what does not apply is not counted. */
export function countsOf(rows: readonly BoardRow[], columns: readonly BoardColumn[]): readonly { readonly state: LightState; readonly count: number }[] {
  const states = rows.flatMap((row) => columns.map((column) => lightOf(row, column).state));
  return lightStates
    .filter((state) => state !== 'none')
    .map((state) => ({ state, count: states.filter((each) => each === state).length }))
    .filter(({ count }) => count > 0);
}

/** A line for each light: what, how it stands, by when. */
export function csvOfBoard(rows: readonly BoardRow[], columns: readonly BoardColumn[], rowsLabel: string, t: Pick<UiTexts, 'board' | 'lights'>): string {
  const lines = rows.flatMap((row) => columns.map((column) => {
    const { state, label, due, detail } = lightOf(row, column);
    return [row.label, column.label, t.lights[state], label, due, detail];
  }));
  return csvOf([rowsLabel, t.board.what, t.board.state, t.board.label, t.board.due, t.board.detail], lines);
}
