import { addDays, dateAt, daysBetween, isWorkingDay, refuse, rollForward, type LocalDate, type Refusal } from '@centrale/kernel';
import { type Composition } from './call-off.js';
import { frameworkLotsOf } from './lot-guards.js';
import { type CompositionFacts, type GuardedLot } from './publication-facts.js';

type DateFacts = Pick<CompositionFacts, 'composition' | 'agreement' | 'frameworkLots'>;

/** Days that the framework lots drawn on leave at least to make an offer; the strictest counts. (P04) */
export const minimumDays = (composition: Pick<Composition, 'lots'>, frameworkLots: readonly Pick<GuardedLot, 'number' | 'minimumDays'>[]): number =>
  Math.max(0, ...composition.lots.flatMap((lot) => frameworkLotsOf(lot, frameworkLots).map((each) => each.minimumDays)));

/** A day on which offers may fall due: the deadline fits the complexity and lies on a working day. (P04) */
export function refuseDeadlineOn(date: LocalDate): Refusal | undefined {
  return isWorkingDay(date) ? undefined : refuse('call-off.deadline-not-working-day', { date, nextDay: rollForward(date), path: 'offersDueAt' });
}

function deadlineGuards({ composition, frameworkLots }: DateFacts, now: Date): Refusal[] {
  const path = 'offersDueAt';
  if (!composition.offersDueAt) return [refuse('call-off.deadline-missing', { path })];
  const due = new Date(composition.offersDueAt);
  if (due <= now) return [refuse('call-off.deadline-past', { path })];
  const days = minimumDays(composition, frameworkLots);
  const today = dateAt(now);
  const tooShort = daysBetween(today, dateAt(due)) < days;
  return [
    ...(tooShort ? [refuse('call-off.deadline-too-short', { days, earliest: rollForward(addDays(today, days)), path })] : []),
    ...[refuseDeadlineOn(dateAt(due))].filter((refusal) => refusal !== undefined),
  ];
}

/** Questions end before offers do, so that every answer can still be used. */
function questionGuards({ composition: { questionsDueAt, offersDueAt } }: DateFacts, now: Date): Refusal[] {
  const path = 'questionsDueAt';
  if (!questionsDueAt) return [refuse('call-off.questions-term-missing', { path })];
  if (new Date(questionsDueAt) <= now) return [refuse('call-off.questions-term-past', { path })];
  return offersDueAt && new Date(questionsDueAt) >= new Date(offersDueAt) ? [refuse('call-off.questions-term-late', { path })] : [];
}

/** The decision follows the deadline, and the award falls within the agreement. (P01) */
function decisionGuards({ composition: { offersDueAt, decisionExpectedOn }, agreement: { endsOn } }: DateFacts): Refusal[] {
  const path = 'decisionExpectedOn';
  if (!decisionExpectedOn) return [refuse('call-off.decision-date-missing', { path })];
  return [
    ...(offersDueAt && decisionExpectedOn <= dateAt(new Date(offersDueAt)) ? [refuse('call-off.decision-before-deadline', { path })] : []),
    ...(decisionExpectedOn > endsOn ? [refuse('call-off.award-after-agreement', { endsOn, path })] : []),
  ];
}

/** The work starts after the decision and ends after its start; it may outlive the agreement. (P01) */
function periodGuards({ composition: { decisionExpectedOn, startsOn, endsOn } }: DateFacts): Refusal[] {
  if (!startsOn) return [];
  return [
    ...(decisionExpectedOn && startsOn <= decisionExpectedOn ? [refuse('call-off.start-before-decision', { path: 'startsOn' })] : []),
    ...(endsOn && endsOn < startsOn ? [refuse('call-off.end-before-start', { path: 'endsOn' })] : []),
  ];
}

/** Also run by the composer on what is being typed. */
export const dateGuards = (facts: DateFacts, now: Date): Refusal[] => [
  ...deadlineGuards(facts, now),
  ...questionGuards(facts, now),
  ...decisionGuards(facts),
  ...periodGuards(facts),
];

/** An offer that has lapsed cannot be awarded: the composer hears of it in time. */
export function dateWarnings({ composition }: Pick<CompositionFacts, 'composition'>): Refusal[] {
  const { offersDueAt, offerValidDays, decisionExpectedOn } = composition;
  if (!offersDueAt || !decisionExpectedOn) return [];
  const validUntil = addDays(dateAt(new Date(offersDueAt)), offerValidDays);
  return decisionExpectedOn > validUntil ? [refuse('call-off.offers-lapse-before-decision', { validUntil, path: 'offerValidDays' })] : [];
}
