import { dateAt, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { type CallOff, type CallOffStatus } from './call-off.js';

/** When the competent organ decides: 1 on what was checked, before publication; 2 on the proposed award. (P08) */
const statusesFor: Readonly<Record<1 | 2, readonly CallOffStatus[]>> = { 1: ['checked', 'approved'], 2: ['awardProposed'] };

export const refuseDecisionNow = (no: 1 | 2, { status }: Pick<CallOff, 'status'>): Refusal | undefined =>
  statusesFor[no].includes(status) ? undefined : refuse('call-off.wrong-status', { status });

export interface RecordedDecision {
  readonly no: 1 | 2;
  readonly decidedOn: LocalDate;
  /** Whether the document named is attached to this same call-off. */
  readonly documentAttached: boolean;
}

/** A decision is recorded after it was taken, with its document. (P08) */
export function refuseDecision(callOff: Pick<CallOff, 'status'>, decision: RecordedDecision, now: Date): Refusal | undefined {
  const wrong = refuseDecisionNow(decision.no, callOff);
  if (wrong) return wrong;
  if (decision.decidedOn > dateAt(now)) return refuse('decision.in-future', { decidedOn: decision.decidedOn });
  return decision.documentAttached ? undefined : refuse('decision.document-not-attached');
}
