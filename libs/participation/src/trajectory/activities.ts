import { firstOf, refuse, type LocalDate, type LocalText, type Refusal } from '@centrale/kernel';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { type LanguageRegime } from '../languages.js';
import { refuseNamelessPart } from './starting.js';
import { isOver, type Trajectory } from './trajectory.js';

export interface ActivityFacts {
  readonly name: LocalText;
  readonly servesQuestion: boolean;
  readonly onDate: LocalDate | null;
}

/** Where advice is the only purpose, every activity serves the question. (R000-08, I8) */
export const refusePurpose = ({ servesQuestion }: Pick<ActivityFacts, 'servesQuestion'>, { purposes }: Pick<PackParameters, 'purposes'>): Refusal | undefined =>
  purposes.length === 1 && purposes[0] === 'advice' && !servesQuestion ? refuse('R000-08') : undefined;

export const refuseActivity = (
  activity: ActivityFacts, trajectory: Pick<Trajectory, 'status' | 'startsOn' | 'endsOn'>, pack: Pick<PackParameters, 'purposes'>, regime: LanguageRegime,
): Refusal | undefined => firstOf(refuseOver(trajectory), refuseNamelessPart(activity.name, regime), refusePurpose(activity, pack), refuseOutside(activity, trajectory));

const refuseOutside = ({ onDate }: ActivityFacts, { startsOn, endsOn }: Pick<Trajectory, 'startsOn' | 'endsOn'>): Refusal | undefined =>
  onDate !== null && ((startsOn !== null && onDate < startsOn) || (endsOn !== null && onDate > endsOn)) ? refuse('trajectory.outside-period', { onDate }) : undefined;

/** Nothing is added to what has ended. */
export const refuseOver = ({ status }: Pick<Trajectory, 'status'>): Refusal | undefined => (isOver(status) ? refuse('trajectory.wrong-status', { status }) : undefined);
