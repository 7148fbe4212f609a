import { daysBetween, firstOf, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { type DurationPolicy } from '../rule-pack/rule-pack.js';
import { isPhaseOver, lateness, type Phase } from './phase.js';
import { spanOf, type Dated } from './template.js';
import { isOver, type Trajectory } from './trajectory.js';

/** Ten years: a plan beyond is a slip of the pen. */
const LONGEST_DAYS = 3660;

/** Dates that make sense: an end after the start, and no plan for a lifetime. */
export function refuseDates({ startsOn, endsOn }: Dated): Refusal | undefined {
  return firstOf(
    endsOn < startsOn ? refuse('trajectory.ends-before-start', { startsOn, endsOn }) : undefined,
    daysBetween(startsOn, endsOn) > LONGEST_DAYS ? refuse('trajectory.too-long') : undefined,
  );
}

/** A new start lies today or later: what began before is another story. */
export const refuseStart = (startsOn: LocalDate, today: LocalDate): Refusal | undefined =>
  startsOn < today ? refuse('trajectory.starts-in-past', { startsOn }) : undefined;

type PlanPhase = Pick<Phase, 'no' | 'status' | 'startsOn' | 'endsOn'>;
type PlanTrajectory = Pick<Trajectory, 'startsOn' | 'endsOn' | 'status'>;

/** What does not fit in the plan as it stands today, phase by phase; none of it hinders. */
export function conflictsIn(trajectory: PlanTrajectory, phases: readonly PlanPhase[], today: LocalDate): Refusal[] {
  const open = isOver(trajectory.status) ? [] : phases.filter(({ status }) => !isPhaseOver(status));
  return open.flatMap((phase) => [...outside(trajectory, phase), ...late(phase, today), ...outOfOrder(phase, phases)]);
}

function outside({ startsOn, endsOn }: PlanTrajectory, phase: PlanPhase): Refusal[] {
  return [
    ...(startsOn && phase.startsOn < startsOn ? [refuse('phase.before-trajectory', { phase: phase.no, startsOn })] : []),
    ...(endsOn && phase.endsOn > endsOn ? [refuse('phase.after-trajectory', { phase: phase.no, endsOn })] : []),
  ];
}

function late(phase: PlanPhase, today: LocalDate): Refusal[] {
  const how = lateness(phase, today);
  if (how === null) return [];
  return [how === 'begin' ? refuse('phase.late-beginning', { phase: phase.no, startsOn: phase.startsOn }) : refuse('phase.late-ending', { phase: phase.no, endsOn: phase.endsOn })];
}

/** A phase that is planned to begin before one that comes ahead of it. */
function outOfOrder(phase: PlanPhase, phases: readonly PlanPhase[]): Refusal[] {
  const before = phases.find(({ no, startsOn }) => no < phase.no && startsOn > phase.startsOn);
  return before ? [refuse('phase.out-of-order', { phase: phase.no, before: before.no })] : [];
}

/** The next cycle of a continuous trajectory begins when the phases of this one are behind. (R001-01) */
export function refuseCycle(durationPolicy: DurationPolicy, phases: readonly Pick<Phase, 'no' | 'status'>[]): Refusal | undefined {
  if (durationPolicy !== 'continuous') return refuse('trajectory.not-continuous');
  const open = phases.find(({ status }) => !isPhaseOver(status));
  return open ? refuse('trajectory.cycle-unfinished', { phase: open.no }) : undefined;
}

/** Says that a continuous trajectory waits for its next cycle. (R001-01) */
export const sayNextCycle = ({ durationPolicy, status }: Pick<Trajectory, 'durationPolicy' | 'status'>, phases: readonly Pick<Phase, 'status'>[]): Refusal | undefined =>
  durationPolicy === 'continuous' && status === 'running' && phases.every((phase) => isPhaseOver(phase.status)) ? refuse('R001-01') : undefined;

/** How many whole months are left, for a sentence about time. */
export const monthsBetween = (from: LocalDate, to: LocalDate): number => Math.max(0, Math.floor(daysBetween(from, to) / 30.4375));

export { spanOf };
