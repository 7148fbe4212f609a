import { Injectable } from '@nestjs/common';
import { dateAt, type Actor, type Done } from '@centrale/kernel';
import {
  decidingClass, findingsOnInvitation, refuseLateInvitation, refuseMeetingCommand, type InvitationChannel, type Invitee, type InviteToMeeting, type RoleClass,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { CONCERNED, InterestOutcomes } from '../interests/interest-outcomes.service.js';
import { classesOf, gateOf } from './meeting-facts.js';
import { type MeetingEntity } from './meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

/** Of the register of parties; or of the interests alone, and then a citizen. */
interface Guest {
  readonly partyId: string | null;
  readonly interestId: string | null;
  readonly channel: InvitationChannel;
  readonly classes: RoleClass[];
  readonly contactOfficial: boolean;
  readonly supportGranted: boolean;
  readonly invitedAlready: boolean;
}

/** How the party `z` hears of an invitation: by mail where they have an address or an account. */
const REACHED_BY = `case when z.email is not null or z.person_id is not null then 'email' when z.phone is not null then 'phone' else 'post' end`;

interface Row {
  readonly id: string;
  readonly partyId: string | null;
  readonly interestId: string | null;
  readonly groupLabel: string | null;
  readonly class: RoleClass;
  readonly channel: InvitationChannel;
}

/** Invitations per person and per group: with the provisional agenda, in time or with a public reason. */
@Injectable()
export class MeetingInvitations {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly notices: MeetingNotices,
    private readonly clocks: Clocks,
    private readonly interests: InterestOutcomes,
  ) {}

  /** The first time the meeting becomes one to which people are invited; later, more people are. (R003-17, R001-09, I6) */
  invite(actor: Actor, id: string, body: InviteToMeeting): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, id, 'invite');
      const { meeting, facts, now, today } = held;
      ensure(refuseMeetingCommand(meeting, 'invite'));
      const guests = await this.guestsOf(tx, meeting, body);
      const groups = body.groups.map((group): Invitee => ({ classes: [group.class] }));
      const pack = { id: meeting.packId, parameters: facts.parameters };
      const asked = { pack, inviting: [...guests, ...groups], invited: [], chairIsOfficial: facts.chairIsOfficial, gate: gateOf(meeting, facts.phase, facts.parameters, today) };
      await this.meetings.apply(tx, held, findingsOnInvitation(meeting, asked, now), body.motivations);
      const late = refuseLateInvitation(facts.parameters, meeting.startsAt, today) !== undefined;
      const ids = await this.send(tx, held, rowsOf(meeting, guests, body), late);
      await this.notices.tellInvited(tx, { ...meeting, status: 'invited' }, ids);
      await this.interests.note(tx, meeting, { partyIds: idsOf(guests, 'partyId'), interestIds: idsOf(guests, 'interestId') }, 'invited');
      if (meeting.invitedAt === null) await this.clocks.satisfy(tx, { dossier: 'meeting', dossierId: id, kind: 'invitation', part: String(meeting.round) }, today);
      return this.meetings.move(tx, held, 'invite', { invitedAt: meeting.invitedAt ?? now }, { parties: guests.length, groups: groups.length, round: meeting.round, late });
    });
  }

  /**
   * Each once, with the classes of the day of the meeting; by mail, or else as they can be reached. Who showed interest and is in the register, be it by their address alone, is asked as
   * who they are there; the others at the address that they left. Who was invited for this date already is not asked twice. @throws NotFound
   */
  private async guestsOf(tx: Tx, meeting: MeetingEntity, { members, interested, parties }: InviteToMeeting): Promise<Guest[]> {
    const found = await tx.query<Guest>(
      `with wanting as (
         select y.id, lower(y.email) as email, y.phone, coalesce(y.party_id, (
           select q.id from party q where q.organisation_id = $2 and q.kind = 'person' and lower(q.email) = lower(y.email) and q.erased_at is null order by q.id limit 1)) as party_id
         from interest y left join theme h on h.id = y.theme_id where $5 and ${CONCERNED('$1', '$6', '$7')}
       ), chosen as (
         select z.id as party_id, case when a.channel = 'email' then ${REACHED_BY} else a.channel end as channel
         from jsonb_to_recordset($3) as a (party_id uuid, channel text) join party z on z.id = a.party_id
         union all
         select x.party_id, ${REACHED_BY}
         from body_membership x join party z on z.id = x.party_id where $4 and x.body_id = $6 and x.from_on <= centrale.today() and (x.to_on is null or x.to_on >= centrale.today())
         union all
         select z.id, ${REACHED_BY} from wanting w join party z on z.id = w.party_id
       ), known as (
       select distinct on (p.id) p.id as "partyId", null::uuid as "interestId", c.channel,
         ${classesOf('p.id', '$8::date')} as classes,
         coalesce(p.person_id = b.contact_official_id, false) as "contactOfficial",
         exists (select from support_request s where s.official_id = p.person_id and s.status in ('granted', 'delivered') and (s.body_id = $6 or s.for_body_id = $6)) as "supportGranted",
         exists (select from meeting_invitation i where i.meeting_id = $1 and i.round = $9 and i.party_id = p.id) as "invitedAlready"
       from chosen c join party p on p.id = c.party_id and p.organisation_id = $2 and p.erased_at is null left join body b on b.id = $6
       order by p.id, c.channel = 'email' desc
       )
       select * from known
       union all
       select null, (array_agg(w.id order by w.id))[1], case when w.email is not null then 'email' when bool_or(w.phone is not null) then 'phone' else 'post' end, '{citizen}'::text[],
         false, false, exists (select from meeting_invitation i where i.meeting_id = $1 and i.round = $9 and i.interest_id = any (array_agg(w.id)))
       from wanting w where w.party_id is null group by w.email, case when w.email is null then w.id end`,
      [
        meeting.id, meeting.organisationId, JSON.stringify(parties.map(({ partyId, channel }) => ({ party_id: partyId, channel }))), members, interested, meeting.bodyId,
        meeting.trajectoryId, dateAt(meeting.startsAt), meeting.round,
      ],
    );
    const known = new Set(idsOf(found, 'partyId'));
    if (!parties.every(({ partyId }) => known.has(partyId))) throw new NotFound();
    return found.filter(({ invitedAlready }) => !invitedAlready);
  }

  /** The invitations, who is to be told of theirs since no mail reaches them, and with the first ones the provisional agenda: one statement. @returns whom to write to */
  private async send(tx: Tx, { meeting, now }: HeldMeeting, rows: readonly Row[], late: boolean): Promise<string[]> {
    await tx.query(
      `with one as (select * from jsonb_to_recordset($5) as r (id uuid, "partyId" uuid, "interestId" uuid, "groupLabel" text, class text, channel text)
       ), sent as (
         insert into meeting_invitation (id, meeting_id, round, party_id, interest_id, group_label, class, channel, sent_at, late)
         select r.id, $1, $2, r."partyId", r."interestId", r."groupLabel", r.class, r.channel, $3, $4 from one r
       ), told_anew as (
         delete from meeting_reach x using one r where x.meeting_id = $1 and x.how is null and (x.party_id = r."partyId" or x.interest_id = r."interestId")
       ), to_reach as (
         insert into meeting_reach (id, meeting_id, change, changed_at, party_id, interest_id)
         select centrale.new_id(), $1, 'invite', $3, p.id, y.id from one r left join party p on p.id = r."partyId" and p.person_id is null and p.email is null
         left join interest y on y.id = r."interestId" and y.email is null where num_nonnulls(p.id, y.id) = 1
       )
       insert into agenda_version (meeting_id, no, final, items, published_at)
       select $1, coalesce((select max(v.no) from agenda_version v where v.meeting_id = $1), 0) + 1, false, ${AGENDA}, $3 where $6`,
      [meeting.id, meeting.round, now, late, JSON.stringify(rows), meeting.invitedAt === null],
    );
    return rows.map(({ id }) => id);
  }
}

const idsOf = (guests: readonly Guest[], key: 'partyId' | 'interestId'): string[] => guests.flatMap((each) => each[key] ?? []);

/** The accepted items of the meeting $1 as they stand, line by line. */
export const AGENDA = `(
  select coalesce(jsonb_agg(jsonb_build_object('itemId', a.id, 'title', a.title, 'minutes', a.minutes) order by a.position nulls last, a.submitted_at, a.id), '[]')
  from agenda_item a where a.meeting_id = $1 and a.status = 'accepted')`;

function rowsOf({ packId, kind }: MeetingEntity, guests: readonly Guest[], { groups }: InviteToMeeting): Row[] {
  return [
    ...guests.map(({ partyId, interestId, channel, classes }) => ({ id: newId(), partyId, interestId, groupLabel: null, class: decidingClass(packId, kind, classes), channel })),
    ...groups.map(({ label, class: as, channel }) => ({ id: newId(), partyId: null, interestId: null, groupLabel: label, class: as, channel })),
  ];
}
