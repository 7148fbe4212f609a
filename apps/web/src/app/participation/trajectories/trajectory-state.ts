import { type PhaseView, type ParticipationTexts, type TrajectoryRow, type TrajectoryView } from '@centrale/participation';
import { type StripDate, type StripState, type Tone } from '@centrale/ui';
import { type TrajectoriesTexts } from './texts/nl';

export const trajectoryTones: Readonly<Record<TrajectoryRow['status'], Tone>> = {
  draft: 'calm', announced: 'busy', running: 'good', paused: 'warn', reporting: 'busy', closed: 'good', cancelled: 'bad',
};
export const phaseTones: Readonly<Record<PhaseView['status'], Tone>> = { planned: 'calm', ready: 'busy', running: 'busy', done: 'good', skipped: 'calm' };

export const trajectoryState = ({ status }: Pick<TrajectoryRow, 'status'>, p: ParticipationTexts): StripState => ({ label: p.statuses.trajectory[status], tone: trajectoryTones[status] });

const over: readonly TrajectoryRow['status'][] = ['closed', 'cancelled'];

const actorOf = ({ packId }: TrajectoryView, { page }: TrajectoriesTexts): string =>
  packId === 'ATELIER' ? page.acts.atelier : packId === 'MEMO' ? page.acts.team : page.acts.official;

/** Whose turn it is, and the next date. */
export function trajectoryTurn(trajectory: TrajectoryView, p: ParticipationTexts, t: TrajectoriesTexts): { state: StripState; acts: string | undefined; next: StripDate | null } {
  return { state: trajectoryState(trajectory, p), acts: over.includes(trajectory.status) ? undefined : actorOf(trajectory, t), next: over.includes(trajectory.status) ? null : nextOf(trajectory, t) };
}

function nextOf({ phases, endsOn }: TrajectoryView, { page }: TrajectoriesTexts): StripDate | null {
  const next = phases.find(({ status }) => status === 'planned' || status === 'ready');
  if (next) return next.late === 'begin' ? { label: page.shouldHaveBegun, dueOn: next.startsOn } : { label: page.nextPhase, beginsOn: next.startsOn };
  return endsOn ? { label: page.endsOn, dueOn: endsOn } : null;
}
