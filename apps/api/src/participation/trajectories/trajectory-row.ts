import { type Text3, type LocalText } from '@centrale/kernel';
import {
  type ActivityView, type ClassCount, type CommunicationView, type DeviationView, type GateFacts, type InterestCounts, type LanguageRegime, type NewerPack, type NonConformityView, type Phase,
  type PackParameters, type StakeholderView, type ThemeView, type ToldWhere, type TrajectoryView,
} from '@centrale/participation';
import { DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { DOCUMENTS } from '../trajectory-documents.js';
import { NEWER_PACK } from '../rule-packs/rule-packs.service.js';
import { organisationName } from '../../platform/identity/holders.js';
import { ACCESS, ACCESS_FROM, type accessOf } from './trajectory-access.service.js';
import { GATE_FACTS, TOLD } from './trajectory-facts.js';
import { type TrajectoryEntity } from './trajectory.entity.js';

export interface PhaseRow extends Phase, GateFacts {
  readonly skippedReason: LocalText | null;
  readonly facilitatorName: Text3 | null;
}
export interface ThemeRow extends Omit<ThemeView, 'composition'> {
  /** Classes of those who sit in the group that took it up; null without one. */
  readonly classes: readonly string[] | null;
}

type Shown = Omit<TrajectoryView, 'phases' | 'themes' | 'evidence' | 'missing' | 'warnings' | 'may' | 'announcedAt' | 'changedAt' | 'upgrade'>;

/** A trajectory as one statement brings it, with everything that its rules ask. */
export interface TrajectoryRowFound extends Shown, Omit<Parameters<typeof accessOf>[1], 'pack'> {
  readonly pack: PackParameters;
  readonly languageRegime: LanguageRegime;
  readonly now: Date;
  readonly announcedAt: Date | null;
  readonly changedAt: Date;
  readonly newer: NewerPack | null;
  readonly copiedContent: TrajectoryEntity['copiedContent'];
  readonly phases: readonly PhaseRow[];
  readonly themes: readonly ThemeRow[];
  readonly activities: readonly ActivityView[];
  readonly communication: readonly CommunicationView[];
  readonly stakeholders: readonly StakeholderView[];
  readonly interests: InterestCounts;
  readonly deviations: readonly DeviationView[];
  readonly nonConformities: readonly NonConformityView[];
  readonly told: readonly ToldWhere[];
  readonly counts: readonly ClassCount[];
  readonly languages: readonly string[];
  readonly questionTaken: boolean;
  readonly completeAdvice: boolean;
  readonly memorandumPublished: boolean;
}

const PHASES = `(
  select coalesce(json_agg(to_json(x) order by x.cycle, x.no), '[]') from (
    select p.id, p.trajectory_id as "trajectoryId", p.cycle, p.no, p.kind, p.name, p.goal, p.starts_on as "startsOn", p.ends_on as "endsOn", p.status,
      p.participants_min as "participantsMin", p.participants_max as "participantsMax", p.gates, p.needed_services as "neededServices", p.output_type as "outputType", p.output,
      p.in_house_reason as "inHouseReason", p.departed, p.skipped_reason as "skippedReason",
      (select ${organisationName('f')} from organisation f where f.id = p.facilitator_organisation_id) as "facilitatorName", ${GATE_FACTS}
    from phase p, lateral centrale.phase_meetings(p.id) as met where p.trajectory_id = t.id) x)`;

const THEMES = `(
  select coalesce(json_agg(to_json(x) order by x.priority nulls last, x.at, x.id), '[]') from (
    select h.id, h.name, h.description, h.kind, h.horizon, h.priority, h.created_at as at, h.phase_id as "phaseId", h.meeting_id as "meetingId",
      h.spawned_body_id as "spawnedBodyId", g.name as "spawnedBodyName",
      (select count(*)::int from interest i where i.theme_id = h.id and i.status = 'confirmed' and i.erased_at is null) as interests,
      case when g.id is not null then array(
        select distinct c from body_membership s, unnest(centrale.role_classes(s.party_id, centrale.today())) c
        where s.body_id = g.id and s.from_on <= centrale.today() and (s.to_on is null or s.to_on >= centrale.today())) end as classes
    from theme h left join body g on g.id = h.spawned_body_id where h.trajectory_id = t.id) x)`;

const ACTIVITIES = `(
  select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'audience', a.audience, 'phaseId', a.phase_id, 'onDate', a.on_date,
    'servesQuestion', a.serves_question) order by a.on_date nulls last, a.id), '[]') from activity a where a.trajectory_id = t.id)`;

const COMMUNICATION = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'channel', c.channel, 'digital', c.digital, 'onDate', c.on_date, 'languages', c.languages,
    'targetGroups', c.target_groups, 'proof', c.proof) order by c.on_date, c.id), '[]') from communication_act c where c.trajectory_id = t.id)`;

const STAKEHOLDERS = `(
  select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'reason', s.reason) order by s.id), '[]') from stakeholder s where s.trajectory_id = t.id)`;

const INTERESTS = `(
  select json_build_object('registered', count(*) filter (where i.status = 'confirmed'), 'open', count(*) filter (where i.status = 'confirmed' and i.outcome is null),
    'unconfirmed', count(*) filter (where i.status = 'pending' and i.erased_at is null)) from interest i where i.trajectory_id = t.id)`;

/** `TrajectoryRowFound` of `t`; the person is a parameter. */
export const COLUMNS = (person: string): string => `
  t.id, t.number, t.status, t.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", o.language_regime as "languageRegime", t.body_id as "bodyId",
  b.name as "bodyName", t.template_id as "templateId", l.name as "templateName", t.neighbourhood_id as "neighbourhoodId", n.name as "neighbourhoodName", t.title, t.question, t.purpose,
  t.domains, t.target_groups as "targetGroups", t.starts_on as "startsOn", t.ends_on as "endsOn", t.work_form as "workForm", t.composition_note as "compositionNote",
  t.participation_level as level, t.topic_kind as "topicKind", t.access_level as "accessLevel", t.duration_policy as "durationPolicy", t.confidential, t.cycle,
  t.origin_advice_request_id as "originAdviceRequestId", (select json_build_object('id', y.id, 'number', y.number) from trajectory y where y.id = t.copied_from) as "copiedFrom",
  t.copied_content as "copiedContent", t.version, t.announced_at as "announcedAt", t.began_on as "beganOn", t.changed_at as "changedAt", t.interrupted_reason as "interruptedReason",
  t.pack_id as "packId", t.pack_version as "packVersion", ${NEWER_PACK('t')} as newer,
  centrale.now() as now, ${ACCESS(person)}, ${TOLD} as told, ${PHASES} as phases, ${THEMES} as themes, ${ACTIVITIES} as activities, ${COMMUNICATION} as communication,
  ${STAKEHOLDERS} as stakeholders, ${DOCUMENTS} as documents, ${INTERESTS} as interests, ${DEVIATIONS("'trajectory'", 't.id')} as deviations, ${NON_CONFORMITIES("'trajectory'", 't.id')} as "nonConformities",
  z.counts, z.languages, centrale.has_complete_advice(t.id) as "completeAdvice", coalesce(w.status = 'published', false) as "memorandumPublished",
  exists (select from trajectory q where q.organisation_id = t.organisation_id and q.question_key = t.question_key and q.pack_id = 'ATELIER'
    and q.status not in ('draft','cancelled') and q.id <> t.id) as "questionTaken"`;

export const TABLES = `trajectory t join organisation o on o.id = t.organisation_id join trajectory_template l on l.id = t.template_id ${ACCESS_FROM}
  left join neighbourhood n on n.id = t.neighbourhood_id, lateral centrale.trajectory_presence(t.id) as z`;
