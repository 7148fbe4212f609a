import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateAt, daysLeft, type LocalDate } from '@centrale/kernel';
import { leadingFunctions, cityRolesFor, nextReminderAt, reminderOf, remindersDue, type ParticipationTexts } from '@centrale/participation';
import { en } from '@centrale/participation/texts/en';
import { fr } from '@centrale/participation/texts/fr';
import { nl } from '@centrale/participation/texts/nl';
import { Poller } from '../../platform/jobs/poller.js';
import { type Tx } from '../../platform/database/tx.js';
import { type Appointment } from '../../platform/mail/appointment.js';
import { ClockEntity, sentFor } from './clocks.service.js';

/** What time does to duties: people are reminded, once per threshold and due date. No status waits for it. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(private readonly poller: Poller) {}

  onModuleInit(): void {
    this.poller.register({ table: 'clock', handle: (tx, id) => this.handle(tx, id) });
  }

  private async handle(tx: Tx, id: string): Promise<void> {
    const clock = await tx.lock(ClockEntity, id);
    const { dueOn: due, ownerSide: side, startedAt } = clock;
    if (!due || clock.satisfiedOn || clock.endedOn) return tx.update(ClockEntity, id, { nextCheckAt: null });
    const { sent, now } = await sentFor(tx, id, due);
    const reminded = { due, side, startedAt, sent };
    const reached = remindersDue(reminded, now);
    if (reached.length > 0) await this.send(tx, clock, due, reached, now);
    await tx.update(ClockEntity, id, { nextCheckAt: nextReminderAt({ ...reminded, sent: [...sent, ...reached] }, now) ?? null });
  }

  /** The rows are the promise that each is sent once: whoever did not write one sends nothing. Of several that came together, the latest is said. */
  private async send(tx: Tx, clock: ClockEntity, due: LocalDate, reached: readonly number[], now: Date): Promise<void> {
    const written = await tx.query<{ threshold: number }>(
      'insert into reminder (clock_id, threshold, due_on, sent_at) select $1, t, $3, $4 from unnest($2::int[]) t on conflict do nothing returning threshold', [clock.id, reached, due, now],
    );
    if (written.length === 0) return;
    const left = daysLeft(due, dateAt(now));
    const { kind, escalated } = reminderOf(left, Math.min(...written.map(({ threshold }) => threshold)));
    const notice = {
      kind, dossier: clock.dossierType, dossierId: clock.dossierId, params: { label: clock.label, kind: clock.kind, due }, ...(left >= 0 && { calendar: lastDayOf(clock, due) }),
    };
    const { persons, confidential } = await responsible(tx, clock);
    // Nobody of the body can be reached: who coordinates in the city sees to it.
    if (persons.length > 0) await tx.notify({ ...notice, personIds: persons });
    else if (!confidential) await tx.notify({ ...notice, organisationId: clock.organisationId, roles: ['coordinator'] });
    if (escalated && !confidential) await tx.notify({ ...notice, organisationId: clock.organisationId, roles: ['headOfService'] });
  }
}

/** The last day as a whole day in its reader's calendar; one that moved takes the place of the former. */
function lastDayOf({ id, kind, label, adjustments, calendarVersion }: ClockEntity, due: LocalDate): Appointment {
  const summary = (words: ParticipationTexts): string => `${label}: ${words.clock.kinds[kind]}`;
  return {
    uid: `clock-${id}@centrale`, sequence: adjustments.length + calendarVersion, method: 'PUBLISH', span: { firstDay: due, lastDay: due },
    summary: { nl: summary(nl), fr: summary(fr), en: summary(en) }, page: '/obligations',
  };
}

interface Responsible {
  readonly persons: readonly string[];
  /** Nobody but these may know of it. (R002-07) */
  readonly confidential: boolean;
}

/**
 * For a memorandum and all that hangs on it, its owner, its team and the management; for what the city owes otherwise, the office that must
 * act; for what a body owes, its competent official and whoever leads it or writes for it.
 */
async function responsible(tx: Tx, clock: ClockEntity): Promise<Responsible> {
  const confidential = clock.trajectoryId !== null && (await tx.one('select from trajectory where id = $1 and confidential', [clock.trajectoryId])) !== undefined;
  return { confidential, persons: (await reachedBy(tx, clock, confidential)).map(({ id }) => id) };
}

function reachedBy(tx: Tx, { dossierType, dossierId, trajectoryId, ownerSide, organisationId, bodyId, kind }: ClockEntity, confidential: boolean): Promise<Reached[]> {
  if (confidential || dossierType === 'memorandum') return tx.query<Reached>(OF_MEMORANDUM, [trajectoryId ?? dossierId]);
  return ownerSide === 'city' ? tx.query<Reached>(OF_CITY, [organisationId, cityRolesFor(kind)]) : tx.query<Reached>(OF_BODY, [bodyId, trajectoryId, leadingFunctions]);
}

interface Reached {
  readonly id: string;
}

/** Never the political side, whatever else they are. (R002-10) */
const OF_MEMORANDUM = `
  select p.id from memorandum w join person p on p.status <> 'blocked' and not centrale.has_mandate(p.id, w.organisation_id)
  where w.id = $1 and (p.id = w.owner_id or p.id = any (w.design_team) or exists (
    select from membership m where m.person_id = p.id and m.organisation_id = w.organisation_id and m.role in ('generalDirector','managementTeam')
      and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())))`;

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
