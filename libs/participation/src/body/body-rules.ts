import { firstOf, refuse, refuseMove, type LocalDate, type LocalText, type Refusal } from '@centrale/kernel';
import { type PackParameters } from '../rule-pack/rule-pack.js';
import { isWritten, refuseUntold, type LanguageRegime } from '../languages.js';
import { atWork, bodyLifecycle, isEnded, type Body, type BodyAttendance, type BodyCommand, type RestructuringGround } from './body.js';
import { refuseBareGroup, refuseUnnamed } from './creation.js';

export const refuseBodyCommand = (body: Pick<Body, 'status'>, command: BodyCommand): Refusal | undefined =>
  refuseMove('body', bodyLifecycle, body.status, command);

/** What is over stays as it was. */
export const refuseEndedBody = (body: Pick<Body, 'status'>): Refusal | undefined => (isEnded(body) ? refuse('body.over', { status: body.status }) : undefined);

/** How people were reached is noted once it was done. (R000-06) */
export const refuseBodyToldAhead = (onDate: LocalDate, today: LocalDate): Refusal | undefined => (onDate > today ? refuse('body.told-ahead') : undefined);

/** Whoever wants to attends; conditions are for members only, and only a rule set for a team and its guests closes a body. (R003-05) */
export function refuseClosedAttendance(attendance: BodyAttendance, pack: Pick<PackParameters, 'attendance'>): Refusal | undefined {
  if (attendance === 'open' || pack.attendance === 'teamAndStakeholders') return undefined;
  return refuse(pack.attendance === 'publicMembersConditional' ? 'R003-05' : 'body.open-to-interested');
}

interface Described extends Pick<Body, 'kind' | 'packId' | 'status' | 'name' | 'composition' | 'themeNote' | 'frequency' | 'attendance'> {}

/** What a body says of itself, as it would be after the change. */
export const refuseDescription = (after: Described, pack: Pick<PackParameters, 'attendance'>, regime: LanguageRegime): Refusal | undefined =>
  firstOf(refuseEndedBody(after), refuseUnnamed(after.name, regime), refuseBareGroup(after), refuseClosedAttendance(after.attendance, pack));

type Coordination = Pick<Body, 'contactOfficialId' | 'leadPartyId' | 'coordinationByService'>;

/** Either leads coordinate, or the service does: never both, and a working group not without. (R003-09) */
function refuseLeading({ leadPartyId, coordinationByService }: Coordination, { packId, status }: Pick<Body, 'packId' | 'status'>): Refusal | undefined {
  const [lead, service] = [leadPartyId !== null, coordinationByService];
  if (packId !== 'WERKGROEP') return lead && service ? refuse('body.lead-or-service') : undefined;
  return (lead && service) || (!lead && !service && status !== 'proposed') ? refuse('R003-09') : undefined;
}

export interface CoordinationFacts {
  /** Whether the person named is a coordinator of the city now. */
  readonly officialCoordinates: boolean;
  /** Whether the party named is a lead of this body today. */
  readonly leads: boolean;
}

/** Who coordinates it from now on. (R003-09, R003-14) */
export function refuseCoordination(body: Pick<Body, 'packId' | 'status'>, asked: Coordination, { officialCoordinates, leads }: CoordinationFacts): Refusal | undefined {
  return firstOf(
    refuseEndedBody(body),
    refuseLeading(asked, body),
    body.packId === 'WERKGROEP' && atWork(body) && asked.contactOfficialId === null ? refuse('R003-14') : undefined,
    asked.contactOfficialId !== null && !officialCoordinates ? refuse('body.not-coordinator') : undefined,
    asked.leadPartyId !== null && !leads ? refuse('body.lead-not-member') : undefined,
  );
}

/** A working group begins with a competent official, and with somebody who coordinates. (R003-09, R003-14) */
export function refuseActivation(body: Described & Coordination, regime: LanguageRegime): Refusal | undefined {
  return firstOf(
    refuseBodyCommand(body, 'activate'),
    body.packId === 'WERKGROEP' && body.contactOfficialId === null ? refuse('R003-14') : undefined,
    refuseLeading(body, { packId: body.packId, status: 'active' }),
    refuseUnnamed(body.name, regime),
    refuseBareGroup(body),
  );
}

/** The page of what works, or of what has worked. */
export const refusePublishing = (body: Pick<Body, 'status' | 'name' | 'publishedAt'>, regime: LanguageRegime): Refusal | undefined =>
  firstOf(
    atWork(body) ? undefined : refuse('body.not-at-work', { status: body.status }),
    body.publishedAt ? refuse('body.page-published') : undefined,
    refuseUnnamed(body.name, regime),
  );

export interface Ending {
  readonly ground: RestructuringGround | null;
  readonly motivation: LocalText;
  readonly decidedOn: LocalDate;
}

export interface EndingFacts {
  /** Groups under it that still exist. */
  readonly activeGroups: number;
  readonly languageRegime: LanguageRegime;
  readonly today: LocalDate;
}

/** A body is restructured or dissolved after a review, on a ground and with a reason that everybody may read. (R003-35) */
export function refuseEnd(
  body: Pick<Body, 'status' | 'packId'>, command: 'restructure' | 'dissolve', { ground, motivation, decidedOn }: Ending, { activeGroups, languageRegime, today }: EndingFacts,
): Refusal | undefined {
  const silent = !isWritten(motivation);
  return firstOf(
    refuseBodyCommand(body, command),
    body.packId === 'WERKGROEP' && (ground === null || silent) ? refuse('R003-35') : undefined,
    silent ? refuse('body.motivation-missing') : undefined,
    ...refuseUntold('motivation', motivation, languageRegime),
    decidedOn > today ? refuse('body.decided-in-future') : undefined,
    activeGroups > 0 ? refuse('body.has-groups', { count: activeGroups }) : undefined,
  );
}

/** Another body of the same city that goes on with its work. */
export const refuseSuccessor = (body: Pick<Body, 'id' | 'organisationId'>, successor: Pick<Body, 'id' | 'organisationId' | 'status'>): Refusal | undefined =>
  successor.id === body.id || successor.organisationId !== body.organisationId || isEnded(successor) ? refuse('body.no-successor') : undefined;
