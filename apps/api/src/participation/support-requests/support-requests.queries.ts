import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { dateAt, firstOf, mayOf, type Actor, type Page } from '@centrale/kernel';
import {
  refuseSupportCommand, refuseSupportDelivery, supportPolicy, supportStatuses,
  type BodyFunction, type SupportCommand, type SupportOfficialView, type SupportRow, type SupportStatus, type SupportView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { citiesOf, OF_CITIES } from '../cities.js';
import { supportOfficialRoles } from './support-officials.js';

export class SupportQuery extends PageQuery {
  @IsOptional() @IsIn(supportStatuses) readonly status?: SupportStatus;
  /** The body that asks, or the group that it is for. */
  @IsOptional() @IsUUID() readonly bodyId?: string;
}

type Listed = Omit<SupportRow, 'askedAt'> & { readonly askedAt: Date; readonly cursor: string };
interface Found extends Listed, Pick<SupportView, 'officialId' | 'reason' | 'deliveredOn'> {
  readonly answeredAt: Date | null;
  readonly functions: readonly BodyFunction[];
  readonly officials: readonly SupportOfficialView[];
}

const body = (alias: string): string => `json_build_object('id', ${alias}.id, 'number', ${alias}.number, 'name', ${alias}.name)`;
const ROW = `s.id, s.number, s.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", s.status, ${body('b')} as body,
  case when g.id is not null then ${body('g')} end as "forBody", s.what, s.asked_at as "askedAt", p.name as "officialName", s.asked_at::text as cursor`;
const FROM = `from support_request s join organisation o on o.id = s.organisation_id join body b on b.id = s.body_id left join body g on g.id = s.for_body_id
  left join person p on p.id = s.official_id`;
const VISIBLE = OF_CITIES('s.organisation_id');
const OFFICIALS = `(
  select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name, q.id), '[]') from (
    select distinct q.id, q.name from membership m join person q on q.id = m.person_id
    where m.organisation_id = s.organisation_id and m.role = any ($5) and q.status <> 'blocked'
      and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())) q)`;

@Injectable()
export class SupportRequestsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: SupportQuery): Promise<Page<SupportRow>> {
    const [askedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW} ${FROM} where ${VISIBLE} and ($3::text is null or s.status = $3) and ($4::uuid is null or s.body_id = $4 or s.for_body_id = $4)
         and ($5::timestamptz is null or (s.asked_at, s.id) < ($5, $6::uuid))
       order by s.asked_at desc, s.id desc limit $7`,
      [...citiesOf(actor), query.status, query.bodyId, askedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, toRow, (row) => [row.cursor, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<SupportView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, s.official_id as "officialId", s.answered_at as "answeredAt", s.reason, s.delivered_on as "deliveredOn",
         centrale.body_functions(s.body_id, $4, centrale.today()) as functions, ${OFFICIALS} as officials
       ${FROM} where ${VISIBLE} and s.id = $3`,
      [...citiesOf(actor), id, actor.personId, supportOfficialRoles],
    );
    if (!row) throw new NotFound();
    return toView(actor, row, await this.reader.now());
  }
}

const toRow = ({ cursor: _, askedAt, ...row }: Listed): SupportRow => ({ ...row, askedAt: askedAt.toISOString() });

function toView(actor: Actor, { functions, officials, officialId, reason, deliveredOn, answeredAt, ...listed }: Found, now: Date): SupportView {
  const subject = { ...listed, functions, officialId };
  const may = (command: SupportCommand) => firstOf(supportPolicy[command](actor, subject), refuseSupportCommand(listed, command));
  const asked = { ...listed, askedOn: dateAt(listed.askedAt) };
  const grant = may('grant');
  return {
    ...toRow(listed), officialId, reason, deliveredOn, answeredAt: answeredAt?.toISOString() ?? null,
    officials: grant ? [] : officials,
    may: mayOf({
      grant, refuse: may('refuse'), withdraw: may('withdraw'), deliver: firstOf(supportPolicy.deliver(actor, subject), refuseSupportDelivery(asked, dateAt(now), now)),
    }),
  };
}
