import { firstOf, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { type Purpose } from '../rule-pack/rule-pack.js';
import { isPhaseOver, type Phase } from './phase.js';
import { trajectoryLifecycle, type Trajectory, type TrajectoryCommand } from './trajectory.js';

/** What closing is held against. */
export interface ClosingFacts {
  /** An advice of this trajectory whose analysis, justification and recommendations are complete. */
  readonly completeAdvice: boolean;
  readonly memorandumPublished: boolean;
  readonly phases: readonly Pick<Phase, 'no' | 'status'>[];
}

export const refuseTrajectoryCommand = ({ status }: Pick<Trajectory, 'status'>, command: TrajectoryCommand): Refusal | undefined =>
  refuseMove('trajectory', trajectoryLifecycle, status, command);

/** What is public was announced first; what works in confidence begins without. It begins on its day, not before. */
export function refuseBeginning({ status, confidential, startsOn }: Pick<Trajectory, 'status' | 'confidential' | 'startsOn'>, today: LocalDate): Refusal | undefined {
  return firstOf(
    refuseTrajectoryCommand({ status }, 'begin'),
    status === 'draft' && !confidential ? refuse('trajectory.announce-first') : undefined,
    startsOn !== null && startsOn > today ? refuse('trajectory.not-yet', { startsOn }) : undefined,
  );
}

/** An advice trajectory ends with a reasoned, understandable advice; a memorandum by its publication. (R000-11, I7) */
export function refuseClosing(trajectory: Pick<Trajectory, 'status'> & { readonly purpose: Purpose }, { completeAdvice, memorandumPublished, phases }: ClosingFacts): Refusal | undefined {
  const open = phases.find(({ status }) => !isPhaseOver(status));
  return firstOf(
    refuseTrajectoryCommand(trajectory, 'close'),
    trajectory.purpose === 'advice' && !completeAdvice ? refuse('R000-11') : undefined,
    trajectory.purpose === 'memorandum' && !memorandumPublished ? refuse('memorandum.not-published') : undefined,
    open ? refuse('trajectory.phase-open', { phase: open.no }) : undefined,
  );
}
