import { Injectable } from '@nestjs/common';
import { type LocalText } from '@centrale/kernel';
import {
  bothNames, meetingState, oparlType, type BodyKind, type MeetingStatus, type OparlAgendaItem, type OparlBody, type OparlMeeting, type OparlObject, type OparlOrganization, type OparlPage,
  type OparlPaper, type OparlSystem,
} from '@centrale/participation';
import { Config } from '../../config.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { AT_WORK, SENT } from './public-sql.js';

interface Dated {
  readonly id: string;
  readonly created: Date;
  readonly modified: Date;
  readonly key: string;
}
interface BodyRow extends Dated {
  readonly name: LocalText;
}
interface OrganizationRow extends Dated {
  readonly name: LocalText;
  readonly number: string;
  readonly kind: BodyKind;
  readonly parentId: string | null;
  readonly organisationId: string;
}
interface MeetingRow extends Dated {
  readonly title: LocalText;
  readonly status: MeetingStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly address: string | null;
  readonly bodyId: string | null;
  readonly lines: readonly { readonly title: string }[] | null;
}
interface PaperRow extends Dated {
  readonly title: LocalText;
  readonly number: string;
  readonly sentOn: string;
  readonly bodyId: string;
  readonly organisationId: string;
}

const CITIES = `organisation o where exists (select from body b where b.organisation_id = o.id and ${AT_WORK})`;

