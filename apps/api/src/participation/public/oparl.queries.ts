import { Injectable } from '@nestjs/common';
import { type OparlAgendaItemOrDeleted, type OparlBody, type OparlLocation, type OparlMeeting, type OparlObject, type OparlOrganization, type OparlPage, type OparlPaper, type OparlSystem } from '@centrale/participation';
import { Config } from '../../config.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf } from '../../platform/http/paging.js';
import { OparlObjects, type BodyRow, type Dated, type MeetingRow, type OrganizationRow, type PaperRow } from './oparl-objects.js';
import { type OparlQuery } from './oparl-query.js';
import { AT_WORK, instantJson, SENT } from './public-sql.js';

const TAKEN = '$1::timestamptz is null or';
/** After the cursor, and created and changed within what was asked. */
const within = (created: string, modified: string, id: string): string => `(${TAKEN} (${modified}, ${id}) < ($1, $2::uuid))
  and ($4::timestamptz is null or ${created} >= $4) and ($5::timestamptz is null or ${created} <= $5)
  and ($6::timestamptz is null or ${modified} >= $6) and ($7::timestamptz is null or ${modified} <= $7) order by ${modified} desc, ${id} desc limit $3`;

const CITY = `select o.id, json_build_object('nl', o.name_nl, 'fr', o.name_fr) as name, o.created_at as created, w.modified, w.modified::text as key
  from organisation o join lateral (select greatest(o.created_at, max(b.changed_at)) as modified, count(*) as bodies from body b where b.organisation_id = o.id and ${AT_WORK}) w on w.bodies > 0`;
const ORGANIZATION = `select b.id, b.name, b.number, b.kind, b.organisation_id as "organisationId", b.created_at as created, b.changed_at as modified, b.changed_at::text as key,
    (select p.id from body p where p.id = b.parent_id and ${AT_WORK.replaceAll('b.', 'p.')}) as "parentId" from body b where ${AT_WORK}`;
const MEETING = `select m.id, m.title, m.status, m.starts_at as "startsAt", m.ends_at as "endsAt", m.location->>'name' as place, m.location->>'address' as address,
    (select b.id from body b where b.id = m.body_id and ${AT_WORK}) as "bodyId", m.created_at as created, m.changed_at as modified, m.changed_at::text as key,
    (select coalesce(json_agg(json_build_object('publishedAt', ${instantJson('v.published_at')}, 'items', v.items) order by v.no), '[]') from agenda_version v where v.meeting_id = m.id) as agendas
  from meeting m left join trajectory t on t.id = m.trajectory_id where m.published_at is not null and not coalesce(t.confidential, false)`;
const PAPER = `select a.id, a.title, a.number, d.sent_on as "sentOn", (select b.id from body b where b.id = a.body_id and ${AT_WORK}) as "bodyId", a.organisation_id as "organisationId",
    a.started_at as created, a.changed_at as modified, a.changed_at::text as key from advice a join advice_delivery d on d.advice_id = a.id where ${SENT}`;

/** The same public facts as the pages show, in the words of OParl. Newest change first, by keyset. */
@Injectable()
export class OparlQueries {
  private readonly objects: OparlObjects;

  constructor(
    config: Config,
    private readonly reader: Reader,
  ) {
    this.objects = new OparlObjects(config.publicUrl);
  }

  async system(): Promise<OparlSystem> {
    const row = await this.reader.one<{ created: Date; modified: Date }>(
      `select i.installed_at as created, greatest((select max(changed_at) from body where published_at is not null), i.installed_at) as modified from installation i`,
    );
    return this.objects.system(row!);
  }

  async bodies(query: OparlQuery): Promise<OparlPage<OparlBody>> {
    const rows = await this.reader.query<BodyRow>(`${CITY} where ${within('o.created_at', 'w.modified', 'o.id')}`, windowOf(query));
    return this.page('body', query, rows, (row) => this.objects.body(row));
  }

  /** @throws NotFound, as for every object that is not public */
  async body(id: string): Promise<OparlBody> {
    return this.objects.body(await this.one<BodyRow>(`${CITY} where o.id = $1`, id));
  }

