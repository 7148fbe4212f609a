import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { bodyKinds, bodyStatuses, packIds, type BodyKind, type BodyStatus, type PackId } from '@centrale/participation';
import { PageQuery } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { ORGANISED_BY, SEATED_IN } from '../advising-body.js';
import { DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { NEWER_PACK } from '../rule-packs/rule-packs.service.js';
import { FUNCTIONS } from './body-access.service.js';

export class BodiesQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsIn(bodyKinds) readonly kind?: BodyKind;
  @IsOptional() @IsIn(bodyStatuses) readonly status?: BodyStatus;
  @IsOptional() @IsIn(packIds) readonly packId?: PackId;
  @IsOptional() @IsString() @MaxLength(100) readonly q?: string;
}

export class CandidatesQuery {
  @IsOptional() @IsString() @MaxLength(100) readonly q?: string;
}

export class HeldThemesQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

/** Today, in a statement that calls a membership `m`. */
export const CURRENT = 'm.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today())';
/** The twin of the policy `seesBody`: $1 whether all, $2 cities, $3 who asks. */
export const VISIBLE = `($1 or b.organisation_id = any ($2::uuid[]) or b.id = any (${SEATED_IN('$3')}) or b.parent_id = any (${ORGANISED_BY('$3')}))`;

export const ROW = `
  b.id, b.number, b.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", b.parent_id as "parentId",
  length(b.path) - length(replace(b.path, '/', '')) as depth, b.path, b.kind, b.group_type as "groupType", b.name, b.status, f.name as "contactOfficialName",
  b.pack_id as "packId", b.pack_version as "packVersion", (select count(distinct m.party_id)::int from body_membership m where m.body_id = b.id and ${CURRENT}) as members,
  (b.created_at at time zone 'Europe/Brussels')::date as "createdOn", centrale.body_last_active(b.id) as "lastActiveOn", centrale.now() as now,
  (select (q.parameters->>'dormantMonths')::int from rule_pack q where q.pack_id = b.pack_id and q.version = b.pack_version) as "dormantMonths"`;
export const FROM = 'from body b join organisation o on o.id = b.organisation_id left join person f on f.id = b.contact_official_id';

const LINK = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'number', ${alias}.number, 'name', ${alias}.name, 'kind', ${alias}.kind, 'status', ${alias}.status)`;

const PARENT = `(select ${LINK('p')} from body p where p.id = b.parent_id) as parent`;
const GROUPS = `(select coalesce(json_agg(${LINK('g')} order by g.path), '[]') from body g where g.parent_id = b.id) as groups`;
const DECISION = `(
  select json_build_object('command', d.command, 'ground', d.ground, 'motivation', d.motivation, 'decidedOn', d.decided_on, 'reference', d.reference,
    'successor', (select ${LINK('s')} from body s where s.id = d.successor_id))
  from restructuring_decision d where d.body_id = b.id) as decision`;
const MEMBERSHIPS = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'partyId', p.id, 'partyKind', p.kind, 'partyName', p.name, 'personId', p.person_id,
    'neighbourhoodId', p.neighbourhood_id, 'classes', centrale.role_classes(p.id, centrale.today()), 'function', m.function, 'voting', m.voting,
    'substituteFor', m.substitute_for, 'fromOn', m.from_on, 'toOn', m.to_on, 'conditionEvidence', m.condition_evidence, 'publicName', m.public_name)
    order by m.to_on is null desc, m.to_on desc, m.from_on, m.id), '[]')
  from body_membership m join party p on p.id = m.party_id where m.body_id = b.id) as memberships`;
const NEIGHBOURHOODS = `(
  select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) order by lower(n.name->>'nl'), n.id), '[]')
  from neighbourhood n where n.organisation_id = b.organisation_id) as neighbourhoods`;
/** Who shared a document: somebody with a role of the city's side, or else the body. (R003-06) */
const ATTACHMENTS = `(
  select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'mediaType', t.media_type, 'sizeBytes', t.size_bytes, 'sha256', t.sha256,
    'uploadedAt', t.uploaded_at, 'uploadedBy', t.uploaded_by, 'sharedBy', case when exists (
      select from membership c where c.person_id = t.uploaded_by and c.organisation_id = b.organisation_id
        and c.role in ('coordinator', 'secretariat', 'board', 'headOfService')) then 'city' else 'body' end)
    order by t.uploaded_at desc, t.id), '[]')
  from attachment t where t.dossier_type = 'body' and t.dossier_id = b.id and t.removed_at is null) as attachments`;
const COMMUNICATION = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'channel', c.channel, 'digital', c.digital, 'onDate', c.on_date, 'languages', c.languages,
    'targetGroups', c.target_groups, 'proof', c.proof) order by c.on_date, c.id), '[]') from communication_act c where c.body_id = b.id)`;
const INTERESTS = `(
  select json_build_object('registered', count(*) filter (where i.status = 'confirmed'), 'open', count(*) filter (where i.status = 'confirmed' and i.outcome is null),
    'unconfirmed', count(*) filter (where i.status = 'pending' and i.erased_at is null)) from interest i where i.body_id = b.id)`;

/** Everything that a page of one body shows; $3 is who asks. */
export const DOSSIER = `
  ${ROW}, b.policy_domain as "policyDomain", b.composition, b.theme_note as "themeNote", b.frequency, b.attendance, centrale.body_themes(b.id) as themes,
  b.contact_official_id as "contactOfficialId", f.email as "officialEmail", centrale.coordinates(b.contact_official_id, b.organisation_id) as "officialCoordinates",
  b.lead_party_id as "leadPartyId", (select l.name from party l where l.id = b.lead_party_id) as "leadName", b.coordination_by_service as "coordinationByService",
  b.published_at as "publishedAt", b.changed_at as "changedAt", b.review_reason as "reviewReason", o.language_regime as "languageRegime", k.parameters as pack,
  ${FUNCTIONS('b.id', '$3')} as functions, ${FUNCTIONS('b.parent_id', '$3')} as "parentFunctions", ${PARENT}, ${GROUPS}, ${DECISION}, ${MEMBERSHIPS}, ${NEIGHBOURHOODS},
  ${ATTACHMENTS}, ${COMMUNICATION} as communication, ${INTERESTS} as interests, ${NEWER_PACK('b')} as newer, ${DEVIATIONS("'body'", 'b.id')} as deviations, ${NON_CONFORMITIES("'body'", 'b.id')} as "nonConformities"`;
export const PACK = 'join rule_pack k on k.pack_id = b.pack_id and k.version = b.pack_version';
