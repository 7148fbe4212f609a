import { firstOf, isBlank, type LocalDate, type Refusal, refuse, within } from '@centrale/kernel';
import { type BodyFunction } from '../access/body-access.js';
import { type Party } from '../party/party.js';
import { isCitySide, roleClasses, type ClassPeriod } from '../party/role-class.js';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { type Body } from './body.js';
import { refuseEndedBody } from './body-rules.js';

/** A seat in a body. Both days belong to it. */
export interface BodyMembership {
  readonly id: string;
  readonly bodyId: string;
  readonly partyId: string;
  readonly function: BodyFunction;
  readonly voting: boolean;
  /** The membership that this one stands in for. */
  readonly substituteFor: string | null;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
  /** What shows that the conditions of membership are met. (R003-12) */
  readonly conditionEvidence: string | null;
  /** Whether the name may stand on the public page. */
  readonly publicName: boolean;
}

export const isCurrent = ({ fromOn, toOn }: Pick<BodyMembership, 'fromOn' | 'toOn'>, today: LocalDate): boolean => within(today, { from: fromOn, to: toOn });

type Seat = Omit<BodyMembership, 'id' | 'publicName'>;

export interface AppointmentFacts {
  readonly body: Pick<Body, 'id' | 'status' | 'packId' | 'organisationId' | 'contactOfficialId'>;
  readonly pack: Pick<PackParameters, 'membersRecognised'>;
  readonly party: Pick<Party, 'organisationId' | 'personId' | 'recognition' | 'erasedAt'> & {
    readonly classes: readonly (ClassPeriod & { readonly evidence: string | null })[];
  };
  /** Of whom it is a substitute, if of anybody. */
  readonly principal: BodyMembership | undefined;
}

/** Politicians and city staff observe; the contact official may be the secretariat, without a vote. (R003-13) */
function refuseCitySide(seat: Seat, { body, party }: AppointmentFacts): Refusal | undefined {
  if (!isCitySide(roleClasses(party, seat.fromOn))) return undefined;
  if (body.packId === 'ATELIER') return seat.voting ? refuse('R000-13.seat') : undefined;
  if (body.packId !== 'WERKGROEP') return undefined;
  const isSecretariat = seat.function === 'secretariat' && party.personId !== null && party.personId === body.contactOfficialId;
  return seat.voting || (seat.function !== 'observer' && !isSecretariat) ? refuse('R003-13') : undefined;
}

/** Members are recognised organisations, with what shows it; others attend as guests. (R003-12) */
function refuseUnrecognised(seat: Seat, { pack, party }: AppointmentFacts): Refusal | undefined {
  const classes = roleClasses(party, seat.fromOn);
  if (!pack.membersRecognised || seat.function === 'observer' || isCitySide(classes)) return undefined;
  const shown = [seat.conditionEvidence, party.recognition, ...party.classes.filter((each) => each.class === 'recognisedOrganisation').map((each) => each.evidence)];
  return classes.includes('recognisedOrganisation') && shown.some((each) => each !== null && !isBlank(each)) ? undefined : refuse('R003-12');
}

const FOREVER = '9999-12-31';

const outlasts = (seat: Seat, principal: Seat): boolean => seat.fromOn < principal.fromOn || (seat.toOn ?? FOREVER) > (principal.toOn ?? FOREVER);

/** A substitute stands in for one full member of the same body, and not for themselves. */
const isPrincipal = (of: BodyMembership, seat: Seat): boolean => of.bodyId === seat.bodyId && of.substituteFor === null && of.partyId !== seat.partyId;

/** A substitute has the function and the vote of whom they stand in for, while that one has them. */
function refuseSubstitute(seat: Seat, principal: BodyMembership | undefined): Refusal | undefined {
  if (seat.substituteFor === null) return undefined;
  if (!principal || !isPrincipal(principal, seat)) return refuse('body.no-principal');
  return firstOf(
    principal.function !== seat.function ? refuse('body.substitute-function', { function: principal.function }) : undefined,
    seat.voting && !principal.voting ? refuse('body.substitute-votes') : undefined,
    outlasts(seat, principal) ? refuse('body.substitute-period') : undefined,
  );
}

/** Who sits in a body, as what, and since when. (R003-12, R003-13) */
export function refuseAppointment(seat: Seat, facts: AppointmentFacts): Refusal | undefined {
  const { body, party } = facts;
  return firstOf(
    refuseEndedBody(body),
    party.organisationId !== body.organisationId ? refuse('body.party-elsewhere') : undefined,
    party.erasedAt ? refuse('party.erased') : undefined,
    seat.toOn !== null && seat.toOn < seat.fromOn ? refuse('body.membership-ends-before-start') : undefined,
    refuseCitySide(seat, facts),
    refuseUnrecognised(seat, facts),
    seat.function === 'observer' && seat.voting ? refuse('body.observer-votes') : undefined,
    refuseSubstitute(seat, facts.principal),
  );
}

/** A member who comes to the side of the city while sitting in a working group: the fact stands, and shows. (R003-13) */
export const findPolitical = (body: Pick<Body, 'packId'>, seat: Pick<BodyMembership, 'function' | 'voting'>, given: ClassPeriod): Refusal | undefined =>
  body.packId === 'WERKGROEP' && isCitySide([given.class]) && (seat.function !== 'observer' || seat.voting)
    ? refuse('R003-13.became', { function: seat.function, fromOn: given.fromOn }) : undefined;

/** Ends on its last day. A lead who coordinates alone hands that over first. (R003-09) */
export function refuseMembershipEnd(seat: Pick<BodyMembership, 'fromOn' | 'toOn' | 'partyId' | 'function'>, on: LocalDate, body: Pick<Body, 'packId' | 'status' | 'leadPartyId'>): Refusal | undefined {
  return firstOf(
    refuseEndedBody(body),
    on < seat.fromOn ? refuse('body.membership-ends-before-start') : undefined,
    seat.toOn !== null && on > seat.toOn ? refuse('body.membership-ended', { toOn: seat.toOn }) : undefined,
    seat.function === 'lead' && seat.partyId === body.leadPartyId ? refuse(body.packId === 'WERKGROEP' ? 'R003-09' : 'body.lead-leaves') : undefined,
  );
}
