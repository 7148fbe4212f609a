import { Injectable } from '@nestjs/common';
import { inLanguage, languages, type LocalText } from '@centrale/kernel';
import { isUpcoming } from '@centrale/participation';
import { Config } from '../../config.js';
import { type Tx } from '../../platform/database/tx.js';
import { type Appointment } from '../../platform/mail/appointment.js';
import { type MeetingEntity } from './meeting.entity.js';

type Told = Pick<MeetingEntity, 'id' | 'number' | 'title' | 'startsAt' | 'endsAt' | 'location' | 'sequence' | 'publishedAt' | 'status'>;

/** By the same name a calendar finds the meeting again, in every feed and every mail. */
export const uidOf = (meetingId: string): string => `meeting-${meetingId}@centrale`;

const placeOf = ({ location }: Pick<Told, 'location'>): string => [location?.name, location?.address].filter(Boolean).join(', ') || '–';

/** What the letter puts in its reader's calendar: what is called off is taken out again, under the same name and a higher number. */
export function appointmentOf(meeting: Told, method: Appointment['method'] = isUpcoming(meeting.status) ? 'REQUEST' : 'CANCEL'): Appointment {
  const { id, title, startsAt, endsAt, sequence, publishedAt } = meeting;
  const place = placeOf(meeting);
  return {
    uid: uidOf(id), sequence, method, span: { start: startsAt, end: endsAt }, location: { nl: place, fr: place },
    summary: { nl: inLanguage(title, 'nl'), fr: inLanguage(title, 'fr'), en: inLanguage(title, 'en') }, page: pageOf(id, publishedAt !== null),
  };
}

const pageOf = (id: string, announced: boolean): string => (announced ? `/participation/meetings/${id}` : `/meetings/${id}`);

/** Everybody invited for any of its dates, by account or address. */
const INVITED = `
  select p.person_id, p.email, p.language, 'meeting' as dossier, $1::uuid as dossier_id
  from meeting_invitation i join party p on p.id = i.party_id where i.meeting_id = $1 and p.erased_at is null`;
/** And whom only their interest knows. */
const INTERESTED = `
  select null::uuid as person_id, y.email, y.language, 'interest' as dossier, y.id as dossier_id
  from meeting_invitation i join interest y on y.id = i.interest_id where i.meeting_id = $1 and y.erased_at is null`;
const BY_MAIL = `and i.id = any ($5::uuid[]) and i.channel = 'email'`;
const JUST_INVITED = `${INVITED} ${BY_MAIL} union all ${INTERESTED} ${BY_MAIL}`;
const REGISTERED = `
  select p.person_id, r.email, r.language, 'registration' as dossier, r.id as dossier_id
  from registration r left join party p on p.id = r.party_id where r.meeting_id = $1 and r.status in ('confirmed', 'waiting') and r.erased_at is null`;
const PRESENT = `
  select p.person_id, p.email, p.language, 'meeting' as dossier, $1::uuid as dossier_id
  from attendance a join party p on p.id = a.party_id where a.meeting_id = $1 and p.erased_at is null`;

const NAMED = `
  select p.person_id, p.email, p.language, 'meeting' as dossier, $1::uuid as dossier_id from party p where p.id = $5 and p.erased_at is null`;

/** Whoever chairs or writes, invited or not. */
const SERVING = `
  select p.person_id, p.email, p.language, 'meeting' as dossier, $1::uuid as dossier_id
  from meeting m join party p on p.id in (m.chair_party_id, m.rapporteur_party_id) where m.id = $1 and p.erased_at is null`;
const EVERYBODY = `${INVITED} union all ${INTERESTED} union all ${SERVING} union all ${REGISTERED}`;
const COMING = `${EVERYBODY} and r.status = 'confirmed'`;

/** Whether the party $2 comes all the same, by the account or an address of theirs. */
const STAYS = `select exists (
  select from (${EVERYBODY}) w join party q on q.id = $2 left join person a on a.id = q.person_id
  where w.person_id = q.person_id or lower(w.email) in (lower(q.email), lower(a.email))) as stays`;

