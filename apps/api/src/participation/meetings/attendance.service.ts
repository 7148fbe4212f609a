import { Injectable } from '@nestjs/common';
import { dateAt, refuse, type Actor, type Done, type Refusal } from '@centrale/kernel';
import {
  decidingClass, nonConformity, refuseAttendance, usualCapacity, type Attendance, type AttendanceLine, type Attendee, type RecordAttendance, type RoleClass,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound } from '../../platform/http/answers.js';
import { InterestOutcomes } from '../interests/interest-outcomes.service.js';
import { classesOf } from './meeting-facts.js';
import { Meetings, type HeldMeeting } from './meetings.service.js';

interface Known {
  readonly partyId: string;
  readonly classes: RoleClass[];
  readonly contactOfficial: boolean;
  readonly supportGranted: boolean;
}
interface Line extends Attendance, Omit<Attendee, 'count' | 'capacity'> {}

/** Of one line and the same again: a person once, a class as one capacity once. */
const keyOf = ({ partyId, class: as, capacity }: Attendance): string => partyId ?? `${as}/${capacity}`;

/** Who was there, by person or counted by class. It is a fact: nothing refuses it, and what a rule does not want is kept. */
@Injectable()
export class Attendances {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: Meetings,
    private readonly interests: InterestOutcomes,
  ) {}

  /** The whole sheet; sent again it takes the place of the former. Non-conformities that were found stay found. (I6, R001-04) */
  record(actor: Actor, meetingId: string, { lines }: RecordAttendance): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.meetings.hold(tx, actor, meetingId, 'recordAttendance');
      const { meeting, now } = held;
      ensure(refuseAttendance(meeting, now) ?? refuseLines(lines));
      const present = await this.resolve(tx, held, lines);
      const before = await tx.query<{ key: string; count: number }>(
        `select coalesce(party_id::text, class || '/' || capacity) as key, count from attendance where meeting_id = $1`, [meetingId],
      );
      await this.replace(tx, held, present);
      const noted = new Map(before.map(({ key, count }) => [key, count]));
      const found = present.filter((line) => line.count > (noted.get(keyOf(line)) ?? 0)).map((line) => nonConformity(meeting.packId, meeting.kind, line));
      await this.meetings.keep(tx, meeting, together(found.filter((each) => each !== undefined)));
      await this.interests.note(tx, meeting, { partyIds: present.flatMap(({ partyId }) => partyId ?? []) }, 'attended');
      return this.meetings.note(tx, held, 'recordAttendance', { lines: present.length, people: present.reduce((sum, { count }) => sum + count, 0) });
    });
  }

  /** Persons get the classes that they had on the day. @throws NotFound for a party of another city */
  private async resolve(tx: Tx, { meeting }: HeldMeeting, lines: readonly AttendanceLine[]): Promise<Line[]> {
    const ids = lines.flatMap(({ partyId }) => (partyId ? [partyId] : []));
    const known = await tx.query<Known>(
      `select p.id as "partyId",
         ${classesOf('p.id', '$3::date')} as classes,
         coalesce(p.person_id = b.contact_official_id, false) as "contactOfficial",
         exists (select from support_request s where s.official_id = p.person_id and s.status in ('granted', 'delivered') and (s.body_id = $4 or s.for_body_id = $4)) as "supportGranted"
       from party p left join body b on b.id = $4 where p.id = any ($1::uuid[]) and p.organisation_id = $2`,
      [ids, meeting.organisationId, dateAt(meeting.startsAt), meeting.bodyId],
    );
    const people = new Map(known.map((each) => [each.partyId, each]));
    return lines.map((line) => {
      const person = line.partyId ? people.get(line.partyId) : undefined;
      if (line.partyId && !person) throw new NotFound();
      const classes: readonly RoleClass[] = person?.classes ?? [line.class!];
      const { contactOfficial = false, supportGranted = false } = person ?? {};
      return {
        partyId: line.partyId, classes, contactOfficial, supportGranted, count: line.count, class: decidingClass(meeting.packId, meeting.kind, classes),
        capacity: line.capacity ?? usualCapacity(meeting.packId, meeting.kind, classes, contactOfficial),
      };
    });
  }

  private async replace(tx: Tx, { meeting, now }: HeldMeeting, present: readonly Line[]): Promise<void> {
    const rows = present.map((line) => ({ id: newId(), party: line.partyId, class: line.class, count: line.count, capacity: line.capacity }));
    await tx.query('delete from attendance where meeting_id = $1', [meeting.id]);
    await tx.query(
      `insert into attendance (id, meeting_id, party_id, class, count, capacity, noted_at)
       select r.id, $1, r.party, r.class, r.count, r.capacity, $3 from jsonb_to_recordset($2) as r (id uuid, party uuid, class text, count int, capacity text)`,
      [meeting.id, JSON.stringify(rows), now],
    );
  }
}

/** A line is a person, or a class and how many. */
function refuseLines(lines: readonly AttendanceLine[]): Refusal | undefined {
  const broken = lines.some(({ partyId, class: as, count }) => (partyId ? count !== 1 : as === null));
  const people = lines.flatMap(({ partyId }) => (partyId ? [partyId] : []));
  const classes = lines.filter(({ partyId }) => !partyId).map(({ class: as, capacity }) => `${as}/${capacity}`);
  return broken || new Set(people).size < people.length || new Set(classes).size < classes.length ? refuse('meeting.attendance-unclear') : undefined;
}

/** One finding per rule, with how many people it is about. */
function together(found: readonly Refusal[]): Refusal[] {
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.map((code) => refuse(code, { count: found.filter((each) => each.code === code).reduce((sum, { params }) => sum + Number(params?.['count'] ?? 1), 0) }));
}
