import { dateAt, refuse, within, type LocalDate, type Refusal } from '@centrale/kernel';
import { qualificationStatusAt } from '../provider/qualification.js';
import { type MatchingLot, type MatchingProvider, type MatchingQualification } from './matching.js';

/** Why a provider is not invited, and what would change it. */
export interface Ineligible {
  readonly reason: Refusal;
  readonly remedy: Refusal;
}

const covers = ({ validFrom, validTo }: MatchingQualification, from: LocalDate, to: LocalDate): boolean =>
  validFrom !== null && within(from, { from: validFrom, to: validTo }) && within(to, { from: validFrom, to: validTo });

/** On one framework lot: admitted, not suspended, valid from today until the decision. */
function onLot(lotNumber: number, provider: MatchingProvider, now: Date, until: LocalDate): Ineligible | undefined {
  const held = provider.qualifications.filter((each) => each.lotNumber === lotNumber && (each.status === 'admitted' || each.status === 'suspended'));
  if (held.length === 0) {
    return { reason: refuse('matching.not-admitted', { lotNumber }), remedy: refuse('matching.remedy-admission', { lotNumber }) };
  }
  const valid = held.filter((each) => covers(each, dateAt(now), until));
  if (valid.length === 0) {
    return { reason: refuse('matching.not-valid', { lotNumber, until }), remedy: refuse('matching.remedy-period', { lotNumber, until }) };
  }
  const suspended = valid.find((each) => qualificationStatusAt(each, now) === 'suspended');
  return suspended && {
    reason: refuse('matching.suspended', { lotNumber, until: suspended.suspendedUntil ?? '' }),
    remedy: refuse('matching.remedy-suspension', { lotNumber }),
  };
}

/**
 * The hard filter of a mini-competition, and all of it: admission to every framework lot, no suspension, a qualification
 * that holds, no recorded exclusion by a person. Nothing that a provider says of itself excludes. (P04)
 */
export function ineligible(lot: MatchingLot, provider: MatchingProvider, now: Date): Ineligible[] {
  const today = dateAt(now);
  const until = lot.holdsUntil !== null && lot.holdsUntil > today ? lot.holdsUntil : today;
  const exclusion = lot.exclusions.find(({ providerId }) => providerId === provider.id);
  return [
    ...lot.lotNumbers.map((lotNumber) => onLot(lotNumber, provider, now, until)).filter((each) => each !== undefined),
    ...(exclusion ? [{ reason: refuse('matching.excluded-by-person', { reason: exclusion.reason }), remedy: refuse('matching.remedy-exclusion') }] : []),
  ];
}
