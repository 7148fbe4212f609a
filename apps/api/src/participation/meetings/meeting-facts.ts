import { refuse, type LocalDate, type Refusal } from '@centrale/kernel';
import { findingsAtGate, phaseFor, type BodyFunction, type LanguageRegime, type MeetingAccess, type PackId, type PackParameters, type PhaseKind } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { closingDaysOf } from '../closing-days.js';
import { GATED_PHASE, type GatedPhase } from '../trajectories/phases.service.js';
import { type MeetingEntity } from './meeting.entity.js';

/** What the rules ask about a meeting, and the policies about who asks: read after the lock. */
export interface MeetingFacts {
  readonly now: Date;
  readonly parameters: PackParameters;
  readonly regime: LanguageRegime;
  readonly closingDays: readonly LocalDate[];
  /** Whether the competent official chairs. (R003-18) */
  readonly chairIsOfficial: boolean;
  readonly access: MeetingAccess;
  readonly phase: GatedPhase | null;
}

/** Of the meeting `m`. */
export const PHASE = `${GATED_PHASE('m.phase_id')} as phase`;

type Entering = Pick<MeetingEntity, 'packId' | 'kind' | 'invitedAt'>;

/** What the entry of its phase still asks of a meeting that is prepared or met in it; nothing once people were invited. (R001-03, R001-11) */
export const gateOf = ({ packId, kind, invitedAt }: Entering, phase: GatedPhase | null, parameters: PackParameters, today: LocalDate): Refusal[] =>
  phase === null || invitedAt !== null || phaseFor(packId, kind) === undefined ? [] : findingsAtGate(phase, 'entry', phase, parameters, today);

/** Functions of the person `who` in the body `body` today. */
export const functionsIn = (body: string, who: string): string => `centrale.body_functions(${body}, ${who}, centrale.today())`;

/** The classes of the party `party` on the day `day`; who holds none is a citizen. */
export const classesOf = (party: string, day: string): string => `centrale.role_classes(${party}, ${day})`;

/** Whether the party is the person `who`. */
export const isParty = (party: string, who: string): string => `exists (select from party p where p.id = ${party} and p.person_id = ${who})`;

/** Whether the person `who` was invited to, registered for or at the meeting `m`, or chairs it. */
export const takesPart = (who: string): string => `(
  ${isParty('m.chair_party_id', who)} or exists (select from meeting_invitation i join party p on p.id = i.party_id where i.meeting_id = m.id and p.person_id = ${who})
  or exists (select from registration r join party p on p.id = r.party_id where r.meeting_id = m.id and p.person_id = ${who} and r.status <> 'cancelled')
  or exists (select from attendance a join party p on p.id = a.party_id where a.meeting_id = m.id and p.person_id = ${who}))`;

/** $2 is who asks. The competent official chairs; while none is named, whoever coordinates there. */
export const ACCESS = `
  b.contact_official_id as "contactOfficialId", ${functionsIn('m.body_id', '$2')} as functions, coalesce(t.confidential, false) as confidential,
  centrale.has_mandate($2, m.organisation_id) as mandated, coalesce($2 = any (d.design_team), false) as designs, ${isParty('m.rapporteur_party_id', '$2')} as "isRapporteur", ${takesPart('$2')} as "takesPart",
  exists (select from party c where c.id = m.chair_party_id and c.person_id is not null and (c.person_id = b.contact_official_id or (b.contact_official_id is null
    and exists (select from membership h where h.person_id = c.person_id and h.organisation_id = m.organisation_id and h.role = 'coordinator'
      and h.starts_on <= centrale.today() and (h.ends_on is null or h.ends_on > centrale.today()))))) as "chairIsOfficial"`;

export const JOINS = `
  join rule_pack k on k.pack_id = m.pack_id and k.version = m.pack_version join organisation o on o.id = m.organisation_id
  left join body b on b.id = m.body_id left join trajectory t on t.id = m.trajectory_id left join memorandum d on d.id = m.trajectory_id`;

export interface FactsRow {
  readonly now: Date;
  readonly parameters: PackParameters;
  readonly regime: LanguageRegime;
  readonly closingDays: LocalDate[];
  readonly contactOfficialId: string | null;
  readonly functions: BodyFunction[];
  readonly confidential: boolean;
  readonly mandated: boolean;
  readonly designs: boolean;
  readonly isRapporteur: boolean;
  readonly takesPart: boolean;
  readonly chairIsOfficial: boolean;
}

type About = Pick<MeetingEntity, 'organisationId' | 'packId' | 'status' | 'facilitatorOrganisationId'>;