  /** @throws NotFound for a city that is not here, as every list of one */
  async organizations(organisationId: string, query: OparlQuery): Promise<OparlPage<OparlOrganization>> {
    await this.body(organisationId);
    const rows = await this.reader.query<OrganizationRow>(
      `${ORGANIZATION} and b.organisation_id = $8 and ${within('b.created_at', 'b.changed_at', 'b.id')}`, [...windowOf(query), organisationId],
    );
    return this.page(`body/${organisationId}/organization`, query, rows, (row) => this.objects.organization(row));
  }

  async organization(id: string): Promise<OparlOrganization> {
    return this.objects.organization(await this.one<OrganizationRow>(`${ORGANIZATION} and b.id = $1`, id));
  }

  /** No names of people leave here. */
  async persons(organisationId: string, query: OparlQuery): Promise<OparlPage<OparlObject>> {
    await this.body(organisationId);
    return this.page(`body/${organisationId}/person`, query, [], () => { throw new NotFound(); });
  }

  /** Of a city, or of one of its organizations. */
  async meetings(of: 'body' | 'organization', id: string, query: OparlQuery): Promise<OparlPage<OparlMeeting>> {
    await this[of](id);
    const column = of === 'body' ? 'organisation_id' : 'body_id';
    const rows = await this.reader.query<MeetingRow>(`${MEETING} and m.${column} = $8 and ${within('m.created_at', 'm.changed_at', 'm.id')}`, [...windowOf(query), id]);
    return this.page(`${of}/${id}/meeting`, query, rows, (row) => this.objects.meeting(row, query.omit_internal === 'true'));
  }

  async meeting(id: string): Promise<OparlMeeting> {
    return this.objects.meeting(await this.one<MeetingRow>(`${MEETING} and m.id = $1`, id));
  }

  /** What was taken off the agenda is told as deleted. */
  async agendaItem(meetingId: string, itemId: string): Promise<OparlAgendaItemOrDeleted> {
    const item = this.objects.agendaItem(await this.one<MeetingRow>(`${MEETING} and m.id = $1`, meetingId), itemId);
    if (!item) throw new NotFound();
    return item;
  }

  async location(meetingId: string): Promise<OparlLocation> {
    const { location } = await this.meeting(meetingId);
    if (!location) throw new NotFound();
    return location;
  }

  async papers(organisationId: string, query: OparlQuery): Promise<OparlPage<OparlPaper>> {
    await this.body(organisationId);
    const rows = await this.reader.query<PaperRow>(`${PAPER} and a.organisation_id = $8 and ${within('a.started_at', 'a.changed_at', 'a.id')}`, [...windowOf(query), organisationId]);
    return this.page(`body/${organisationId}/paper`, query, rows, (row) => this.objects.paper(row));
  }

  async paper(id: string): Promise<OparlPaper> {
    return this.objects.paper(await this.one<PaperRow>(`${PAPER} and a.id = $1`, id));
  }

  private async one<Row extends object>(sql: string, id: string): Promise<Row> {
    const row = await this.reader.one<Row>(sql, [id]);
    if (!row) throw new NotFound();
    return row;
  }

  /** Every link keeps what was filtered on. */
  private page<Row extends Dated, T extends OparlObject>(path: string, query: OparlQuery, rows: readonly Row[], toObject: (row: Row) => T): OparlPage<T> {
    const { items, next } = pageOf(rows, query, toObject, (row) => [row.key, row.id]);
    const { after: here, ...kept } = query;
    const asked = Object.entries(kept).filter(([, value]) => value !== undefined).map(([name, value]): [string, string] => [name, String(value)]);
    const address = (after?: string): string => {
      const params = new URLSearchParams([...asked, ...(after ? [['after', after] as [string, string]] : [])]).toString();
      return this.objects.at(params ? `${path}?${params}` : path);
    };
    return { data: items, pagination: { elementsPerPage: limitOf(query) }, links: { first: address(), self: address(here), ...(next && { next: address(next) }) } };
  }
}

function windowOf(query: OparlQuery): unknown[] {
  const [modified, id] = cursorOf(query, 'instant', 'id') ?? [];
  return [modified, id, limitOf(query) + 1, query.created_since, query.created_until, query.modified_since, query.modified_until];
}
