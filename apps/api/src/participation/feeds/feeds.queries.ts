import { Injectable } from '@nestjs/common';
import { inLanguage, type Language, type LocalText, type Text3 } from '@centrale/kernel';
import { isUpcoming, type MeetingKind, type MeetingLocation, type MeetingStatus, type ParticipationTexts } from '@centrale/participation';
import { en } from '@centrale/participation/texts/en';
import { fr } from '@centrale/participation/texts/fr';
import { nl } from '@centrale/participation/texts/nl';
import { Config } from '../../config.js';
import { type CalendarEvent, type EventStatus } from '../../platform/calendar/calendar.js';
import { type OutgoingCalendar } from '../../platform/calendar/send-calendar.js';
import { streamCalendar } from '../../platform/calendar/write-calendar.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { organisationName } from '../../platform/identity/holders.js';
import { hashToken } from '../../platform/identity/sessions.js';
import { uidOf } from '../meetings/meeting-notices.service.js';
import { functionsIn, isParty, takesPart } from '../meetings/meetings.service.js';

const words: Readonly<Record<Language, ParticipationTexts>> = { nl, fr, en };
/** A feed goes back a year and a month; what was before that is in the list of meetings. */
const BACK = '400 days';
const MOST_EVENTS = 5_000;
const REFRESH_MINUTES = 60;

export type FeedOf = 'organisation' | 'body' | 'trajectory';

/** In the public calendar, and not of what works in confidence. */
const ANNOUNCED = `m.published_at is not null and not coalesce(t.confidential, false)`;
const FROM = `meeting m left join trajectory t on t.id = m.trajectory_id left join body b on b.id = m.body_id`;
const RECENT = `m.starts_at > centrale.now() - interval '${BACK}'`;

/** Whose meetings, of $1. */
const SCOPES: Readonly<Record<FeedOf | 'everything' | 'person', string>> = {
  everything: `${ANNOUNCED} and $1::uuid is null`,
  organisation: `${ANNOUNCED} and m.organisation_id = $1`,
  body: `${ANNOUNCED} and m.body_id = $1`,
  trajectory: `${ANNOUNCED} and m.trajectory_id = $1`,
  person: `m.status <> 'draft' and not (coalesce(t.confidential, false) and centrale.has_mandate($1, m.organisation_id)) and (b.contact_official_id = $1 or ${isParty('m.rapporteur_party_id', '$1')} or ${takesPart('$1')}
    or (not coalesce(t.confidential, false) and cardinality(${functionsIn('m.body_id', '$1')}) > 0))`,
};

const NAMES: Readonly<Record<FeedOf, string>> = {
  organisation: `select ${organisationName('o')} as name from organisation o where o.id = $1`,
  body: 'select b.name from body b where b.id = $1 and b.published_at is not null',
  trajectory: `select t.title as name from trajectory t where t.id = $1 and t.status <> 'draft' and not t.confidential`,
};

interface EventRow {
  readonly id: string;
  readonly number: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly title: LocalText;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly location: MeetingLocation | null;
  readonly reason: LocalText | null;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly announced: boolean;
}

const statusOf = ({ status, announced }: EventRow): EventStatus => {
  if (status === 'cancelled' || status === 'postponed') return 'CANCELLED';
  return status === 'scheduled' && !announced ? 'TENTATIVE' : 'CONFIRMED';
};

/** Calendar feeds: what is cancelled stays in them as cancelled, or the calendars that subscribed would never know. */
@Injectable()
export class FeedsQueries {
  constructor(
    private readonly config: Config,
    private readonly reader: Reader,
  ) {}

  everything(language: Language): Promise<OutgoingCalendar> {
    return this.feed('everything', null, words[language].meeting.calendars.everything, language);
  }

  /** @throws NotFound for what has no public page */
  async of(what: FeedOf, id: string, language: Language): Promise<OutgoingCalendar> {
    const found = await this.reader.one<{ name: LocalText | Text3 }>(NAMES[what], [id]);
    if (!found) throw new NotFound();
    return this.feed(what, id, inLanguage(found.name, language), language);
  }

  /** @throws NotFound for an address that is unknown, revoked, or of somebody who may not sign in any more */
  async personal(token: string, asked?: Language): Promise<OutgoingCalendar> {
    const person = await this.reader.one<{ id: string; language: Language }>(
      `select p.id, p.language from feed_token f join person p on p.id = f.person_id where f.token_hash = $1 and f.revoked_at is null and p.status = 'active'`, [hashToken(token)],
    );
    if (!person) throw new NotFound();
    const language = asked ?? person.language;
    return this.feed('person', person.id, words[language].meeting.calendars.personal, language);
  }

  private async feed(scope: keyof typeof SCOPES, id: string | null, name: string, language: Language): Promise<OutgoingCalendar> {
    const { count, changedAt } = (await this.reader.one<{ count: number; changedAt: Date | null }>(
      `select count(*)::int as count, max(m.changed_at) as "changedAt" from ${FROM} where ${RECENT} and ${SCOPES[scope]}`, [id],
    ))!;
    const lastModified = changedAt ?? new Date(0);
    return {
      fileName: 'centrale.ics', open: scope !== 'person', lastModified, version: [scope, id, language, name, count, lastModified.toISOString()].join('/'),
      parts: () => streamCalendar({ name, method: 'PUBLISH', refreshInterval: REFRESH_MINUTES }, this.events(scope, id, language)),
    };
  }

  private async *events(scope: keyof typeof SCOPES, id: string | null, language: Language): AsyncGenerator<CalendarEvent> {
    const rows = await this.reader.query<EventRow>(
      `select m.id, m.number, m.kind, m.status, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.location, m.reason, m.sequence, m.changed_at as "changedAt",
         m.published_at is not null as announced
       from ${FROM} where ${RECENT} and ${SCOPES[scope]} order by m.starts_at desc, m.id limit ${MOST_EVENTS}`,
      [id],
    );
    for (const row of rows) yield this.eventOf(row, language);
  }

  private eventOf(row: EventRow, language: Language): CalendarEvent {
    const { id, number, kind, title, startsAt, endsAt, location, reason, sequence, changedAt, announced, status } = row;
    const said = words[language];
    const state = isUpcoming(status) ? said.meeting.kinds[kind] : `${said.meeting.kinds[kind]} – ${said.statuses.meeting[status]}`;
    return {
      uid: uidOf(id), sequence, status: statusOf(row), span: { start: startsAt, end: endsAt }, language, summary: inLanguage(title, language),
      description: [`${number} · ${state}`, reason && inLanguage(reason, language)].filter(Boolean).join('\n'),
      location: [location?.name, location?.address].filter(Boolean).join(', ') || undefined,
      url: `${this.config.publicUrl}${announced ? '/participation' : ''}/meetings/${id}`, categories: [said.meeting.kinds[kind]],
      lastModified: changedAt, stampedAt: changedAt,
    };
  }
}
