import { type DeskItem, type DeskView } from '@centrale/procurement';

const order = ['overdue', 'soon', 'later', 'open'] as const;
export type Group = (typeof order)[number];

const WEEK = 7 * 86_400_000;

/** What is at its hour is not overdue yet. */
function groupOf({ dueAt }: DeskItem, now: number): Group {
  if (!dueAt) return 'open';
  const left = Date.parse(dueAt) - now;
  if (left < 0) return 'overdue';
  return left < WEEK ? 'soon' : 'later';
}

const byDue = (a: DeskItem, b: DeskItem): number => (a.dueAt ?? a.since).localeCompare(b.dueAt ?? b.since);

/** The most pressing group first, and in each the first that is due, or that has waited longest. */
export function groupsOf({ now, items }: DeskView): { name: Group; items: DeskItem[] }[] {
  return order
    .map((name) => ({ name, items: items.filter((item) => groupOf(item, Date.parse(now)) === name).sort(byDue) }))
    .filter((group) => group.items.length > 0);
}
