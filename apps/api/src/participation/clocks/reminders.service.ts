import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateAt, daysLeft, type LocalDate } from '@centrale/kernel';
import { actingFunctions, cityRolesFor, nextReminderAt, reminderOf, remindersDue } from '@centrale/participation';
import { Poller } from '../../platform/jobs/poller.js';
import { type Tx } from '../../platform/database/tx.js';
import { ClockEntity } from './clock.entity.js';

/** What time does to duties: people are reminded, once per threshold and due date. No status waits for it. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(private readonly poller: Poller) {}

  onModuleInit(): void {
    this.poller.register({ table: 'clock', handle: (tx, id) => this.handle(tx, id) });
  }

  private async handle(tx: Tx, id: string): Promise<void> {
    const clock = await tx.lock(ClockEntity, id);
    const now = await tx.now();
    const { dueOn, ownerSide } = clock;
    if (!dueOn || clock.satisfiedOn || clock.endedOn) return tx.update(ClockEntity, id, { nextCheckAt: null });
    const sent = await tx.query<{ threshold: number }>('select threshold from reminder where clock_id = $1 and due_on = $2', [id, dueOn]);
    for (const threshold of remindersDue(dueOn, dateAt(now), ownerSide, sent.map((row) => row.threshold))) await this.send(tx, clock, dueOn, threshold, now);
    await tx.update(ClockEntity, id, { nextCheckAt: nextReminderAt(dueOn, ownerSide, now) ?? null });
  }

  /** The row is the promise that it is sent once: whoever did not write it sends nothing. */
  private async send(tx: Tx, clock: ClockEntity, due: LocalDate, threshold: number, now: Date): Promise<void> {
    const written = await tx.one(
      'insert into reminder (clock_id, threshold, due_on, sent_at) values ($1, $2, $3, $4) on conflict do nothing returning clock_id', [clock.id, threshold, due, now],
    );
    if (!written) return;
    const { kind, escalated } = reminderOf(daysLeft(due, dateAt(now)), threshold);
    const notice = { kind, dossier: clock.dossierType, dossierId: clock.dossierId, params: { label: clock.label, kind: clock.kind, due } };
    const persons = await responsible(tx, clock);
    // Nobody of the body can be reached: who coordinates in the city sees to it.
    await tx.notify({ ...notice, ...(persons.length > 0 ? { personIds: persons } : { organisationId: clock.organisationId, roles: ['coordinator'] }) });
    if (escalated) await tx.notify({ ...notice, organisationId: clock.organisationId, roles: ['headOfService'] });
  }
}

/** For what the city owes, the office that must act; for what a body owes, its competent official and whoever leads it or writes for it. */
async function responsible(tx: Tx, clock: ClockEntity): Promise<string[]> {
  const rows = clock.ownerSide === 'city' ? await tx.query<Reached>(OF_CITY, [clock.organisationId, cityRolesFor(clock.kind)])
    : await tx.query<Reached>(OF_BODY, [clock.bodyId, clock.trajectoryId, actingFunctions]);
  return rows.map(({ id }) => id);
}

interface Reached {
  readonly id: string;
}

const OF_CITY = `
  select distinct m.person_id as id from membership m join person p on p.id = m.person_id and p.status <> 'blocked'
  where m.organisation_id = $1 and m.role = any ($2) and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())`;

/** Of the body itself, or of the one whose trajectory it is. An official who left hears nothing any more. */
const OF_BODY = `
  with body as (select b.id, b.organisation_id, b.contact_official_id from body b where b.id = coalesce($1, (select t.body_id from trajectory t where t.id = $2)))
  select b.contact_official_id as id from body b where centrale.coordinates(b.contact_official_id, b.organisation_id)
  union
  select p.id from body b join body_membership m on m.body_id = b.id join party q on q.id = m.party_id join person p on p.id = q.person_id and p.status <> 'blocked'
  where m.function = any ($3) and m.from_on <= centrale.today() and (m.to_on is null or m.to_on >= centrale.today())`;
