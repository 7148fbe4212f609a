import { Injectable } from '@nestjs/common';
import { dateAt, type Actor, type LocalDate, type Page } from '@centrale/kernel';
import { type MeetingRow } from '@centrale/participation';
import { organisationName } from '../../platform/identity/holders.js';
import { Reader } from '../../platform/database/reader.js';
import { cursorOf, limitOf, pageOf } from '../../platform/http/paging.js';
import { VISIBLE, visibilityOf } from './meeting-visibility.js';
import { MONTH_DAYS, asked, listWindowOf, orderOf, windowOf, type MeetingsQuery } from './meetings-window.js';

const MOST_IN_A_MONTH = 2_000;

export type Listed = Omit<MeetingRow, 'startsAt' | 'endsAt'> & { readonly startsAt: Date; readonly endsAt: Date; readonly key: string };

/** Of `meeting m`, `organisation o`, `body b` and `trajectory t`. */
export const ROW = `m.id, m.number, m.kind, m.title, m.status, m.starts_at as "startsAt", m.ends_at as "endsAt", m.starts_at::text as key,
  ${organisationName('o')} as "organisationName", m.body_id as "bodyId", b.name as "bodyName", m.trajectory_id as "trajectoryId", t.title as "trajectoryTitle",
  m.location ->> 'name' as place, m.published_at is not null as announced,
  exists (select from meeting_invitation l where l.meeting_id = m.id and l.round = m.round and l.late) as "invitedLate"`;

export const FROM = `meeting m join organisation o on o.id = m.organisation_id left join body b on b.id = m.body_id left join trajectory t on t.id = m.trajectory_id
  left join memorandum d on d.id = m.trajectory_id`;

/** $8 and $9 the window, $10 to $14 what the reader asks for. */
const ASKED = `m.starts_at >= $8 and m.starts_at < $9 and ($10::uuid is null or m.organisation_id = $10) and ($11::uuid is null or m.body_id = $11)
  and ($12::uuid is null or m.trajectory_id = $12) and ($13::text is null or m.kind = $13) and ($14::text is null or m.status = $14)`;

const rowOf = ({ key: _, startsAt, endsAt, ...row }: Listed): MeetingRow => ({ ...row, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });

/** Meetings by window of time, the first one first; those that are past, the last one first. */
@Injectable()
export class MeetingsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: MeetingsQuery): Promise<Page<MeetingRow>> {
    const [startsAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const { by, beyond } = orderOf(query);
    const rows = await this.reader.query<Listed>(
      `select ${ROW} from ${FROM} where ${ASKED} and ${VISIBLE} and ($15::timestamptz is null or (m.starts_at, m.id) ${beyond} ($15, $16::uuid)) order by ${by} limit $17`,
      [...visibilityOf(actor), ...asked(query, listWindowOf(query, await this.today())), startsAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** All of a month at once, as a calendar shows it. */
  async month(actor: Actor, query: MeetingsQuery): Promise<MeetingRow[]> {
    const rows = await this.reader.query<Listed>(
      `select ${ROW} from ${FROM} where ${ASKED} and ${VISIBLE} order by m.starts_at, m.id limit ${MOST_IN_A_MONTH}`,
      [...visibilityOf(actor), ...asked(query, windowOf(query, await this.today(), MONTH_DAYS))],
    );
    return rows.map(rowOf);
  }

  private async today(): Promise<LocalDate> {
    return dateAt(await this.reader.now());
  }
}
