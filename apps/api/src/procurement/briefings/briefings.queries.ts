import { Injectable } from '@nestjs/common';
import { buyerRoles, firstOf, holds, mayOf, organisationsOf, serviceRoles, type Actor, type Page, type Refusal, type Role } from '@centrale/kernel';
import {
  briefingPolicy, missingIn, proposeLots, refuseBriefingAgreement, refuseBriefingCommand, refuseBriefingOver, refuseBriefingSave, refuseBriefingSubmission,
  refuseComposing, type AttachmentView, type BriefingRemarkView, type BriefingRow, type BriefingStatus, type BriefingVersionView, type BriefingView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, pageOf, type PageQuery } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { type BriefingEntity } from './briefing.entity.js';
import { FACTS, orderingOf, RUNNING_CALL_OFF, type FactsRow } from './briefing-facts.js';

export interface BriefingsFilter extends PageQuery {
  readonly status?: BriefingStatus;
  readonly organisationId?: string;
}

type ListRow = Omit<BriefingRow, 'updatedAt' | 'submittedAt'> & Pick<BriefingEntity, 'updatedAt' | 'submittedAt'> & { readonly key: string };
type Row = ListRow & FactsRow & BriefingEntity & Pick<BriefingView, 'ownerName' | 'standInName' | 'callOffId'> & {
  readonly authors: Record<string, string>;
  readonly callOffRuns: boolean;
  readonly remarks: readonly BriefingRemarkView[];
  readonly attachments: readonly AttachmentView[];
};

const COLUMNS = `b.id, b.number, b.status, b.content->>'title' as title, ${organisationName('o')} as "organisationName", f.name as "officerName",
  b.updated_at as "updatedAt", b.updated_at::text as key, b.submitted_at as "submittedAt"`;
const TABLES = 'briefing b join organisation o on o.id = b.organisation_id left join person f on f.id = b.officer_id';

const AUTHORS = `(
  select coalesce(jsonb_object_agg(e.key, p.name), '{}') from jsonb_each_text(b.authors) e join person p on p.id = e.value::uuid) as authors`;
const REMARKS = `(
  select coalesce(json_agg(json_build_object(
    'id', r.id, 'field', r.field, 'authorName', p.name, 'fromService', r.from_service, 'text', r.text, 'at', r.at) order by r.at, r.id), '[]')
  from briefing_remark r join person p on p.id = r.author_id where r.briefing_id = b.id) as remarks`;
const ATTACHMENTS = `(
  select coalesce(json_agg(json_build_object(
    'id', t.id, 'name', t.name, 'mediaType', t.media_type, 'sizeBytes', t.size_bytes, 'sha256', t.sha256, 'uploadedAt', t.uploaded_at) order by t.uploaded_at, t.id), '[]')
  from attachment t where t.dossier_type = 'briefing' and t.dossier_id = b.id and t.removed_at is null) as attachments`;
const CALL_OFF = `(select c.id from call_off c where c.briefing_id = b.id order by c.created_at desc, c.id desc limit 1) as "callOffId",
  exists (${RUNNING_CALL_OFF('b.id')}) as "callOffRuns"`;

/** Who may make a briefing of a phase, or works on one in confidence: they read what became of it, and nothing else here. */
export const phaseRoles = ['coordinator', 'generalDirector', 'managementTeam', 'secretariat', 'headOfService'] as const satisfies readonly Role[];
const OF_OWN_PHASE = `exists (
  select from facilitation_need n join membership m on m.organisation_id = n.organisation_id and m.person_id = $4 and m.role in ('coordinator','generalDirector')
    and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()) where n.briefing_id = b.id)`;

/** Who may read one is asked of the few that are made in confidence alone. */
const HIDDEN = 'exists (select from hidden_briefing h where h.id = b.id)';
/** The policy `see` as a condition: the service, the buyer's own people, auditors once it is submitted, and who asks for it in a phase; not what is kept from $4. */
const VISIBLE = `(($1 or b.organisation_id = any ($2::uuid[]) or ($3 and b.status <> 'draft') or ${HIDDEN} or ${OF_OWN_PHASE})
  and not (${HIDDEN} and centrale.briefing_withheld(b.id, $4)))`;
const visibleTo = (actor: Actor): [boolean, string[], boolean, string] =>
  [holds(actor, serviceRoles), organisationsOf(actor, buyerRoles), holds(actor, 'auditor'), actor.personId];

const iso = (instant: string): string => new Date(instant).toISOString();

