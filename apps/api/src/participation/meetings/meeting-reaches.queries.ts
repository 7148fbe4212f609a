import { Injectable } from '@nestjs/common';
import { mayOf, type Actor, type Page } from '@centrale/kernel';
import { refuseReaching, type MeetingReachRow } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { Meetings } from './meetings.service.js';

/** Whoever was erased where they are known is not in a list any more. */
export const KNOWN = `left join party p on p.id = x.party_id left join interest y on y.id = x.interest_id left join registration r on r.id = x.registration_id
  where coalesce(p.erased_at, y.erased_at, r.erased_at) is null`;

type Row = Omit<MeetingReachRow, 'changedAt' | 'reachedAt' | 'may'> & { readonly changedAt: Date; readonly reachedAt: Date | null; readonly key: string };

/** Whom no mail reached, and who was told otherwise; names and numbers are for whoever registers people. */
@Injectable()
export class MeetingReachesQueries {
  constructor(
    private readonly reader: Reader,
    private readonly meetings: Meetings,
  ) {}

  /** The newest change first. */
  async list(actor: Actor, meetingId: string, query: PageQuery): Promise<Page<MeetingReachRow>> {
    await this.meetings.reveal(actor, meetingId, 'reach');
    const [changedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select x.id, x.change, x.changed_at as "changedAt", x.changed_at::text as key, coalesce(r.name, p.name, y.name) as name, coalesce(r.phone, p.phone, y.phone) as phone, y.address,
         coalesce(r.language, p.language, y.language) as language, x.how, x.reached_at as "reachedAt", (select h.name from person h where h.id = x.reached_by) as "reachedBy"
       from meeting_reach x ${KNOWN} and x.meeting_id = $1 and ($2::timestamptz is null or (x.changed_at, x.id) < ($2, $3::uuid)) order by x.changed_at desc, x.id desc limit $4`,
      [meetingId, changedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }
}

const rowOf = ({ key: _, changedAt, reachedAt, ...row }: Row): MeetingReachRow => ({
  ...row, changedAt: changedAt.toISOString(), reachedAt: reachedAt?.toISOString() ?? null, may: mayOf({ reach: refuseReaching(row) }),
});