export const accessOf = (row: FactsRow, { organisationId, packId, status, facilitatorOrganisationId }: About): MeetingAccess => ({
  organisationId, packId, status, facilitatorOrganisationId, contactOfficialId: row.contactOfficialId, functions: row.functions, confidential: row.confidential,
  mandated: row.mandated, designs: row.designs, isRapporteur: row.isRapporteur, takesPart: row.takesPart,
});

/** One statement, after the lock: the time in it is later than any wait. */
export async function factsOf(tx: Tx, meeting: MeetingEntity, personId: string | undefined): Promise<MeetingFacts> {
  const row = await tx.one<FactsRow & Pick<MeetingFacts, 'phase'>>(
    `select centrale.now() as now, centrale.binding_parameters(k.pack_id, k.version, m.body_id) as parameters, o.language_regime as regime, ${closingDaysOf('m.organisation_id')} as "closingDays", ${ACCESS}, ${PHASE}
     from meeting m ${JOINS} where m.id = $1`,
    [meeting.id, personId],
  );
  if (!row) throw new NotFound();
  const { now, parameters, regime, closingDays, chairIsOfficial, phase } = row;
  return { now, parameters, regime, closingDays, chairIsOfficial, phase, access: accessOf(row, meeting) };
}

/** What a body or a trajectory, or both, say of what happens there: the trajectory's rule set comes first. */
export interface PlaceFacts extends Pick<MeetingFacts, 'now' | 'parameters' | 'regime' | 'closingDays' | 'access'> {
  readonly organisationId: string;
  /** The one that was asked about, or the one that leads the trajectory. */
  readonly leadingBodyId: string | null;
  readonly phaseKind: PhaseKind | null;
  /** Restructured or dissolved, closed or cancelled: nothing new begins there. */
  readonly ended: boolean;
  readonly packId: PackId;
  readonly packVersion: number;
  /** The dossier's number, where there is no meeting. */
  readonly label: string;
}
export interface PlaceOf {
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly phaseId?: string | null;
}

/** Whose functions count: of the body that is named where the trajectory is its own, its parent's, or brought it forth; else of the one that leads the trajectory. */
const SPEAKING = `(case when t.id is null or b.id = t.body_id or b.parent_id = t.body_id or exists (select from theme h where h.trajectory_id = t.id and h.spawned_body_id = b.id)
  then b.id else t.body_id end)`;

/** @throws NotFound, and Refused 409 for a body and a trajectory of two cities */
export async function factsOfPlace(tx: Pick<Tx, 'one'>, { bodyId, trajectoryId, phaseId = null }: PlaceOf, personId: string): Promise<PlaceFacts> {
  const row = await tx.one<FactsRow & Omit<PlaceFacts, 'access'> & { readonly sameCity: boolean }>(
    `select centrale.now() as now, centrale.binding_parameters(k.pack_id, k.version, b.id) as parameters, o.language_regime as regime, ${closingDaysOf('o.id')} as "closingDays", o.id as "organisationId", b.id as "leadingBodyId", (select p.kind from phase p where p.id = $3) as "phaseKind",
       coalesce(t.organisation_id = b.organisation_id, true) as "sameCity",
       ($1::uuid is not null and b.status in ('restructured', 'dissolved')) or coalesce(t.status in ('closed', 'cancelled'), false) as ended, k.pack_id as "packId", k.version as "packVersion", coalesce(t.number, b.number) as label,
       b.contact_official_id as "contactOfficialId", ${functionsIn(SPEAKING, '$4')} as functions, coalesce(t.confidential, false) as confidential,
       centrale.has_mandate($4, o.id) as mandated, coalesce($4 = any (d.design_team), false) as designs, false as "isRapporteur", false as "takesPart", false as "chairIsOfficial"
     from (select 1) one left join trajectory t on t.id = $2 left join body b on b.id = coalesce($1, t.body_id) left join memorandum d on d.id = t.id
     join organisation o on o.id = coalesce(t.organisation_id, b.organisation_id)
     join rule_pack k on k.pack_id = coalesce(t.pack_id, b.pack_id) and k.version = coalesce(t.pack_version, b.pack_version)
     where ($1::uuid is null or b.id is not null) and ($2::uuid is null or t.id is not null)
       and ($3::uuid is null or exists (select from phase p where p.id = $3 and p.trajectory_id = t.id))`,
    [bodyId, trajectoryId, phaseId, personId],
  );
  if (!row) throw new NotFound();
  ensure(row.sameCity ? undefined : refuse('meeting.other-organisation'));
  const { now, parameters, regime, closingDays, organisationId, leadingBodyId, phaseKind, ended, packId, packVersion, label } = row;
  const access = accessOf(row, { organisationId, packId, status: 'scheduled', facilitatorOrganisationId: null });
  return { now, parameters, regime, closingDays, organisationId, leadingBodyId, phaseKind, ended, packId, packVersion, label, access };
}
