import { addMonths, refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { atWork, type Body } from './body.js';

/** After how many months a body is dormant, and nothing is shared; null: the rule set does not say. */
export interface Patience {
  readonly dormantMonths: number | null;
  readonly sharingMonths: number | null;
}

export interface Pulse extends Patience, Pick<Body, 'status' | 'packId' | 'contactOfficialId' | 'publishedAt'> {
  readonly createdOn: LocalDate;
  /** False once the contact official has left. */
  readonly officialCoordinates: boolean;
  /** The last meeting that was held, or advice that was sent. */
  readonly lastActiveOn: LocalDate | null;
  readonly lastSharedOn: LocalDate | null;
}

const agoBy = (months: number | null, date: LocalDate, today: LocalDate): boolean => months !== null && addMonths(date, months) <= today;

/** The day from which a body has been dormant; undefined for one that is awake, new, or not at work. (R003-35) */
export function dormantSince({ createdOn, lastActiveOn, dormantMonths, ...body }: Pick<Pulse, 'status' | 'createdOn' | 'lastActiveOn' | 'dormantMonths'>, today: LocalDate): LocalDate | undefined {
  const last = lastActiveOn ?? createdOn;
  return atWork(body) && agoBy(dormantMonths, last, today) ? last : undefined;
}

/** The contact official is no coordinator of the city any more: somebody else is to be named. (R003-14) */
export const sayOfficialLeft = ({ contactOfficialId, officialCoordinates, ...body }: Pick<Pulse, 'status' | 'packId' | 'contactOfficialId' | 'officialCoordinates'>): Refusal | undefined =>
  body.packId === 'WERKGROEP' && atWork(body) && contactOfficialId !== null && !officialCoordinates ? refuse('R003-14.left') : undefined;

/** What is said of a working group that hinders nothing. (R003-03, R003-06, R003-14, R003-35) */
export function bodyWarnings(pulse: Pulse, today: LocalDate): Refusal[] {
  if (pulse.packId !== 'WERKGROEP' || !atWork(pulse)) return [];
  const dormant = dormantSince(pulse, today);
  const shared = pulse.lastSharedOn ?? pulse.createdOn;
  const found = [
    sayOfficialLeft(pulse),
    pulse.publishedAt === null ? refuse('R003-03') : undefined,
    dormant ? refuse('R003-35.dormant', { since: dormant }) : undefined,
    agoBy(pulse.sharingMonths, shared, today) ? refuse('R003-06', { since: shared }) : undefined,
  ];
  return found.filter((each) => each !== undefined);
}
