import { Injectable } from '@nestjs/common';
import { dateAt, type LocalDate, type LocalText, type Page, type Text3 } from '@centrale/kernel';
import {
  inviteBy, intakeUntil, refuseRegistering,
  type Meeting, type PackParameters, type PublicMeetingRow, type PublicMeetingView,
} from '@centrale/participation';
import { organisationContact, organisationName } from '../../platform/identity/holders.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf } from '../../platform/http/paging.js';
import { closingDaysOf } from '../closing-days.js';
import { DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { AGENDA_VERSIONS } from './meeting-view.query.js';
import { MONTH_DAYS, asked, listWindowOf, orderOf, windowOf, type MeetingsQuery } from './meetings-window.js';

const MOST_IN_A_MONTH = 2_000;

type Row = Omit<PublicMeetingRow, 'startsAt' | 'endsAt' | 'changedAt'> & { readonly startsAt: Date; readonly endsAt: Date; readonly changedAt: Date; readonly key: string };

const ROW = `m.id, m.number, m.kind, m.title, m.status, m.starts_at as "startsAt", m.ends_at as "endsAt", m.starts_at::text as key, m.changed_at as "changedAt",
  m.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", m.body_id as "bodyId", b.name as "bodyName", m.trajectory_id as "trajectoryId",
  t.title as "trajectoryTitle", m.location, m.languages, m.public, json_build_object('packId', m.pack_id, 'packVersion', m.pack_version) as pack,
  exists (select from meeting_invitation l where l.meeting_id = m.id and l.round = m.round and l.late) as "invitedLate"`;
const FROM = `meeting m join organisation o on o.id = m.organisation_id left join body b on b.id = m.body_id left join trajectory t on t.id = m.trajectory_id`;
/** In the public calendar, and not of what works in confidence. */
const ANNOUNCED = `m.published_at is not null and not coalesce(t.confidential, false)`;
const ASKED = `m.starts_at >= $1 and m.starts_at < $2 and ($3::uuid is null or m.organisation_id = $3) and ($4::uuid is null or m.body_id = $4)
  and ($5::uuid is null or m.trajectory_id = $5) and ($6::text is null or m.kind = $6) and ($7::text is null or m.status = $7)`;

const rowOf = (row: Row): PublicMeetingRow => ({
  id: row.id, number: row.number, kind: row.kind, title: row.title, status: row.status, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString(),
  organisationId: row.organisationId, organisationName: row.organisationName, bodyId: row.bodyId, bodyName: row.bodyName, trajectoryId: row.trajectoryId,
  trajectoryTitle: row.trajectoryTitle, location: row.location, languages: row.languages, public: row.public, invitedLate: row.invitedLate, pack: row.pack,
  changedAt: row.changedAt.toISOString(),
});

interface Found extends Row, Pick<PublicMeetingView, 'agenda' | 'attendance' | 'contact' | 'report' | 'deviations' | 'nonConformities'>, Pick<Meeting, 'publishedAt'> {
  readonly now: Date;
  readonly parameters: PackParameters;
  readonly closingDays: LocalDate[];
  readonly method: LocalText;
  readonly reason: LocalText | null;
  readonly facilitatorName: Text3 | null;
  readonly capacity: number | null;
  readonly alternatives: PublicMeetingView['alternatives'];
  readonly confirmed: number;
}

/** What stands in the public calendar: functions and counts, never a name. */
@Injectable()
export class PublicMeetingsQueries {
  constructor(private readonly reader: Reader) {}

  async list(query: MeetingsQuery): Promise<Page<PublicMeetingRow>> {
    const [startsAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const { by, beyond } = orderOf(query);
    const rows = await this.reader.query<Row>(
      `select ${ROW} from ${FROM} where ${ASKED} and ${ANNOUNCED} and ($8::timestamptz is null or (m.starts_at, m.id) ${beyond} ($8, $9::uuid)) order by ${by} limit $10`,
      [...asked(query, listWindowOf(query, await this.today())), startsAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  async month(query: MeetingsQuery): Promise<PublicMeetingRow[]> {
    const rows = await this.reader.query<Row>(
      `select ${ROW} from ${FROM} where ${ASKED} and ${ANNOUNCED} order by m.starts_at, m.id limit ${MOST_IN_A_MONTH}`, asked(query, windowOf(query, await this.today(), MONTH_DAYS)),
    );
    return rows.map(rowOf);
  }

  /** @throws NotFound also for one that is not in the public calendar */
  async one(id: string): Promise<PublicMeetingView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, centrale.now() as now, k.parameters, ${closingDaysOf('m.organisation_id')} as "closingDays",
         m.published_at as "publishedAt", m.method, m.reason, m.capacity, m.alternatives, ${AGENDA_VERSIONS} as agenda, ${organisationContact('o')} as contact,
         (select ${organisationName('f')} from organisation f where f.id = m.facilitator_organisation_id) as "facilitatorName",
         (select count(*)::int from registration r where r.meeting_id = m.id and r.status = 'confirmed') as confirmed,
         (select coalesce(json_agg(json_build_object('class', n.class, 'count', n.count) order by n.class), '[]')
          from (select class, sum(count)::int as count from attendance where meeting_id = m.id group by class) n) as attendance,
         (select json_build_object('text', r.text, 'publishedAt', to_char(r.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          from meeting_report r where r.meeting_id = m.id and r.status = 'published') as report,
         ${DEVIATIONS(`'meeting'`, 'm.id')} as deviations, ${NON_CONFORMITIES(`'meeting'`, 'm.id')} as "nonConformities"
       from ${FROM} join rule_pack k on k.pack_id = m.pack_id and k.version = m.pack_version where m.id = $1 and ${ANNOUNCED}`,
      [id],
    );
    if (!row) throw new NotFound();
    return viewOf(row);
  }

  private async today(): Promise<LocalDate> {
    return dateAt(await this.reader.now());
  }
}

function viewOf(row: Found): PublicMeetingView {
  const { parameters, closingDays, capacity, confirmed } = row;
  return {
    ...rowOf(row),
    method: row.method, facilitatorName: row.facilitatorName, reason: row.reason,
    inviteBy: inviteBy(parameters, row.startsAt),
    intakeUntil: intakeUntil(parameters, row.startsAt, closingDays),
    agenda: row.agenda, capacity, alternatives: row.alternatives,
    placesLeft: capacity === null ? null : Math.max(0, capacity - confirmed),
    register: refuseRegistering(row, row.now) ?? null, contact: row.contact,
    attendance: row.attendance, report: row.report, deviations: row.deviations, nonConformities: row.nonConformities,
  };
}
