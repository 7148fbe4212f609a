import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { refuseReaching, type ReachWay, type ToldChange } from '@centrale/participation';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { MeetingReachEntity } from './meeting-reach.entity.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

/** Everybody who was invited or registered, chairs or writes, and has neither an account nor an address by mail, once; a registration knows best how to reach them. */
const WITHOUT_MAIL = `
  select p.id as party, null::uuid as interest, null::uuid as registration, p.person_id is not null or p.email is not null as mailed
  from meeting_invitation i join party p on p.id = i.party_id where i.meeting_id = $1 and p.erased_at is null
  union all
  select p.id, null, null, p.person_id is not null or p.email is not null
  from meeting m join party p on p.id in (m.chair_party_id, m.rapporteur_party_id) where m.id = $1 and p.erased_at is null
  union all
  select y.party_id, y.id, null, y.email is not null
  from meeting_invitation i join interest y on y.id = i.interest_id where i.meeting_id = $1 and y.erased_at is null
  union all
  select r.party_id, null, r.id, p.person_id is not null or r.email is not null
  from registration r left join party p on p.id = r.party_id where r.meeting_id = $1 and r.status in ('confirmed', 'waiting') and r.erased_at is null`;

/** People whom a mail does not reach are told by phone, by post or on a visit; what was done is written down. */
@Injectable()
export class MeetingReaches {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
  ) {}

  /** With every change: whoever was not told of the one before hears of this one alone. @returns how many there are */
  async open(tx: Tx, { meeting, now }: HeldMeeting, change: ToldChange): Promise<number> {
    await tx.query('delete from meeting_reach where meeting_id = $1 and how is null', [meeting.id]);
    const made = await tx.query(
      `insert into meeting_reach (id, meeting_id, change, changed_at, registration_id, party_id, interest_id)
       select centrale.new_id(), $1, $2, $3, w.registration, case when w.registration is null then w.party end, case when w.registration is null and w.party is null then w.interest end
       from (select party, (array_agg(registration) filter (where registration is not null))[1] as registration, (array_agg(interest) filter (where interest is not null))[1] as interest
             from (${WITHOUT_MAIL}) x group by party, case when party is null then coalesce(registration, interest) end having not bool_or(mailed)) w returning id`,
      [meeting.id, change, now],
    );
    return made.length;
  }

  reach(actor: Actor, id: string, how: ReachWay): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const found = await tx.one<{ meetingId: string }>('select meeting_id as "meetingId" from meeting_reach where id = $1', [id]);
      if (!found) throw new NotFound();
      const { now } = await this.meetings.hold(tx, actor, found.meetingId, 'reach');
      ensure(refuseReaching(await tx.lock(MeetingReachEntity, id)));
      await tx.update(MeetingReachEntity, id, { how, reachedAt: now, reachedBy: actor.personId });
      await tx.record({ dossier: 'meeting', id: found.meetingId, command: 'reach', facts: { reachId: id, how } });
      return { id, at: now.toISOString() };
    });
  }
}
