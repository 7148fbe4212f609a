import { hidden, holds, needsRole, refuse, serviceRoles, type Actor, type Policy, type Refusal } from '@centrale/kernel';
import { coordinates, isContactOfficial, participationRoles, type BodyAccess } from '../access/body-access.js';
import { organises as organisesBody } from '../body/body.policy.js';
import { type PackId } from '../rule-pack/rule-pack.js';
import { type Meeting, type MeetingCommand } from './meeting.js';

/** What a policy needs to know of a person and a meeting. */
export interface MeetingAccess extends BodyAccess {
  readonly packId: PackId;
  readonly status: Meeting['status'];
  /** A meeting for a memorandum that is not published yet. (R002-07) */
  readonly confidential: boolean;
  /** Whether the actor holds a mandate in the city, also one that its register alone knows. (R002-10) */
  readonly mandated?: boolean;
  /** Whether the actor is of the memorandum's design team. */
  readonly designs: boolean;
  /** Whether the actor is the rapporteur, or was invited, registered or there. */
  readonly isRapporteur: boolean;
  readonly takesPart: boolean;
  /** Who guides the meeting from outside, if anybody. */
  readonly facilitatorOrganisationId: string | null;
}

const isPolitical = (actor: Actor, { organisationId, mandated }: MeetingAccess): boolean => mandated === true || holds(actor, ['elected', 'board'], organisationId);
const writesMemorandum = (actor: Actor, access: MeetingAccess): boolean => !isPolitical(actor, access) && ofTeam(actor, access);
const ofTeam = (actor: Actor, { organisationId, designs }: MeetingAccess): boolean => designs || holds(actor, ['generalDirector', 'managementTeam'], organisationId);

/** Who organises meetings under each rule set: invitation, agenda, report. */
const organisers: Readonly<Record<PackId, (actor: Actor, access: MeetingAccess) => Refusal | undefined>> = {
  // R000-07
  ATELIER: organisesBody,
  WIJK: (actor, access) => coordinates(actor, access),
  MEMO: (actor, access) => (writesMemorandum(actor, access) ? undefined : needsRole('generalDirector')),
  WERKGROEP: (actor, access) => (isContactOfficial(actor, access) ? undefined : refuse('R003-15.not-official')),
};
const organise: Policy<MeetingAccess> = (actor, access) => organisers[access.packId](actor, access);
const organises = (actor: Actor, access: MeetingAccess): boolean => organise(actor, access) === undefined;

const guides = (actor: Actor, { facilitatorOrganisationId, organisationId }: MeetingAccess): boolean =>
  holds(actor, 'facilitator', organisationId) || (facilitatorOrganisationId !== null && actor.memberships.some((each) => each.organisationId === facilitatorOrganisationId));

const isMember = (access: MeetingAccess): boolean => access.functions.length > 0;
const isInvolved = (actor: Actor, access: MeetingAccess): boolean => access.takesPart || access.isRapporteur || isMember(access) || guides(actor, access);

/** For those who write the memorandum, and whom they asked to come; never for the political side. (R002-07) */
const seeConfidential: Policy<MeetingAccess> = (actor, access) =>
  writesMemorandum(actor, access) || (access.takesPart && access.status !== 'draft' && !isPolitical(actor, access)) ? undefined : hidden();

/** A draft is the organisers’ own. */
const see: Policy<MeetingAccess> = (actor, access) => {
  if (access.confidential) return seeConfidential(actor, access);
  if (organises(actor, access) || holds(actor, [...serviceRoles, 'auditor'])) return undefined;
  const readers = access.status === 'draft' ? (['coordinator', 'secretariat', 'headOfService'] as const) : participationRoles;
  if (holds(actor, readers, access.organisationId)) return undefined;
  return access.status !== 'draft' && isInvolved(actor, access) ? undefined : hidden();
};

const organiseOrReport: Policy<MeetingAccess> = (actor, access) => (access.isRapporteur ? undefined : organise(actor, access));
/** Facts of the evening: by whoever organises, writes or guides it, or keeps the secretariat. */
const note: Policy<MeetingAccess> = (actor, access) =>
  guides(actor, access) || holds(actor, 'secretariat', access.organisationId) ? undefined : organiseOrReport(actor, access);
const takePart: Policy<MeetingAccess> = (actor, access) => (isInvolved(actor, access) || organises(actor, access) ? undefined : refuse('meeting.not-taking-part'));
/** By phone, post or at the desk, with the same rights as who registers alone. */
const receive: Policy<MeetingAccess> = (actor, access) =>
  holds(actor, ['secretariat', 'coordinator', 'citizenContact'], access.organisationId) ? undefined : organises(actor, access) ? undefined : needsRole('secretariat');

export const meetingPolicy = {
  see,
  create: organise,
  edit: organise,
  schedule: organise,
  announce: organise,
  appoint: organise,
  invite: organise,
  relocate: organise,
  finaliseAgenda: organise,
  postpone: organise,
  reschedule: organise,
  cancel: organise,
  hold: organise,
  shareReport: organiseOrReport,
  finaliseReport: organise,
  publishReport: organise,
  submitItem: takePart,
  decideItem: organise,
  recordAttendance: note,
  writeReport: organiseOrReport,
  correct: takePart,
  settleCorrection: organiseOrReport,
  register: receive,
  reach: receive,
  contribute: note,
  answerContribution: organise,
  correctNonConformity: organise,
} satisfies Record<MeetingCommand | 'see', Policy<MeetingAccess>> & Readonly<Record<string, Policy<MeetingAccess>>>;
