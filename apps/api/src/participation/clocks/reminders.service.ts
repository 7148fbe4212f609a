import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateAt, daysLeft, type LocalDate } from '@centrale/kernel';
import { nextReminderAt, reminderOf, remindersDue } from '@centrale/participation';
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
    await tx.notify({ ...notice, ...(persons.length > 0 ? { personIds: persons } : { organisationId: clock.organisationId, roles: ['coordinator'] }) });
    if (escalated) await tx.notify({ ...notice, organisationId: clock.organisationId, roles: ['headOfService'] });
  }
}

/** The city's secretariat and college for what the city owes; for what a body owes, whoever coordinates there. */
async function responsible(tx: Tx, { organisationId, ownerSide }: ClockEntity): Promise<string[]> {
  const roles = ownerSide === 'city' ? ['secretariat', 'board'] : ['coordinator'];
  const rows = await tx.query<{ id: string }>(
    `select distinct m.person_id as id from membership m
     where m.organisation_id = $1 and m.role = any ($2) and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())`,
    [organisationId, roles],
  );
  return rows.map(({ id }) => id);
}
