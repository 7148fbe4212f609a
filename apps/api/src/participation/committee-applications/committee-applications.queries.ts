import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { firstOf, mayOf, organisationsOf, type Actor } from '@centrale/kernel';
import {
  committeePolicy, committeeStatuses, refuseCommitteeCommand, refuseCommitteeErasure, sayWaiting, type CommitteeCommand, type CommitteeQueue, type CommitteeRow, type CommitteeStatus, type CommitteeView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, PageQuery } from '../../platform/http/paging.js';

export class CommitteesQuery extends PageQuery {
  @IsOptional() @IsIn(committeeStatuses) readonly status?: CommitteeStatus;
}

type Listed = Omit<CommitteeRow, 'receivedAt'> & { readonly receivedAt: Date; readonly key: string; readonly waiting: number };
type Found = Listed & Omit<CommitteeView, keyof CommitteeRow | 'may'> & { readonly organisationId: string; readonly erasedAt: Date | null };

const ROW = `c.id, c.number, c.status, c.committee_name as "committeeName", n.name as "neighbourhoodName", c.received_at as "receivedAt", c.received_at::text as key,
  (select k.due_on from clock k where k.dossier_type = 'committeeApplication' and k.dossier_id = c.id and k.kind = 'committeeAnswer') as "dueOn"`;
const FROM = 'from committee_application c left join neighbourhood n on n.id = c.neighbourhood_id';

const readers = ['coordinator', 'secretariat', 'citizenContact', 'headOfService'] as const;

const rowOf = ({ id, number, status, committeeName, neighbourhoodName, receivedAt, dueOn }: Listed): CommitteeRow => ({
  id, number, status, committeeName, neighbourhoodName, dueOn, receivedAt: receivedAt.toISOString(),
});

/** The twin of the policy `see`: personal data of those who asked are for those who answer them, and for the desk. */
@Injectable()
export class CommitteeApplicationsQueries {
  constructor(private readonly reader: Reader) {}

  /** With how many wait for an answer. (R001-05) */
  async queue(actor: Actor, { status, ...query }: CommitteesQuery): Promise<CommitteeQueue> {
    const [receivedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const mine = organisationsOf(actor, readers);
    const rows = await this.reader.query<Listed>(
      `select ${ROW} ${FROM} where c.organisation_id = any ($1::uuid[]) and ($2::text is null or c.status = $2)
         and ($3::timestamptz is null or (c.received_at, c.id) < ($3, $4::uuid))
       order by c.received_at desc, c.id desc limit $5`,
      [mine, status, receivedAt, id, limitOf(query) + 1],
    );
    const found = await this.reader.one<{ waiting: number }>(
      `select count(*)::int as waiting from committee_application where organisation_id = any ($1::uuid[]) and status = 'received'`, [mine],
    );
    return { ...pageOf(rows, query, rowOf, (row) => [row.key, row.id]), waiting: sayWaiting(found!.waiting) ?? null };
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<CommitteeView> {
    const row = await this.reader.one<Found>(
      `select ${ROW}, c.organisation_id as "organisationId", c.contact_name as "contactName", c.email, c.phone, c.about, c.language, c.answered_on as "answeredOn", c.reason, c.party_id as "partyId", c.erased_at as "erasedAt"
       ${FROM} where c.organisation_id = any ($1::uuid[]) and c.id = $2`,
      [organisationsOf(actor, readers), id],
    );
    if (!row) throw new NotFound();
    const may = (command: CommitteeCommand) => firstOf(committeePolicy[command](actor, row), refuseCommitteeCommand(row, command));
    const erase = firstOf(committeePolicy.erase(actor, row), refuseCommitteeErasure(row));
    const { contactName, email, phone, about, language, answeredOn, reason, partyId } = row;
    return { ...rowOf(row), contactName, email, phone, about, language, answeredOn, reason, partyId, may: mayOf({ accept: may('accept'), refuse: may('refuse'), erase }) };
  }
}
