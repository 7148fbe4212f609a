import { addDays, addMonths, daysBetween, type LocalDate, type LocalText } from '@centrale/kernel';
import { type PackId, type Purpose } from '../rule-pack/rule-pack.js';
import { type Gate } from './phase.js';
import { type EngagementLevel, type OutputType, type ParticipationService, type PhaseKind } from './vocabulary.js';

/** How far from the anchor, first in whole months, then in days; before it when negative. */
export interface Offset {
  readonly months: number;
  readonly days: number;
}

export interface TemplatePhase {
  readonly kind: PhaseKind;
  readonly name: LocalText;
  readonly goal: LocalText;
  readonly starts: Offset;
  /** Of its last day. */
  readonly ends: Offset;
  readonly gates: readonly Gate[];
  readonly neededServices: readonly ParticipationService[];
  readonly outputType: OutputType;
}

export interface TemplateContent {
  readonly purpose: Purpose;
  readonly level: EngagementLevel;
  /** Dates run forward from the start, or backward from the elections. (R002-05) */
  readonly anchor: 'start' | 'election';
  readonly phases: readonly TemplatePhase[];
}

/** A way of working with relative dates; a trajectory takes over its phases and makes them its own. */
export interface TrajectoryTemplate {
  readonly id: string;
  readonly packId: PackId;
  readonly kind: string;
  readonly name: LocalText;
  readonly content: TemplateContent;
}

export interface PlannedPhase extends Omit<TemplatePhase, 'starts' | 'ends'> {
  readonly no: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

const at = (anchor: LocalDate, { months, days }: Offset): LocalDate => addDays(addMonths(anchor, months), days);

/** The phases with dates of their own, from the day on which the trajectory starts or before the day of the elections. */
export const planFrom = ({ phases }: Pick<TemplateContent, 'phases'>, anchor: LocalDate): PlannedPhase[] =>
  phases.map(({ starts, ends, ...phase }, index) => ({ ...phase, no: index + 1, startsOn: at(anchor, starts), endsOn: at(anchor, ends) }));

export interface Dated {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export interface Span {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** From the first day of the first phase to the last day of the last. */
export function spanOf(phases: readonly Dated[]): Span | undefined {
  if (phases.length === 0) return undefined;
  return {
    startsOn: phases.reduce((first, { startsOn }) => (startsOn < first ? startsOn : first), phases[0]!.startsOn),
    endsOn: phases.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), phases[0]!.endsOn),
  };
}

/** The same plan so much later or earlier that its first day is the one given: what copying does to dates. */
export function shifted<T extends Dated>(phases: readonly T[], startsOn: LocalDate): T[] {
  const span = spanOf(phases);
  if (!span) return [];
  const days = daysBetween(span.startsOn, startsOn);
  return phases.map((phase) => ({ ...phase, startsOn: addDays(phase.startsOn, days), endsOn: addDays(phase.endsOn, days) }));
}