/** The same public facts as the pages show, in the words of OParl. Newest change first, by keyset. */
@Injectable()
export class OparlQueries {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
  ) {}

  async system(): Promise<OparlSystem> {
    const row = await this.reader.one<{ created: Date; modified: Date }>(
      `select i.installed_at as created, coalesce((select max(changed_at) from body where published_at is not null), i.installed_at) as modified from installation i`,
    );
    return {
      id: this.at('system'), type: oparlType('System'), oparlVersion: 'https://schema.oparl.org/1.1/', name: 'Centrale', body: this.at('body'), website: this.config.publicUrl,
      created: row!.created.toISOString(), modified: row!.modified.toISOString(),
    };
  }

  async bodies(query: PageQuery): Promise<OparlPage<OparlBody>> {
    const rows = await this.reader.query<BodyRow>(
      `select o.id, json_build_object('nl', o.name_nl, 'fr', o.name_fr) as name, o.created_at as created, o.created_at as modified, o.created_at::text as key from ${CITIES}
       and ($1::timestamptz is null or (o.created_at, o.id) < ($1, $2::uuid)) order by o.created_at desc, o.id desc limit $3`, this.window(query),
    );
    return this.page('body', query, rows, (row) => this.body(row));
  }

  /** @throws NotFound */
  async oneBody(id: string): Promise<OparlBody> {
    const row = await this.reader.one<BodyRow>(
      `select o.id, json_build_object('nl', o.name_nl, 'fr', o.name_fr) as name, o.created_at as created, o.created_at as modified, o.created_at::text as key from ${CITIES} and o.id = $1`, [id],
    );
    if (!row) throw new NotFound();
    return this.body(row);
  }

  async organizations(organisationId: string, query: PageQuery): Promise<OparlPage<OparlOrganization>> {
    const rows = await this.reader.query<OrganizationRow>(
      `select b.id, b.name, b.number, b.kind, b.parent_id as "parentId", b.organisation_id as "organisationId", b.created_at as created, b.changed_at as modified, b.changed_at::text as key
       from body b where ${AT_WORK} and b.organisation_id = $4 and ($1::timestamptz is null or (b.changed_at, b.id) < ($1, $2::uuid)) order by b.changed_at desc, b.id desc limit $3`,
      [...this.window(query), organisationId],
    );
    return this.page(`body/${organisationId}/organization`, query, rows, (row) => this.organization(row));
  }

  async meetings(organisationId: string, query: PageQuery): Promise<OparlPage<OparlMeeting>> {
    const rows = await this.reader.query<MeetingRow>(
      `select m.id, m.title, m.status, m.starts_at as "startsAt", m.ends_at as "endsAt", m.location->>'name' as place, m.location->>'address' as address, m.body_id as "bodyId",
         m.created_at as created, m.changed_at as modified, m.changed_at::text as key,
         (select v.items from agenda_version v where v.meeting_id = m.id order by v.no desc limit 1) as lines
       from meeting m left join trajectory t on t.id = m.trajectory_id
       where m.published_at is not null and not coalesce(t.confidential, false) and m.organisation_id = $4
         and ($1::timestamptz is null or (m.changed_at, m.id) < ($1, $2::uuid)) order by m.changed_at desc, m.id desc limit $3`,
      [...this.window(query), organisationId],
    );
    return this.page(`body/${organisationId}/meeting`, query, rows, (row) => this.meeting(row));
  }

  async papers(organisationId: string, query: PageQuery): Promise<OparlPage<OparlPaper>> {
    const rows = await this.reader.query<PaperRow>(
      `select a.id, a.title, a.number, d.sent_on as "sentOn", a.body_id as "bodyId", a.organisation_id as "organisationId", a.started_at as created, a.changed_at as modified, a.changed_at::text as key
       from advice a join advice_delivery d on d.advice_id = a.id where ${SENT} and a.organisation_id = $4
         and ($1::timestamptz is null or (a.changed_at, a.id) < ($1, $2::uuid)) order by a.changed_at desc, a.id desc limit $3`,
      [...this.window(query), organisationId],
    );
    return this.page(`body/${organisationId}/paper`, query, rows, (row) => this.paper(row));
  }

  private at(path: string): string {
    return `${this.config.publicUrl}/api/public/oparl/${path}`;
  }

  private window(query: PageQuery): unknown[] {
    const [modified, id] = cursorOf(query, 'instant', 'id') ?? [];
    return [modified, id, limitOf(query) + 1];
  }

  private page<Row extends Dated, T extends OparlObject>(path: string, query: PageQuery, rows: readonly Row[], toObject: (row: Row) => T): OparlPage<T> {
    const { items, next } = pageOf(rows, query, toObject, (row) => [row.key, row.id]);
    const limit = query.limit ? `limit=${query.limit}` : '';
    const address = (after?: string): string => `${this.at(path)}${limit || after ? '?' : ''}${[limit, after && `after=${after}`].filter(Boolean).join('&')}`;
    return { data: items, pagination: { elementsPerPage: limitOf(query) }, links: { first: address(), self: address(query.after), ...(next && { next: address(next) }) } };
  }

  private dated({ created, modified }: Dated): Pick<OparlObject, 'created' | 'modified'> {
    return { created: created.toISOString(), modified: modified.toISOString() };
  }

  private body(row: BodyRow): OparlBody {
    const id = this.at(`body/${row.id}`);
    return {
      id, type: oparlType('Body'), system: this.at('system'), name: bothNames(row.name), organization: `${id}/organization`, meeting: `${id}/meeting`, paper: `${id}/paper`,
      web: `${this.config.publicUrl}/participation/bodies`, ...this.dated(row),
    };
  }

  private organization(row: OrganizationRow): OparlOrganization {
    return {
      id: `${this.at(`body/${row.organisationId}/organization`)}#${row.id}`, type: oparlType('Organization'), body: this.at(`body/${row.organisationId}`), name: bothNames(row.name),
      shortName: row.number, classification: row.kind, organizationType: 'Gremium', meeting: this.at(`body/${row.organisationId}/meeting`),
      ...(row.parentId && { subOrganizationOf: `${this.at(`body/${row.organisationId}/organization`)}#${row.parentId}` }),
      web: `${this.config.publicUrl}/participation/bodies/${row.id}`, ...this.dated(row),
    };
  }

  private meeting(row: MeetingRow): OparlMeeting {
    const id = `${this.config.publicUrl}/api/public/meetings/${row.id}`;
    const items = (row.lines ?? []).map((line, index): OparlAgendaItem => ({
      id: `${id}#${index + 1}`, type: oparlType('AgendaItem'), meeting: id, number: String(index + 1), order: index, name: line.title, public: true, ...this.dated(row),
    }));
    return {
      id, type: oparlType('Meeting'), name: bothNames(row.title), meetingState: meetingState(row.status), cancelled: row.status === 'cancelled', start: row.startsAt.toISOString(),
      end: row.endsAt.toISOString(), organization: row.bodyId ? [`${this.config.publicUrl}/participation/bodies/${row.bodyId}`] : [], agendaItem: items,
      ...(row.place && { location: { type: oparlType('Location'), description: row.place, ...(row.address && { streetAddress: row.address }) } }),
      ...(row.status === 'cancelled' && { deleted: true }), web: `${this.config.publicUrl}/participation/meetings/${row.id}`, ...this.dated(row),
    };
  }

  private paper(row: PaperRow): OparlPaper {
    return {
      id: `${this.config.publicUrl}/api/public/advice/${row.id}`, type: oparlType('Paper'), body: this.at(`body/${row.organisationId}`), name: bothNames(row.title), reference: row.number,
      date: row.sentOn, paperType: 'Advies', originatorOrganization: [`${this.at(`body/${row.organisationId}/organization`)}#${row.bodyId}`],
      web: `${this.config.publicUrl}/participation/advice/${row.id}`, ...this.dated(row),
    };
  }
}
