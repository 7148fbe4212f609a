import { Injectable } from '@nestjs/common';
import { type ParticipationOverviewView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { organisationName } from '../../platform/identity/holders.js';
import { ANNOUNCED, SENT } from './public-sql.js';

const MOST = 100;
const HELD = `m.status in ('held','reportDraft','reportFinal','published')`;

/** Participation at a glance, in counts. What is late is so by its date: no job had to say it. */
@Injectable()
export class OverviewQueries {
  constructor(private readonly reader: Reader) {}

  async all(): Promise<ParticipationOverviewView> {
    const row = await this.reader.one<ParticipationOverviewView>(
      `with t as (select * from trajectory t where ${ANNOUNCED}), m as (select * from meeting m where m.published_at is not null),
         a as (select a.* from advice a where ${SENT})
       select (select count(*)::int from t) as trajectories,
         (select count(*)::int from body b where b.published_at is not null and b.status in ('active','underReview')) as bodies,
         (select count(*)::int from m where m.starts_at > centrale.now() and m.status not in ('cancelled','postponed')) as "meetingsToCome",
         (select count(*)::int from a) as "adviceGiven", (select count(*)::int from a where a.status in ('answered','followUpClosed')) as "adviceAnswered",
         (select count(*)::int from a where exists (select from clock c where c.dossier_type = 'advice' and c.dossier_id = a.id and c.kind = 'response' and c.ended_on is null
            and c.satisfied_on is null and c.due_on < centrale.today())) as "adviceOverdue",
         (select coalesce(json_agg(x order by x.trajectories desc, x.id), '[]') from (
            select o.id, ${organisationName('o')} as name, (select count(*)::int from t where t.organisation_id = o.id) as trajectories,
              (select count(*)::int from m where m.organisation_id = o.id and ${HELD}) as meetings,
              (select coalesce(sum(n.count), 0)::int from attendance n join m on m.id = n.meeting_id where m.organisation_id = o.id and n.capacity in ('participant','private')) as participants
            from organisation o where exists (select from t where t.organisation_id = o.id) or exists (select from m where m.organisation_id = o.id) limit ${MOST}) x) as "byOrganisation",
         (select coalesce(json_agg(x order by x.trajectories desc, x.id), '[]') from (
            select n.id, n.name, (select count(*)::int from t where t.neighbourhood_id = n.id) as trajectories,
              (select count(*)::int from m join t on t.id = m.trajectory_id where t.neighbourhood_id = n.id and ${HELD}) as meetings
            from neighbourhood n where exists (select from t where t.neighbourhood_id = n.id) limit ${MOST}) x) as "byNeighbourhood",
         (select coalesce(json_agg(x order by x.trajectories desc, x.domain), '[]') from (
            select d.domain, count(*)::int as trajectories from t cross join unnest(t.domains) as d (domain) group by d.domain) x) as "byDomain"`,
    );
    return row!;
  }
}
