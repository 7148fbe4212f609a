import { refuse, type ClockKind, type ClockTerm, type LocalDate, type LocalText, type Refusal } from '@centrale/kernel';
import { isSent, type AdviceStatus } from '../advice/advice.js';
import { emptyLanguages, type LanguageRegime } from '../languages.js';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { type RuleId } from '../rule/rules.js';

export const contributionKinds = ['question', 'opinion', 'need', 'solution', 'signal', 'opportunity', 'experience'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

export const contributionOutcomes = ['answered', 'takenUp', 'toWorkingGroup', 'toAgenda', 'toAdvice', 'declined'] as const;
export type ContributionOutcome = (typeof contributionOutcomes)[number];

export interface Contribution {
  readonly id: string;
  readonly organisationId: string;
  readonly meetingId: string | null;
  readonly trajectoryId: string | null;
  readonly bodyId: string | null;
  readonly kind: ContributionKind;
  readonly text: string;
  readonly themeId: string | null;
  readonly outcome: ContributionOutcome | null;
}

/** What becomes of a signal: on the agenda, into an advice, or closed with a reason. (R003-39) */
const outcomesOfSignal: readonly ContributionOutcome[] = ['toAgenda', 'toAdvice', 'declined'];
export const outcomesOf = (kind: ContributionKind): readonly ContributionOutcome[] => (kind === 'signal' ? outcomesOfSignal : contributionOutcomes);

export interface OutcomeDuty {
  readonly kind: Extract<ClockKind, 'question' | 'signal'>;
  readonly rule: RuleId;
  readonly term: ClockTerm | null;
}

const forward = (amount: number | null, roll: PackParameters['roll']): ClockTerm | null =>
  amount === null ? null : { direction: 'forward', amount, unit: 'calendarDay', roll };

/** Who asks, proposes or signals something is owed an outcome. */
export const owesOutcome = (kind: ContributionKind): boolean => kind === 'question' || kind === 'solution' || kind === 'signal';

/** The outcome that is owed for it: to questions and solutions (R001-14), and to signals (R003-39). Opinions and experiences are heard. */
export function outcomeDuty(kind: ContributionKind, { outcomeDays, signalDays, roll }: Pick<PackParameters, 'outcomeDays' | 'signalDays' | 'roll'>): OutcomeDuty | undefined {
  if (kind === 'question' || kind === 'solution') return { kind: 'question', rule: 'R001-14', term: forward(outcomeDays, roll) };
  return kind === 'signal' ? { kind: 'signal', rule: 'R003-39', term: forward(signalDays, roll) } : undefined;
}

/** One outcome, of the right sort, and said in public in the languages of the organisation. */
export function findingsOnOutcome(
  contribution: Pick<Contribution, 'kind' | 'outcome'>, outcome: ContributionOutcome, text: LocalText, regime: LanguageRegime,
): (Refusal | undefined)[] {
  return [
    contribution.outcome === null ? undefined : refuse('contribution.has-outcome'),
    outcomesOf(contribution.kind).includes(outcome) ? undefined : refuse('contribution.outcome-not-for-signal'),
    ...emptyLanguages(text, regime).map((language) => refuse('contribution.outcome-untranslated', { language })),
  ];
}

/** What an outcome points at. */
export interface OutcomeTarget {
  readonly adviceId: string | null;
  readonly bodyId: string | null;
  readonly meetingId: string | null;
}

/** What each outcome points at, where it points at something. */
const pointers: Readonly<Partial<Record<ContributionOutcome, keyof OutcomeTarget>>> = { toAdvice: 'adviceId', toWorkingGroup: 'bodyId', toAgenda: 'meetingId' };
export const pointerOf = (outcome: ContributionOutcome): keyof OutcomeTarget | undefined => pointers[outcome];

/** Into an advice or to a working group: people can follow it only where it says to which. On an agenda it is on the next one where it names none. (R001-14, R003-39) */
export function refuseTarget(outcome: ContributionOutcome, target: OutcomeTarget): Refusal | undefined {
  if (outcome === 'toAdvice' && target.adviceId === null) return refuse('contribution.advice-missing');
  if (outcome === 'toWorkingGroup' && target.bodyId === null) return refuse('contribution.group-missing');
  const strange = (['adviceId', 'bodyId', 'meetingId'] as const).some((pointer) => pointer !== pointerOf(outcome) && target[pointer] !== null);
  return strange ? refuse('contribution.target-unasked') : undefined;
}

/** What an advice says is fixed once it was sent: nothing goes into it any more. */
export const refuseSentTarget = (status: AdviceStatus): Refusal | undefined => (isSent(status) ? refuse('contribution.advice-sent') : undefined);

/** What is said in public is the meeting that was named: after its last day for items it takes none, and another would. `until` is null where the rule set names no last day. (R003-15) */
export const refuseClosedMeeting = (until: LocalDate | null, today: LocalDate): Refusal | undefined =>
  until !== null && today > until ? refuse('contribution.meeting-closed', { until }) : undefined;

/** What is over hears nothing new; what was said there still gets its outcome. */
export const refuseEndedPlace = (ended: boolean): Refusal | undefined => (ended ? refuse('contribution.place-over') : undefined);

/** What is still owed, as the desk and the public page say it. (R001-14, R003-39) */
export function owed(open: { readonly questions: number; readonly signals: number }, signalDays: number | null): Refusal[] {
  return [
    ...(open.questions > 0 ? [refuse('R001-14', { count: open.questions })] : []),
    ...(open.signals > 0 && signalDays !== null ? [refuse('R003-39', { count: open.signals, days: signalDays })] : []),
  ];
}
