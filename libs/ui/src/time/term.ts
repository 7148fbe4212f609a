import { daysBetween, type LocalDate } from '@centrale/kernel';

export type TermState = 'running' | 'soon' | 'late' | 'met' | 'metLate' | 'unset';

/** How a term stands, and by how many days: left while it runs, late once it has passed or was met too late. */
export interface Term {
  readonly state: TermState;
  readonly days: number;
}

/** The due date itself is still in time. Without a date there is no term, until it is met. */
export function termOf(due: LocalDate | null, met: LocalDate | null, today: LocalDate, soon: number): Term {
  if (due === null) return { state: met === null ? 'unset' : 'met', days: 0 };
  const left = daysBetween(met ?? today, due);
  if (met !== null) return left < 0 ? { state: 'metLate', days: -left } : { state: 'met', days: left };
  if (left < 0) return { state: 'late', days: -left };
  return { state: left <= soon ? 'soon' : 'running', days: left };
}
