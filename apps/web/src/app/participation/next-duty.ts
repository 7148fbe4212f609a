import { type ClockSide } from '@centrale/kernel';
import { type DutyView, type ObligationRow, type ParticipationTexts } from '@centrale/participation';
import { capital, type StripDate } from '@centrale/ui';

type Running = Pick<DutyView, 'kind' | 'dueOn' | 'satisfiedOn'>;

/** The next date of a dossier by its clocks: the last day of what is due first. What is late stays the next date until it is done. */
export function nextDuty(duties: readonly Running[], p: ParticipationTexts): StripDate | null {
  const dated = duties.flatMap(({ kind, dueOn, satisfiedOn }) => (dueOn !== null && satisfiedOn === null ? [{ kind, dueOn }] : []));
  const [first] = dated.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return first ? { label: p.clock.kinds[first.kind], dueOn: first.dueOn } : null;
}

/** Who owes a duty; nobody is named where it is a body's and there is none, as with a meeting of the city alone. */
export const sideOf = ({ ownerSide, bodyId }: Pick<ObligationRow, 'ownerSide' | 'bodyId'>, { clock }: ParticipationTexts): string =>
  ownerSide === 'body' && bodyId === null ? '' : capital(clock.sides[ownerSide]);

/** Late, or soon to be. */
export const presses = ({ status }: Pick<DutyView, 'status'>): boolean => status === 'overdue' || status === 'dueSoon';

/** Whose duty presses first; nobody's when none does. */
export function sideThatIsPressed(duties: readonly Pick<DutyView, 'status' | 'dueOn' | 'ownerSide'>[]): ClockSide | undefined {
  return duties.filter(presses).sort((a, b) => a.dueOn!.localeCompare(b.dueOn!))[0]?.ownerSide;
}