const rowOf = ({ id, number, status, title, organisationName: name, officerName, updatedAt, submittedAt }: ListRow): BriefingRow => ({
  id, number, status, title, organisationName: name, officerName,
  updatedAt: updatedAt.toISOString(), submittedAt: submittedAt?.toISOString() ?? null,
});

function mayFor(actor: Actor, row: Row, missing: readonly Refusal[]): BriefingView['may'] {
  const may = (command: keyof BriefingView['may'], refusal: Refusal | undefined) => firstOf(briefingPolicy[command](actor, row), refusal);
  const ordering = orderingOf(row);
  return mayOf({
    submit: may('submit', refuseBriefingSubmission(row, ordering, missing, row.now)),
    takeIn: may('takeIn', refuseBriefingCommand('takeIn', row)),
    askInformation: may('askInformation', refuseBriefingCommand('askInformation', row)),
    agree: may('agree', refuseBriefingAgreement(row, missing)),
    accept: may('accept', refuseBriefingCommand('accept', row)),
    compose: may('compose', refuseComposing(row, ordering, row.callOffRuns, row.now)),
    decline: may('decline', refuseBriefingCommand('decline', row)),
    withdraw: may('withdraw', refuseBriefingCommand('withdraw', row)),
    save: may('save', refuseBriefingSave(row)),
    remark: may('remark', refuseBriefingOver(row)),
    assign: may('assign', refuseBriefingOver(row)),
  });
}

function viewOf(actor: Actor, row: Row): BriefingView {
  const { agreementId, organisationId, content, version, authors, ownerId, ownerName, officerId, standInId, standInName, callOffId, declinedReason } = row;
  const missing = refuseBriefingSave(row) ? [] : missingIn(content, row, row.now);
  return {
    ...rowOf(row), agreementId, organisationId, content, version, authors, ownerId, ownerName, officerId, standInId, standInName,
    remarks: row.remarks.map((remark) => ({ ...remark, at: iso(remark.at) })),
    attachments: row.attachments.map((attachment) => ({ ...attachment, uploadedAt: iso(attachment.uploadedAt) })),
    missing,
    proposedLots: proposeLots(content, row.lotNumbers),
    callOffId, declinedReason,
    may: mayFor(actor, row, missing),
  };
}

@Injectable()
export class BriefingsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, { status, organisationId, ...query }: BriefingsFilter): Promise<Page<BriefingRow>> {
    const [updatedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<ListRow>(
      `select ${COLUMNS} from ${TABLES}
       where ${VISIBLE} and ($5::text is null or b.status = $5) and ($6::uuid is null or b.organisation_id = $6)
         and ($7::timestamptz is null or (b.updated_at, b.id) < ($7, $8::uuid))
       order by b.updated_at desc, b.id desc limit $9`,
      [...visibleTo(actor), status, organisationId, updatedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, rowOf, (row) => [row.key, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<BriefingView> {
    const row = await this.reader.one<Row>(
      `select ${COLUMNS}, b.agreement_id as "agreementId", b.organisation_id as "organisationId", b.content, b.version, ${AUTHORS},
         b.owner_id as "ownerId", w.name as "ownerName", b.officer_id as "officerId", b.stand_in_id as "standInId", s.name as "standInName",
         b.declined_reason as "declinedReason", ${REMARKS}, ${ATTACHMENTS}, ${CALL_OFF}, ${FACTS}
       from ${TABLES} join framework_agreement a on a.id = b.agreement_id
       left join person w on w.id = b.owner_id left join person s on s.id = b.stand_in_id
       where ${VISIBLE} and b.id = $5`,
      [...visibleTo(actor), id],
    );
    if (!row) throw new NotFound();
    return viewOf(actor, row);
  }

  /** Immutable, the newest first; as many as were submitted or agreed to. @throws NotFound */
  async versions(actor: Actor, id: string): Promise<BriefingVersionView[]> {
    const rows = await this.reader.query<{ id: string | null; no: number; at: Date; content: BriefingVersionView['content'] }>(
      `select v.id, v.no, v.at, v.content from briefing b left join briefing_version v on v.briefing_id = b.id
       where ${VISIBLE} and b.id = $5 order by v.no desc`,
      [...visibleTo(actor), id],
    );
    if (rows.length === 0) throw new NotFound();
    return rows.flatMap(({ id: versionId, no, at, content }) => (versionId ? [{ id: versionId, no, at: at.toISOString(), content }] : []));
  }

  /** @throws NotFound for whoever may not see it */
  async reveal(actor: Actor, id: string): Promise<void> {
    const seen = await this.reader.one(`select from briefing b where ${VISIBLE} and b.id = $5`, [...visibleTo(actor), id]);
    if (!seen) throw new NotFound();
  }
}
