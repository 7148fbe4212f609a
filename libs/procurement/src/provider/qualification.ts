import { dateAt, firstOf, refuse, refuseMove, within, type LocalDate, type OrganisationKind, type Period, type Refusal } from '@centrale/kernel';
import { type AgreementStatus, type FrameworkAgreement } from '../agreement/agreement.js';
import { qualificationLifecycle, type ProviderProfile, type Qualification, type QualificationCommand, type QualificationStatus } from './provider.js';

type Standing = Pick<Qualification, 'status' | 'suspendedUntil'>;

export function refuseRegistration(organisationKind: OrganisationKind, known: boolean): Refusal | undefined {
  if (organisationKind !== 'provider') return refuse('provider.organisation-not-a-provider');
  return known ? refuse('provider.already-registered') : undefined;
}

/** A format for a group says from how many to how many people it fits. */
export function refuseProfile({ formats }: Pick<ProviderProfile, 'formats'>): Refusal | undefined {
  const index = formats.findIndex((format) => format.participantsMin > format.participantsMax);
  return index < 0 ? undefined : refuse('provider.format-reversed', { format: index + 1 });
}

/** Providers apply while the agreement is being prepared or is live, and once at a time for a lot. */
export function refuseApplication(agreementStatus: AgreementStatus, pending: boolean): Refusal | undefined {
  if (agreementStatus !== 'draft' && agreementStatus !== 'live') return refuse('agreement.wrong-status', { status: agreementStatus });
  return pending ? refuse('qualification.already-applied') : undefined;
}

/** What time makes of the stored status: a suspension ends after its last day. SQL twin, with the period: `centrale.qualified_on`. */
export const qualificationStatusAt = ({ status, suspendedUntil }: Standing, now: Date): QualificationStatus =>
  status === 'suspended' && suspendedUntil !== null && dateAt(now) > suspendedUntil ? 'admitted' : status;

/** Whether a provider may be invited for the lot on that day: admitted, not suspended, within the period. (P04) */
export function qualifiedOn(qualification: Standing & Pick<Qualification, 'validFrom' | 'validTo'>, date: LocalDate, now: Date): boolean {
  const { validFrom, validTo } = qualification;
  return qualificationStatusAt(qualification, now) === 'admitted' && validFrom !== null && within(date, { from: validFrom, to: validTo });
}

export const refuseQualificationCommand = (command: QualificationCommand, qualification: Standing, now: Date): Refusal | undefined =>
  refuseMove('qualification', qualificationLifecycle, qualificationStatusAt(qualification, now), command);

/** The period of an admission lies within the agreement's term. (P01) */
export function refuseQualificationAdmission(
  qualification: Standing,
  { from, to }: Period & { readonly to: LocalDate },
  { startsOn, endsOn }: Pick<FrameworkAgreement, 'startsOn' | 'endsOn'>,
  now: Date,
): Refusal | undefined {
  return firstOf(
    refuseQualificationCommand('admit', qualification, now),
    to < from ? refuse('qualification.period-reversed') : undefined,
    from < startsOn || to > endsOn ? refuse('qualification.period-outside-agreement', { startsOn, endsOn }) : undefined,
  );
}

export function refuseSuspension(qualification: Standing, until: LocalDate, now: Date): Refusal | undefined {
  return firstOf(
    refuseQualificationCommand('suspend', qualification, now),
    until < dateAt(now) ? refuse('qualification.until-past', { today: dateAt(now) }) : undefined,
  );
}

/** Rates belong to an admission; each version has a period of its own. */
export function refuseRate(
  qualification: Standing,
  period?: { readonly validFrom: LocalDate; readonly validTo?: LocalDate | undefined },
): Refusal | undefined {
  const { status } = qualification;
  if (status !== 'admitted' && status !== 'suspended') return refuse('qualification.wrong-status', { status });
  return period?.validTo !== undefined && period.validTo < period.validFrom ? refuse('rate.period-reversed') : undefined;
}

/** Invariant 7: what the database's exclusion constraints refuse. */
export const overlappingQualification = (): Refusal => refuse('qualification.period-overlaps');
export const overlappingRate = (): Refusal => refuse('rate.period-overlaps');
