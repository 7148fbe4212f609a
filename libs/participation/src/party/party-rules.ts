import { firstOf, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { refuseNameless, type LanguageRegime } from '../languages.js';
import { type Neighbourhood, type Party } from './party.js';
import { isCitySide, type ClassPeriod } from './role-class.js';

type Erasable = Pick<Party, 'erasedAt'>;

/** Of whoever was erased nothing is written any more. */
export const refuseErased = ({ erasedAt }: Erasable): Refusal | undefined => (erasedAt ? refuse('party.erased') : undefined);

const overlaps = (a: ClassPeriod, b: ClassPeriod): boolean => a.fromOn <= (b.toOn ?? '9999-12-31') && b.fromOn <= (a.toOn ?? '9999-12-31');

/** A class holds for a period, once at a time; a mandate and a job are a person's. */
export function refuseClass(party: Pick<Party, 'kind' | 'erasedAt'>, given: ClassPeriod, known: readonly ClassPeriod[]): Refusal | undefined {
  return firstOf(
    refuseErased(party),
    given.toOn !== null && given.toOn < given.fromOn ? refuse('party.class-ends-before-start') : undefined,
    party.kind === 'organisation' && isCitySide([given.class]) ? refuse('party.class-of-person', { class: given.class }) : undefined,
    known.some((each) => each.class === given.class && overlaps(each, given)) ? refuse('party.class-held', { class: given.class }) : undefined,
  );
}

/** Ends on its last day, never later than it would have. */
export function refuseClassEnd(period: ClassPeriod, on: LocalDate): Refusal | undefined {
  if (on < period.fromOn) return refuse('party.class-ends-before-start');
  return period.toOn !== null && period.toOn < on ? refuse('party.class-ended', { toOn: period.toOn }) : undefined;
}

/** Personal data goes when somebody asks; whoever still serves in a body steps down first, so that no seat is held by nobody. */
export const refuseErasure = (party: Erasable, seats: number): Refusal | undefined =>
  firstOf(refuseErased(party), seats > 0 ? refuse('party.still-serves', { count: seats }) : undefined);

/** A neighbourhood has a name in each language in which its city publishes. */
export const refuseNeighbourhood = ({ name }: Pick<Neighbourhood, 'name'>, regime: LanguageRegime): Refusal | undefined =>
  refuseNameless('neighbourhood.name-missing', name, regime);
