import { Injectable } from '@nestjs/common';
import { type Page, type Text3 } from '@centrale/kernel';
import { type AuditChainRow, type AuditChainView, type AuditEntryView } from '@centrale/platform';
import { AuditVerification } from '../../platform/audit/audit-verification.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';

type HeadRow = Omit<AuditChainRow, 'recordedAt'> & { readonly recordedAt: Date; readonly key: string };
type ChainRow = HeadRow & Pick<AuditChainView, 'coveredBy' | 'withheld'>;
type EntryRow = Omit<AuditEntryView, 'at' | 'recordedAt' | 'organisationName'> & { readonly at: Date; readonly recordedAt: Date; readonly organisationName: Text3 | null };

/**
 * Chains of offers and of invitations, whose answers tell who will offer, are as sealed as the offers: before two people
 * opened them nobody counts them, not even who audits. (P10)
 */
const UNSEALED = `(h.dossier_type not in ('offer', 'invitation') or exists (
  select from opening p where p.second_opener_id is not null and p.call_off_id = coalesce(
    (select f.call_off_id from offer f where h.dossier_type = 'offer' and f.id = h.dossier_id),
    (select i.call_off_id from invitation i where h.dossier_type = 'invitation' and i.id = h.dossier_id))))`;

const NUMBER = `case h.dossier_type
  when 'agreement' then (select x.number from framework_agreement x where x.id = h.dossier_id)
  when 'contactRequest' then (select x.number from contact_request x where x.id = h.dossier_id)
  when 'briefing' then (select x.number from briefing x where x.id = h.dossier_id)
  when 'callOff' then (select x.number from call_off x where x.id = h.dossier_id)
  when 'order' then (select x.number from "order" x where x.id = h.dossier_id)
end`;

const HEAD = `h.dossier_type as "dossierType", h.dossier_id as "dossierId", ${NUMBER} as number, h.seq as entries, encode(h.hash, 'hex') as hash,
  h.recorded_at as "recordedAt", h.recorded_at::text as key`;

const COVERED = `(
  select json_build_object('number', r.number, 'hash', encode(r.hash, 'hex'), 'seq', c.seq)
  from audit_root_head c join audit_root r on r.number = c.root_number
  where c.dossier_type = h.dossier_type and c.dossier_id = h.dossier_id order by c.seq desc limit 1) as "coveredBy"`;

const rowOf = ({ dossierType, dossierId, number, entries, hash, recordedAt }: HeadRow): AuditChainRow => ({
  dossierType, dossierId, number, entries, hash, recordedAt: recordedAt.toISOString(),
});

const entryOf = ({ at, recordedAt, ...entry }: EntryRow): AuditEntryView => ({ ...entry, at: at.toISOString(), recordedAt: recordedAt.toISOString() });

/** The audit for whoever audits; dossiers have their own timelines. */
@Injectable()
export class AuditChainsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly verification: AuditVerification,
  ) {}

  /** Those that moved last come first. */
  async list({ type, ...query }: PageQuery & { readonly type?: string }): Promise<Page<AuditChainRow>> {
    const [recordedAt, dossierType, dossierId] = cursorOf(query, 'instant', 'text', 'id') ?? [];
    const rows = await this.reader.query<HeadRow>(
      `select ${HEAD} from audit_head h
       where ${UNSEALED} and ($1::text is null or h.dossier_type = $1)
         and ($2::timestamptz is null or (h.recorded_at, h.dossier_type, h.dossier_id) < ($2, $3, $4::uuid))
       order by h.recorded_at desc, h.dossier_type desc, h.dossier_id desc limit $5`,
      [type, recordedAt, dossierType, dossierId, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.dossierType, row.dossierId]);
  }

  /** Its entries, and whether the whole chain still adds up; of what is in confidence only that. (R002-07) @throws NotFound */
  async one(dossierType: string, id: string, query: PageQuery): Promise<AuditChainView> {
    const [after = 0] = cursorOf(query, 'number') ?? [];
    const head = await this.reader.one<ChainRow>(
      `select ${HEAD}, ${COVERED}, centrale.dossier_in_confidence(h.dossier_type, h.dossier_id) as withheld from audit_head h where h.dossier_type = $1 and h.dossier_id = $2 and ${UNSEALED}`,
      [dossierType, id],
    );
    if (!head) throw new NotFound();
    const rows = await this.reader.query<EntryRow>(
      `select e.seq, e.business_at as at, e.recorded_at as "recordedAt", case when $5 then 'withheld' else e.command end as command,
         case when not $5 then p.name end as "actorName", case when o.id is not null and not $5 then ${organisationName('o')} end as "organisationName",
         case when $5 then '{}' else e.facts end as facts,
         encode(e.previous_hash, 'hex') as "previousHash", encode(e.hash, 'hex') as hash
       from audit_entry e left join person p on p.id = e.actor_person
       left join membership m on m.id = e.actor_membership left join organisation o on o.id = m.organisation_id
       where e.dossier_type = $1 and e.dossier_id = $2 and e.seq > $3 order by e.seq limit $4`,
      [dossierType, id, after, limitOf(query) + 1, head.withheld],
    );
    const fault = await this.verification.chain(dossierType, id);
    return { ...rowOf(head), coveredBy: head.coveredBy, withheld: head.withheld, fault: fault ?? null, ...pageOf(rows, query, entryOf, ({ seq }) => [seq]) };
  }
}
