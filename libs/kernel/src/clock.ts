import { isBlank } from './blank.js';
import { addDays, addMonths, type LocalDate } from './local-date.js';
import { addWorkingDays, rollForward, workingDaysBefore } from './working-days.js';

/** What a dated duty is about. */
export const clockKinds = [
  'request', 'response', 'invitation', 'agendaIntake', 'annualAdvice', 'annualEvaluation', 'legislatureFeedback', 'preElection', 'report',
  'committeeAnswer', 'publication', 'signal', 'question', 'contactOfficial', 'commitment', 'cycleEvaluation',
] as const;
export type ClockKind = (typeof clockKinds)[number];

export const clockDirections = ['forward', 'backward'] as const;
export type ClockDirection = (typeof clockDirections)[number];
export const clockUnits = ['calendarDay', 'workingDay', 'month', 'year'] as const;
export type ClockUnit = (typeof clockUnits)[number];
export const clockRolls = ['none', 'nextWorkingDay'] as const;
export type ClockRoll = (typeof clockRolls)[number];

/** How long from an anchor (forward), or how long before it (backward: a notice). */
export interface ClockTerm {
  readonly direction: ClockDirection;
  /** Whole units, none or more. */
  readonly amount: number;
  readonly unit: ClockUnit;
  /** What becomes of a forward term that ends on a closed day. A backward term never rolls: that would shorten the notice. */
  readonly roll: ClockRoll;
}

/** Who agrees on an extension: the city that asked, and the body that answers. */
export const clockSides = ['city', 'body'] as const;
export type ClockSide = (typeof clockSides)[number];

export interface Confirmation {
  readonly side: ClockSide;
  readonly personId: string;
  readonly on: LocalDate;
}

export const adjustmentTypes = ['shorten', 'extend'] as const;
export interface Adjustment {
  readonly type: (typeof adjustmentTypes)[number];
  /** The new amount, in the term's unit and from the same anchor. */
  readonly to: number;
  readonly motivation: string;
  readonly confirmedBy: readonly Confirmation[];
}

/** A dated duty as it is kept: what it is computed from. When it is due, and where it stands, follows. */
export interface Clock {
  readonly kind: ClockKind;
  readonly term: ClockTerm;
  /** Day zero: the day of receipt, or the day of the meeting of which notice is given. */
  readonly anchor: LocalDate;
  /** In the order in which they were made; never changed, never taken away. (I12) */
  readonly adjustments: readonly Adjustment[];
  /** Local closing days, beside the statutory holidays. */
  readonly closingDays: readonly LocalDate[];
  readonly satisfiedOn: LocalDate | null;
}

const counted: Readonly<Record<ClockUnit, (from: LocalDate, term: ClockTerm, closingDays: readonly LocalDate[]) => LocalDate>> = {
  calendarDay: (from, term) => addDays(from, signed(term)),
  workingDay: (from, { direction, amount }, closingDays) => (direction === 'forward' ? addWorkingDays : workingDaysBefore)(from, amount, closingDays),
  month: (from, term) => addMonths(from, signed(term)),
  year: (from, term) => addMonths(from, 12 * signed(term)),
};

const signed = ({ direction, amount }: ClockTerm): number => (direction === 'forward' ? amount : -amount);

/** Where a term leads from its anchor: the anchor is not counted, the last day is. Only what runs forward rolls off a closed day. */
export function termEnd(term: ClockTerm, anchor: LocalDate, closingDays: readonly LocalDate[] = []): LocalDate {
  const end = counted[term.unit](anchor, term, closingDays);
  return term.direction === 'forward' && term.roll === 'nextWorkingDay' ? rollForward(end, closingDays) : end;
}

/** The sides whose confirmation an extension still waits for; one person cannot speak for both. (I4) */
export function awaitedSides({ confirmedBy }: Pick<Adjustment, 'confirmedBy'>): ClockSide[] {
  const by = (side: ClockSide): Confirmation[] => confirmedBy.filter((confirmation) => confirmation.side === side);
  const silent = clockSides.filter((side) => by(side).length === 0);
  const agreed = by('city').some(({ personId }) => by('body').some((other) => other.personId !== personId));
  return agreed || silent.length > 0 ? silent : ['body'];
}

/** Whether an adjustment counts, given the amount before it: a motivated shortening of a term, or a longer one that both sides agreed on. */
function counts({ type, to, motivation, confirmedBy }: Adjustment, { direction, amount }: ClockTerm): boolean {
  if (type === 'extend') return to > amount && awaitedSides({ confirmedBy }).length === 0;
  return direction === 'forward' && to < amount && !isBlank(motivation);
}

/** The term as the adjustments that count have made it; the others leave it as it was. */
export const adjustedTerm = ({ term, adjustments }: Pick<Clock, 'term' | 'adjustments'>): ClockTerm =>
  adjustments.reduce((now, adjustment) => (counts(adjustment, now) ? { ...now, amount: adjustment.to } : now), term);

/** The last day on which the duty is met in time. */
export const dueDate = (clock: Pick<Clock, 'term' | 'anchor' | 'adjustments' | 'closingDays'>): LocalDate =>
  termEnd(adjustedTerm(clock), clock.anchor, clock.closingDays);

/** The clock with one adjustment more, behind those that it had. */
export const withAdjustment = (clock: Clock, adjustment: Adjustment): Clock => ({ ...clock, adjustments: [...clock.adjustments, adjustment] });
