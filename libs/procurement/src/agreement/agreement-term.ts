import { addDays, dateAt, firstOf, isLocalDate, refuse, refuseMove, type LocalDate, type Refusal } from '@centrale/kernel';
import { agreementLifecycle, type AgreementCommand, type AgreementStatus, type FrameworkAgreement } from './agreement.js';

const YEARS_AT_MOST = 4;

/** The last day of a term of four years that begins on the date. (P01) */
export function latestEnd(startsOn: LocalDate): LocalDate {
  const anniversary = `${Number(startsOn.slice(0, 4)) + YEARS_AT_MOST}${startsOn.slice(4)}`;
  return addDays(isLocalDate(anniversary) ? anniversary : `${anniversary.slice(0, 4)}-03-01`, -1);
}

/** A term of at most four years, unless a reasoned exception is on record. (P01, law of 17-06-2016 art. 43) */
export function refuseTerm({ startsOn, endsOn, termException }: Pick<FrameworkAgreement, 'startsOn' | 'endsOn' | 'termException'>): Refusal | undefined {
  if (endsOn <= startsOn) return refuse('agreement.ends-before-start');
  const latest = latestEnd(startsOn);
  return endsOn > latest && !termException ? refuse('agreement.term-too-long', { latest }) : undefined;
}

/** What time makes of the stored status: after its last day an agreement has expired. (P01) */
export function agreementStatusAt({ status, endsOn }: Pick<FrameworkAgreement, 'status' | 'endsOn'>, now: Date): AgreementStatus {
  return (status === 'live' || status === 'suspended') && dateAt(now) > endsOn ? 'expired' : status;
}

/** Nothing new begins under an agreement that is not live, has not begun or is past its end. (P01) */
export function refuseUnderAgreement(agreement: Pick<FrameworkAgreement, 'status' | 'startsOn' | 'endsOn'>, now: Date): Refusal | undefined {
  const status = agreementStatusAt(agreement, now);
  if (status === 'expired') return refuse('agreement.ended', { endsOn: agreement.endsOn });
  if (status !== 'live') return refuse('agreement.wrong-status', { status });
  return dateAt(now) < agreement.startsOn ? refuse('agreement.not-started', { startsOn: agreement.startsOn }) : undefined;
}

/** Time decides first: what has expired is neither suspended nor resumed, and what has ended is not launched. */
export function refuseAgreementCommand(
  command: AgreementCommand,
  agreement: Pick<FrameworkAgreement, 'status' | 'endsOn'>,
  now: Date,
): Refusal | undefined {
  return firstOf(
    refuseMove('agreement', agreementLifecycle, agreementStatusAt(agreement, now), command),
    command === 'launch' && dateAt(now) > agreement.endsOn ? refuse('agreement.ended', { endsOn: agreement.endsOn }) : undefined,
  );
}
