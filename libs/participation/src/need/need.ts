import { type LocalDate } from '@centrale/kernel';

/** How far a phase's need of outside services has come; derived from what became of its briefing, never stored. */
export const needStates = ['identified', 'eligible', 'ownProcurement', 'briefingDraft', 'briefingAgreed', 'calledOff', 'assigned', 'evaluated'] as const;
export type NeedState = (typeof needStates)[number];

/** What the marketplace says of the briefing that a phase gave rise to. */
export interface NeedFacts {
  /** Whether the organisation may call off under an agreement that runs today. (R004-02) */
  readonly eligible: boolean;
  /** Whether an agreement admitted it, be it one that does not run today. */
  readonly admitted: boolean;
  /** Whether the briefing was taken along for a procedure of the organisation's own. */
  readonly exported: boolean;
  readonly briefing: 'none' | 'draft' | 'withService' | 'agreed' | 'ended';
  readonly calledOff: boolean;
  /** An accepted order puts its provider on the phase. */
  readonly assigned: boolean;
  /** The order was found complete, and its evaluation stands with the trajectory. */
  readonly completed: boolean;
}

/** The furthest that holds. */
export function needState({ eligible, exported, briefing, calledOff, assigned, completed }: NeedFacts): NeedState {
  if (completed) return 'evaluated';
  if (assigned) return 'assigned';
  if (calledOff) return 'calledOff';
  if (briefing === 'agreed') return 'briefingAgreed';
  if (briefing === 'draft' || briefing === 'withService') return 'briefingDraft';
  return before(eligible, exported);
}

function before(eligible: boolean, exported: boolean): NeedState {
  if (exported) return 'ownProcurement';
  return eligible ? 'eligible' : 'identified';
}

/** What procuring took before, in the register's own past. */
export interface LeadTime {
  readonly days: number;
  /** How many procedures the number rests on; none: our assumption. */
  readonly samples: number;
}

const ENOUGH_SAMPLES = 3;

/** Half of the earlier procedures took at most this long, from briefing to accepted order; what the rule set assumes while there are too few. */
export function leadTimeOf(days: readonly number[], assumed: number): LeadTime {
  if (days.length < ENOUGH_SAMPLES) return { days: assumed, samples: 0 };
  const sorted = [...days].sort((a, b) => a - b);
  return { days: sorted[Math.floor((sorted.length - 1) / 2)]!, samples: sorted.length };
}

/** Who already works on the same trajectory, and as what. (P22) */
export interface EarlierWork {
  readonly providerId: string;
  readonly services: readonly string[];
}

export interface ProcuredPhase {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}
