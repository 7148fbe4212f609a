import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { dateAt, type Page } from '@centrale/kernel';
import { bodyKinds, refuseInterestInBody, type Body, type BodyKind, type PublicBodyRow, type PublicBodyView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationContact, organisationName } from '../../platform/identity/holders.js';
import { DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { ADVICE, adviceOf, ANNOUNCED, AT_WORK, DUTIES, dutyOf, MEETINGS, type AdviceJson, type ClockRow } from './public-sql.js';

export class PublicBodiesQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsIn(bodyKinds) readonly kind?: BodyKind;
}

/** Its page changes with what is said of it, and with the sheet that stands on it. (R001-13) */
const CHANGED = `greatest(b.changed_at, (select s.changed_at from sheet s where s.body_id = b.id and s.status = 'published'))`;

const ROW = `b.id, b.number, b.name, b.kind, b.status, b.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", b.parent_id as "parentId",
  b.policy_domain as "policyDomain", b.pack_id as "packId", b.pack_version as "packVersion", ${CHANGED} as "changedAt", b.path as key`;

type Row = Omit<PublicBodyRow, 'changedAt'> & { readonly changedAt: Date; readonly key: string };
type Found = Row & Omit<PublicBodyView, keyof PublicBodyRow | 'advice' | 'duties' | 'showInterest'> & Pick<Body, 'attendance'> & { readonly advice: readonly AdviceJson[]; readonly clocks: readonly ClockRow[]; readonly now: Date };

const rowOf = ({ key: _, changedAt, ...row }: Row): PublicBodyRow => ({ ...row, changedAt: changedAt.toISOString() });

const MEMBERS = `(select coalesce(json_agg(json_build_object('function', s.function, 'count', s.count, 'names', s.names) order by s.function), '[]') from (
    select m.function, count(*)::int as count, coalesce(json_agg(p.name order by p.name) filter (where m.public_name and p.erased_at is null), '[]') as names
    from body_membership m join party p on p.id = m.party_id
    where m.body_id = b.id and m.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today()) group by m.function) s) as members`;

/** Bodies with a public page: their sheet, their work, and members by function. */
@Injectable()
export class PublicBodiesQueries {
  constructor(private readonly reader: Reader) {}

  /** In the order of the tree. */
  async list({ organisationId, kind, ...query }: PublicBodiesQuery): Promise<Page<PublicBodyRow>> {
    const [path] = cursorOf(query, 'text') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${ROW} from body b join organisation o on o.id = b.organisation_id
       where ${AT_WORK} and ($1::uuid is null or b.organisation_id = $1) and ($2::text is null or b.kind = $2) and ($3::text is null or b.path > $3) order by b.path limit $4`,
      [organisationId, kind, path, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key]);
  }

  /** @throws NotFound also for one whose page is not published */
  async one(id: string): Promise<PublicBodyView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, b.composition->'description' as composition, b.theme_note as "themeNote", b.frequency, ${organisationContact('o')} as contact, b.attendance,
         (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by g.path), '[]') from body g where g.parent_id = b.id and g.published_at is not null) as groups, ${MEMBERS},
         (select json_build_object('version', s.version, 'decisionOn', s.decision_on, 'decisionReference', s.decision_reference, 'publishedOn', s.published_on, 'url', s.published_url,
            'content', s.content) from sheet s where s.body_id = b.id and s.status = 'published') as sheet,
         ${MEETINGS('m.body_id = b.id')} as meetings,
         (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'status', t.status) order by t.changed_at desc), '[]')
            from trajectory t where t.body_id = b.id and ${ANNOUNCED}) as trajectories,
         ${ADVICE('a.body_id = b.id')} as advice, ${DUTIES(`c.body_id = b.id and c.satisfied_on is null and c.kind in ('annualAdvice','annualEvaluation','legislatureFeedback','publication')`)} as clocks,
         ${DEVIATIONS(`'body'`, 'b.id')} as deviations, ${NON_CONFORMITIES(`'body'`, 'b.id')} as "nonConformities", centrale.now() as now
       from body b join organisation o on o.id = b.organisation_id where b.id = $1 and ${AT_WORK}`,
      [id],
    );
    if (!row) throw new NotFound();
    const { advice, clocks, now, attendance, ...told } = row;
    const today = dateAt(now);
    const { key: _, ...rest } = told;
    return { ...rest, ...rowOf(told), showInterest: refuseInterestInBody({ status: told.status, attendance }) ?? null, advice: advice.map((each) => adviceOf(each, today)), duties: clocks.map((clock) => dutyOf(clock, today)) };
  }
}
