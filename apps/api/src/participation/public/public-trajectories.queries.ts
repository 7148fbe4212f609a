import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { dateAt, type Page } from '@centrale/kernel';
import { packIds, policyDomains, type PackId, type PolicyDomain, type PublicTrajectoryRow, type PublicTrajectoryView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { containing } from '../../platform/database/search.js';
import { AttachmentsService, type Download } from '../../platform/files/attachments.service.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { DOCUMENTS } from '../trajectory-documents.js';
import { ADVICE, adviceOf, ANNOUNCED, CLOCKS, dutyOf, MEETINGS, type AdviceJson, type ClockRow } from './public-sql.js';

export class PublicTrajectoriesQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsIn(packIds) readonly packId?: PackId;
  @IsOptional() @IsIn(policyDomains) readonly domain?: PolicyDomain;
  /** Part of a title. */
  @IsOptional() @IsString() @MaxLength(120) readonly search?: string;
}

const ROW = `t.id, t.number, t.title, t.status, t.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", t.body_id as "bodyId", b.name as "bodyName",
  t.domains, t.starts_on as "startsOn", t.ends_on as "endsOn", t.pack_id as "packId", t.pack_version as "packVersion", t.pack_id = 'MEMO' as "nonBinding", t.changed_at as "changedAt",
  t.changed_at::text as key`;
const FROM = `trajectory t join organisation o on o.id = t.organisation_id left join body b on b.id = t.body_id`;

type Row = Omit<PublicTrajectoryRow, 'changedAt'> & { readonly changedAt: Date; readonly key: string };
interface Found extends Row, Pick<PublicTrajectoryView, 'interruptedReason' | 'question' | 'workForm' | 'compositionNote' | 'level' | 'targetGroups' | 'neighbourhood' | 'cycle' | 'phases' | 'themes' | 'meetings'
  | 'documents' | 'channels' | 'interests' | 'memorandum' | 'deviations' | 'nonConformities'> {
  readonly advice: readonly AdviceJson[];
  readonly clocks: readonly ClockRow[];
  readonly now: Date;
}

const rowOf = (row: Row): PublicTrajectoryRow => ({
  id: row.id, number: row.number, title: row.title, status: row.status, organisationId: row.organisationId, organisationName: row.organisationName, bodyId: row.bodyId,
  bodyName: row.bodyName, domains: row.domains, startsOn: row.startsOn, endsOn: row.endsOn, packId: row.packId, packVersion: row.packVersion, nonBinding: row.nonBinding,
  changedAt: row.changedAt.toISOString(),
});

const PHASES = `(select coalesce(json_agg(json_build_object('id', p.id, 'no', p.no, 'cycle', p.cycle, 'kind', p.kind, 'name', p.name, 'goal', p.goal, 'startsOn', p.starts_on,
    'endsOn', p.ends_on, 'status', p.status, 'services', p.needed_services, 'output', p.output, 'inHouseReason', p.in_house_reason, 'skippedReason', p.skipped_reason,
    'facilitatorName', (select ${organisationName('f')} from organisation f where f.id = p.facilitator_organisation_id)) order by p.cycle, p.no), '[]')
  from phase p where p.trajectory_id = t.id) as phases`;
const THEMES = `(select coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'name', h.name, 'description', h.description, 'horizon', h.horizon, 'priority', h.priority,
    'spawnedBodyId', h.spawned_body_id) order by h.priority nulls last, h.created_at, h.id), '[]') from theme h where h.trajectory_id = t.id) as themes`;
/** Trajectories that were announced, as anybody reads them. */
@Injectable()
export class PublicTrajectoriesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly attachments: AttachmentsService,
  ) {}

  async list({ organisationId, bodyId, packId, domain, search, ...query }: PublicTrajectoriesQuery): Promise<Page<PublicTrajectoryRow>> {
    const [changedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${ROW} from ${FROM}
       where ${ANNOUNCED} and ($1::uuid is null or t.organisation_id = $1) and ($2::uuid is null or t.body_id = $2) and ($3::text is null or t.pack_id = $3)
         and ($4::text is null or $4 = any (t.domains)) and ($5::text is null or t.title->>'nl' ilike $5 or t.title->>'fr' ilike $5)
         and ($6::timestamptz is null or (t.changed_at, t.id) < ($6, $7::uuid))
       order by t.changed_at desc, t.id desc limit $8`,
      [organisationId, bodyId, packId, domain, containing(search), changedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound also for one that is a draft, or works in confidence */
  async one(id: string): Promise<PublicTrajectoryView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, t.interrupted_reason as "interruptedReason", t.question, t.work_form as "workForm", t.composition_note as "compositionNote", t.participation_level as level, t.target_groups as "targetGroups",
         (select n.name from neighbourhood n where n.id = t.neighbourhood_id) as neighbourhood, t.cycle, ${PHASES}, ${THEMES}, ${MEETINGS('m.trajectory_id = t.id')} as meetings,
         ${ADVICE('exists (select from advice_trajectory at where at.advice_id = a.id and at.trajectory_id = t.id)')} as advice,
         ${DOCUMENTS} as documents, (select coalesce(json_agg(json_build_object('channel', u.channel, 'onDate', u.on_date) order by u.on_date), '[]') from communication_act u where u.trajectory_id = t.id) as channels,
         (select count(*)::int from interest i where i.trajectory_id = t.id and i.status = 'confirmed') as interests,
         (select json_build_object('url', w.url, 'publishedOn', w.published_on, 'electionOn', w.election_on, 'parts', w.parts) from memorandum w where w.id = t.id and w.status = 'published') as memorandum,
         ${CLOCKS(`c.dossier_type in ('trajectory','memorandum') and c.dossier_id = t.id and c.part = ''`)} as clocks,
         ${DEVIATIONS(`any ('{trajectory,memorandum}')`, 't.id')} as deviations, ${NON_CONFORMITIES(`any ('{trajectory,memorandum}')`, 't.id')} as "nonConformities", centrale.now() as now
       from ${FROM} where t.id = $1 and ${ANNOUNCED}`,
      [id],
    );
    if (!row) throw new NotFound();
    const today = dateAt(row.now);
    const { interruptedReason, question, workForm, compositionNote, level, targetGroups, neighbourhood, cycle, phases, themes, meetings, documents, channels, interests, memorandum, deviations, nonConformities } = row;
    return {
      ...rowOf(row), interruptedReason, question, workForm, compositionNote, level, targetGroups, neighbourhood, cycle, phases, themes, meetings, documents, channels, interests, memorandum,
      advice: row.advice.map((each) => adviceOf(each, today)),
      duties: row.clocks.map((clock) => dutyOf(clock, today)), deviations, nonConformities,
    };
  }

  /** @throws NotFound also for a document of one that is a draft, or works in confidence */
  async document(id: string, documentId: string): Promise<Download> {
    if (!(await this.reader.one(`select from trajectory t where t.id = $1 and ${ANNOUNCED}`, [id]))) throw new NotFound();
    return this.attachments.openPublic('trajectory', id, documentId);
  }
}