const recipients = { everybody: EVERYBODY, justInvited: JUST_INVITED, coming: COMING, named: NAMED, participants: `${EVERYBODY} union all ${PRESENT}` } as const;

/** Mails about a meeting, each in its reader's language and once per account or address. */
@Injectable()
export class MeetingNotices {
  constructor(private readonly config: Config) {}

  /** Everybody who was invited or registered. */
  tellEverybody(tx: Tx, meeting: Told, kind: string, more: { readonly reason?: LocalText } = {}, withAppointment = true): Promise<void> {
    return this.tell(tx, meeting, kind, 'everybody', more, withAppointment ? appointmentOf(meeting) : null);
  }

  /** Who was invited, registered or there. */
  tellParticipants(tx: Tx, meeting: Told, kind: string, more: { readonly until?: string } = {}): Promise<void> {
    return this.tell(tx, meeting, kind, 'participants', more, null);
  }

  /** Who was invited, or has a place. */
  remind(tx: Tx, meeting: Told): Promise<void> {
    return this.tell(tx, meeting, 'meeting.reminder', 'coming', {}, appointmentOf(meeting));
  }

  /** Parties who were named to chair it, or to write its report. */
  tellNamed(tx: Tx, meeting: Told, kind: 'meeting.chairs' | 'meeting.writes', partyId: string): Promise<void> {
    return this.tell(tx, meeting, kind, 'named', {}, isUpcoming(meeting.status) ? appointmentOf(meeting) : null, [partyId]);
  }

  /** Who chairs it or writes its report no more: out of their calendar it goes, unless they are invited, registered or named for the other. */
  async tellReplaced(tx: Tx, meeting: Told, kind: 'meeting.chairs-no-longer' | 'meeting.writes-no-longer', partyId: string): Promise<void> {
    const stays = !isUpcoming(meeting.status) || (await tx.one<{ stays: boolean }>(STAYS, [meeting.id, partyId]))!.stays;
    return this.tell(tx, meeting, kind, 'named', {}, stays ? null : appointmentOf(meeting, 'CANCEL'), [partyId]);
  }

  tellInvited(tx: Tx, meeting: Told, invitationIds: readonly string[]): Promise<void> {
    return this.tell(tx, meeting, 'meeting.invited', 'justInvited', {}, appointmentOf(meeting), [invitationIds]);
  }

  private async tell(
    tx: Tx, meeting: Told, kind: string, whom: keyof typeof recipients, { reason, until }: { readonly reason?: LocalText; readonly until?: string }, appointment: Appointment | null,
    more: readonly unknown[] = [],
  ): Promise<void> {
    const words = Object.fromEntries(languages.map((language) => [language, {
      ...this.paramsOf(meeting, language), ...(reason && { reason: inLanguage(reason, language) }), ...(until && { until }),
    }]));
    await tx.query(
      `select centrale.notify(
         case when one.person_id is null then '{}'::uuid[] else array[one.person_id] end, null, null, case when one.person_id is null then one.email end,
         case when one.person_id is null then one.language end, $2, one.dossier, one.dossier_id, $3::jsonb -> coalesce(s.language, one.language), $4::jsonb)
       from (
         select distinct on (coalesce(w.person_id::text, lower(w.email))) w.* from (${recipients[whom]}) w
         where w.person_id is not null or w.email is not null order by coalesce(w.person_id::text, lower(w.email)), w.dossier desc
       ) one left join person s on s.id = one.person_id`,
      [meeting.id, kind, JSON.stringify(words), appointment && JSON.stringify(appointment), ...more],
    );
  }

  /** What every mail about a meeting says of it. */
  paramsOf(meeting: Told, language: (typeof languages)[number]): Record<string, string> {
    const { id, number, title, startsAt, publishedAt } = meeting;
    return {
      number, title: inLanguage(title, language), at: startsAt.toISOString(), place: placeOf(meeting), page: `${this.config.publicUrl}${pageOf(id, publishedAt !== null)}`,
    };
  }
}
