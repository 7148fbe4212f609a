import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { type Page } from '@centrale/kernel';
import { owesOutcome, type PublicContribution } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { ANNOUNCED, AT_WORK, SENT } from './public-sql.js';

export class PublicContributionsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
  @IsOptional() @IsUUID() readonly meetingId?: string;
}

type Row = Omit<PublicContribution, 'owed'> & { readonly key: string };

/** Said where the public was, or answered there: not in a workshop that nobody announced, nor while all was in confidence. What was sent with a link is read with its outcome. (R002-07) */
const OPENLY = `(not c.written or c.outcome is not null) and not coalesce(t.confidential, false) and (t.id is null or m.published_at is not null or ${ANNOUNCED})
  and (case when m.id is not null then m.published_at is not null or (m.public and c.outcome is not null)
    else not exists (select from memorandum w where w.id = t.id and (c.given_at at time zone 'Europe/Brussels')::date < coalesce(w.published_on, 'infinity')) end)`;
/** Only on pages that are public themselves. */
const PLACE = `($1::uuid is null or (c.meeting_id = $1 and m.published_at is not null)) and ($2::uuid is null or (c.trajectory_id = $2 and ${ANNOUNCED}))
  and ($3::uuid is null or (c.body_id = $3 and ${AT_WORK}))`;
const TARGET = `coalesce(
  (select json_build_object('kind', 'advice', 'id', a.id, 'name', a.title) from advice a where a.id = c.target_advice_id and ${SENT}),
  (select json_build_object('kind', 'body', 'id', b.id, 'name', b.name) from body b where b.id = c.target_body_id and ${AT_WORK}))`;

/** What people said of a body, a trajectory or at a meeting, and what became of it; the newest first. Nobody is named. */
@Injectable()
export class PublicContributionsQueries {
  constructor(private readonly reader: Reader) {}

  /** @throws NotFound without a place */
  async list({ bodyId, trajectoryId, meetingId, ...query }: PublicContributionsQuery): Promise<Page<PublicContribution>> {
    if (!bodyId && !trajectoryId && !meetingId) throw new NotFound();
    const [givenAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select c.id, c.kind, c.text, c.theme_id as "themeId", c.outcome, c.outcome_text as "outcomeText", c.outcome_on as "outcomeOn", ${TARGET} as target, c.given_at::text as key,
         (select w.due_on from clock w where w.dossier_id = coalesce(c.meeting_id, c.body_id, c.trajectory_id) and w.part = c.id::text and w.ended_on is null limit 1) as "dueOn"
       from contribution c left join meeting m on m.id = c.meeting_id left join trajectory t on t.id = c.trajectory_id left join body b on b.id = c.body_id
       where ${PLACE} and ${OPENLY} and ($4::timestamptz is null or (c.given_at, c.id) < ($4, $5::uuid)) order by c.given_at desc, c.id desc limit $6`,
      [meetingId, trajectoryId, bodyId, givenAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }
}

const rowOf = ({ key: _, ...row }: Row): PublicContribution => ({ ...row, owed: row.outcome === null && owesOutcome(row.kind) });
