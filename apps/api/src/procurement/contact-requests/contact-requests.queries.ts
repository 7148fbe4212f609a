import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { firstOf, mayOf, type Actor, type Page } from '@centrale/kernel';
import {
  contactPolicy, contactStatuses, refuseContactCommand, type ContactCommand, type ContactRequestRow, type ContactRequestView, type ContactStatus,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, PageQuery } from '../../platform/http/paging.js';

export class ContactRequestsQuery extends PageQuery {
  @IsOptional() @IsIn(contactStatuses) readonly status?: ContactStatus;
}

const ROW = `r.id, r.number, r.status, r.organisation, r.subject, r.received_at as "receivedAt", r.received_at::text as key, p.name as "officerName"`;
type Row = Omit<ContactRequestRow, 'receivedAt'> & { readonly receivedAt: Date; readonly key: string };

const rowOf = ({ key: _, receivedAt, ...row }: Row): ContactRequestRow => ({ ...row, receivedAt: receivedAt.toISOString() });

/** For the service alone: the routes require its roles. */
@Injectable()
export class ContactRequestsQueries {
  constructor(private readonly reader: Reader) {}

  async list(query: ContactRequestsQuery): Promise<Page<ContactRequestRow>> {
    const [receivedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Row>(
      `select ${ROW} from contact_request r left join person p on p.id = r.officer_id
       where ($1::text is null or r.status = $1) and ($2::timestamptz is null or (r.received_at, r.id) < ($2, $3::uuid))
       order by r.received_at desc, r.id desc limit $4`,
      [query.status, receivedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<ContactRequestView> {
    const row = await this.reader.one<Row & Omit<ContactRequestView, keyof ContactRequestRow | 'may'>>(
      `select ${ROW}, r.name, r.email, r.phone, r.message, r.language, r.officer_id as "officerId", r.buyer_id as "buyerId",
         r.briefing_id as "briefingId", r.answer, r.closed_reason as "closedReason"
       from contact_request r left join person p on p.id = r.officer_id where r.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    const may = (command: ContactCommand) => firstOf(contactPolicy[command](actor), refuseContactCommand(command, row));
    const { key: _, receivedAt, ...rest } = row;
    return { ...rest, receivedAt: receivedAt.toISOString(), may: mayOf({ assign: may('assign'), lead: may('lead'), answer: may('answer'), close: may('close') }) };
  }
}
