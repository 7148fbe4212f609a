import { type Refusal } from '@centrale/kernel';
import { dateGuards, type AgreementView, type Composition } from '@centrale/procurement';

/** A date that is still empty is on the guard list; beside its field it would scold somebody who has just begun. */
const MISSING = ['call-off.deadline-missing', 'call-off.questions-term-missing', 'call-off.decision-date-missing'];

/** What is wrong with the dates as they are typed, by field: the library's own rules, run before the server runs them. */
export function refuseDates(composition: Composition, agreement: AgreementView, now: Date): Map<string, Refusal> {
  const found = dateGuards({ composition, agreement, frameworkLots: agreement.lots }, now);
  const mistakes = new Map<string, Refusal>();
  for (const refusal of found) {
    const path = String(refusal.params?.['path']);
    if (!MISSING.includes(refusal.code) && !mistakes.has(path)) mistakes.set(path, refusal);
  }
  return mistakes;
}
