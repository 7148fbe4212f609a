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
import { classesOf } from './meeting-facts.js';
import { type MeetingEntity } from './meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

interface Guest {
  readonly partyId: string;
  readonly channel: InvitationChannel;
  readonly classes: RoleClass[];
  readonly contactOfficial: boolean;
  readonly supportGranted: boolean;
  readonly invitedAlready: boolean;
}

interface Row {
  readonly id: string;
  readonly partyId: string | null;
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
      const asked = { pack, inviting: [...guests, ...groups], invited: [], chairIsOfficial: facts.chairIsOfficial };
      await this.meetings.apply(tx, meeting, findingsOnInvitation(meeting, asked, now), body.motivations);
      const late = refuseLateInvitation(facts.parameters, meeting.startsAt, today) !== undefined;
      const ids = await this.send(tx, held, rowsOf(meeting, guests, body), late);
      await this.notices.tellInvited(tx, { ...meeting, status: 'invited' }, ids);
      if (meeting.invitedAt === null) await this.clocks.satisfy(tx, { dossier: 'meeting', dossierId: id, kind: 'invitation', part: String(meeting.round) }, today);
      return this.meetings.move(tx, held, 'invite', { invitedAt: meeting.invitedAt ?? now }, { parties: guests.length, groups: groups.length, round: meeting.round, late });
    });
  }

  /** Each once, with the classes of the day of the meeting; members by mail. Who was invited for this date already is not asked twice. @throws NotFound */
  private async guestsOf(tx: Tx, meeting: MeetingEntity, { members, interested, parties }: InviteToMeeting): Promise<Guest[]> {
    const found = await tx.query<Guest>(
      `with chosen as (
         select a.party_id, a.channel from jsonb_to_recordset($3) as a (party_id uuid, channel text)
         union all
         select x.party_id, 'email' from body_membership x where $4 and x.body_id = $6 and x.from_on <= centrale.today() and (x.to_on is null or x.to_on >= centrale.today())
         union all
         select y.party_id, 'email' from interest y left join theme h on h.id = y.theme_id
         where $5 and y.status = 'confirmed' and y.erased_at is null and y.party_id is not null
           and (y.body_id = $6 or y.trajectory_id = $7 or h.trajectory_id = $7 or h.meeting_id = $1)
       )
       select distinct on (p.id) p.id as "partyId", c.channel,
         ${classesOf('p.id', '$8::date')} as classes,
         coalesce(p.person_id = b.contact_official_id, false) as "contactOfficial",
         exists (select from support_request s where s.official_id = p.person_id and s.status in ('granted', 'delivered') and (s.body_id = $6 or s.for_body_id = $6)) as "supportGranted",
         exists (select from meeting_invitation i where i.meeting_id = $1 and i.round = $9 and i.party_id = p.id) as "invitedAlready"
       from chosen c join party p on p.id = c.party_id and p.organisation_id = $2 and p.erased_at is null left join body b on b.id = $6
       order by p.id, c.channel = 'email' desc`,
      [
        meeting.id, meeting.organisationId, JSON.stringify(parties.map(({ partyId, channel }) => ({ party_id: partyId, channel }))), members, interested, meeting.bodyId,
        meeting.trajectoryId, dateAt(meeting.startsAt), meeting.round,
      ],
    );
    const known = new Set(found.map(({ partyId }) => partyId));
    if (!parties.every(({ partyId }) => known.has(partyId))) throw new NotFound();
    return found.filter(({ invitedAlready }) => !invitedAlready);
  }

  /** The invitations, and with the first ones the provisional agenda: one statement. @returns whom to write to */
  private async send(tx: Tx, { meeting, now }: HeldMeeting, rows: readonly Row[], late: boolean): Promise<string[]> {
    await tx.query(
      `with sent as (
         insert into meeting_invitation (id, meeting_id, round, party_id, group_label, class, channel, sent_at, late)
         select r.id, $1, $2, r."partyId", r."groupLabel", r.class, r.channel, $3, $4
         from jsonb_to_recordset($5) as r (id uuid, "partyId" uuid, "groupLabel" text, class text, channel text)
       )
       insert into agenda_version (meeting_id, no, final, items, published_at)
       select $1, coalesce((select max(v.no) from agenda_version v where v.meeting_id = $1), 0) + 1, false, ${AGENDA}, $3 where $6`,
      [meeting.id, meeting.round, now, late, JSON.stringify(rows), meeting.invitedAt === null],
    );
    return rows.map(({ id }) => id);
  }
}

/** The accepted items of the meeting $1 as they stand, line by line. */
export const AGENDA = `(
  select coalesce(jsonb_agg(jsonb_build_object('itemId', a.id, 'title', a.title, 'minutes', a.minutes) order by a.position nulls last, a.submitted_at, a.id), '[]')
  from agenda_item a where a.meeting_id = $1 and a.status = 'accepted')`;

function rowsOf({ packId, kind }: MeetingEntity, guests: readonly Guest[], { groups }: InviteToMeeting): Row[] {
  return [
    ...guests.map(({ partyId, channel, classes }) => ({ id: newId(), partyId, groupLabel: null, class: decidingClass(packId, kind, classes), channel })),
    ...groups.map(({ label, class: as, channel }) => ({ id: newId(), partyId: null, groupLabel: label, class: as, channel })),
  ];
}
