import { Injectable } from '@nestjs/common';
import { type Page } from '@centrale/kernel';
import { type NotificationView, type SentMailView } from '@centrale/platform';
import { Reader } from '../database/reader.js';
import { NotFound } from '../http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../http/paging.js';

const COUNT_TO = 100;
const NIL = '00000000-0000-0000-0000-000000000000';

interface NotificationRow extends Omit<NotificationView, 'at' | 'readAt'> {
  readonly at: Date;
  readonly readAt: Date | null;
  readonly key: string;
}
interface MailRow extends Omit<SentMailView, 'at'> {
  readonly at: Date;
  readonly key: string;
}

const toNotificationView = ({ at, readAt, ...row }: NotificationRow): NotificationView => ({
  id: row.id,
  kind: row.kind,
  params: row.params,
  dossierType: row.dossierType,
  dossierId: row.dossierId,
  at: at.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});

const toSentMailView = ({ at, ...row }: MailRow): SentMailView => ({
  id: row.id,
  status: row.status,
  subject: row.subject,
  body: row.body,
  calendar: row.calendar,
  at: at.toISOString(),
});

/** The instant as Postgres writes it: a `Date` would lose the microseconds. Without a cursor, from the newest on. */
const before = (page: PageQuery): readonly unknown[] => cursorOf(page, 'instant', 'id') ?? ['infinity', NIL];

/** One's own only. */
@Injectable()
export class MailQueries {
  constructor(private readonly reader: Reader) {}

  async notifications(personId: string, page: PageQuery): Promise<Page<NotificationView>> {
    const rows = await this.reader.query<NotificationRow>(
      `select id, kind, params, dossier_type as "dossierType", dossier_id as "dossierId", created_at as at, read_at as "readAt",
         created_at::text as key
       from notification where person_id = $1 and (created_at, id) < ($2::timestamptz, $3::uuid)
       order by created_at desc, id desc limit $4`,
      [personId, ...before(page), limitOf(page) + 1],
    );
    return pageOf(rows, page, toNotificationView, ({ key, id }) => [key, id]);
  }

  async unread(personId: string): Promise<number> {
    const row = await this.reader.one<{ unread: number }>(
      'select count(*) as unread from (select from notification where person_id = $1 and read_at is null limit $2) one',
      [personId, COUNT_TO],
    );
    return row!.unread;
  }

  async sentMail(personId: string, page: PageQuery): Promise<Page<SentMailView>> {
    const rows = await this.reader.query<MailRow>(
      `select id, status, subject, body, calendar ->> 'method' as calendar, sent_at as at, created_at::text as key
       from mail where person_id = $1 and status in ('sent', 'shown') and (created_at, id) < ($2::timestamptz, $3::uuid)
       order by created_at desc, id desc limit $4`,
      [personId, ...before(page), limitOf(page) + 1],
    );
    return pageOf(rows, page, toSentMailView, ({ key, id }) => [key, id]);
  }

  /** The appointment that came with a mail. @throws NotFound also for somebody else's */
  async calendarOf(personId: string, mailId: string): Promise<{ readonly text: string; readonly at: Date }> {
    const row = await this.reader.one<{ text: string; at: Date }>(
      `select calendar_text as text, sent_at as at from mail
       where id = $1 and person_id = $2 and status in ('sent', 'shown') and calendar_text is not null`,
      [mailId, personId],
    );
    if (!row) throw new NotFound();
    return row;
  }
}
