import { type Cents, type LocalText, type Text3 } from '@centrale/kernel';
import {
  callOffPhase,
  type AddendumView, type AttachmentView, type CallOff, type CallOffLotStatus, type CallOffRow, type CallOffStatus, type Criterion, type PriceFormula,
} from '@centrale/procurement';
import { organisationName } from '../../platform/identity/holders.js';

/** A call-off with all that hangs on it, as one statement brings it. Instants inside are text: they come out of JSON. */
export interface CallOffViewRow extends CallOff {
  readonly now: Date;
  readonly realNow: Date;
  readonly withheld: boolean;
  readonly organisationName: Text3;
  readonly officerName: string;
  readonly standInName: string | null;
  readonly cancelledReason: LocalText | null;
  readonly publishedHash: string | null;
  /** Ids of the documents that were published with it. */
  readonly published: readonly string[];
  readonly opening: { readonly personId: string; readonly sessionId: string } | null;
  readonly lots: readonly LotRow[];
  readonly decisions: readonly DecisionRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly questions: readonly QuestionRow[];
  readonly addenda: readonly AddendumRow[];
  readonly evaluators: readonly EvaluatorRow[];
}

export interface LotRow {
  readonly id: string;
  readonly no: number;
  readonly title: LocalText;
  readonly scope: LocalText;
  readonly lotNumbers: readonly number[];
  readonly estimateCents: Cents;
  readonly criteria: readonly (Criterion & { readonly id: string })[];
  readonly priceWeight: number;
  readonly priceFormula: PriceFormula;
  readonly scaleMax: number;
  readonly status: CallOffLotStatus;
}

export interface DecisionRow {
  readonly id: string;
  readonly no: 1 | 2;
  readonly organ: string;
  readonly decidedOn: string;
  readonly reference: string;
  readonly attachmentId: string;
  readonly amountCents: Cents;
  readonly creditConfirmed: boolean;
  readonly recordedAt: string;
}

export interface AttachmentRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedAt: string;
}

export interface QuestionRow {
  readonly id: string;
  readonly text: string;
  readonly askedAt: string;
  readonly answer: LocalText | null;
  readonly answeredAt: string | null;
  readonly providerId: string;
  readonly askedBy: Text3;
}

export interface AddendumRow {
  readonly id: string;
  readonly no: number;
  readonly text: LocalText;
  readonly questionsDueAt: string | null;
  readonly offersDueAt: string | null;
  readonly issuedAt: string;
}

export interface EvaluatorRow {
  readonly personId: string;
  readonly name: string;
  readonly organisationName: Text3;
  readonly conflict: boolean | null;
}

export type ListRow = Pick<CallOff, 'id' | 'number' | 'questionsDueAt' | 'offersDueAt' | 'publishedAt'> & {
  readonly status: CallOffStatus;
  readonly title: LocalText;
  readonly organisationName: Text3;
  readonly officerName: string;
};

/** Instants come out of JSON as Postgres writes them. */
export const iso = (instant: string): string => new Date(instant).toISOString();
const isoOrNull = (instant: string | null): string | null => (instant === null ? null : iso(instant));

export const addendumOf = (row: AddendumRow): AddendumView => ({
  ...row, questionsDueAt: isoOrNull(row.questionsDueAt), offersDueAt: isoOrNull(row.offersDueAt), issuedAt: iso(row.issuedAt),
});

export const attachmentOf = (row: AttachmentRow): AttachmentView => ({ ...row, uploadedAt: iso(row.uploadedAt) });

/** As lists show it, and the head of its own page. */
export const callOffRowOf = (row: ListRow & { readonly now: Date }): CallOffRow => ({
  id: row.id,
  number: row.number,
  title: row.title,
  status: row.status,
  phase: callOffPhase(row, row.now),
  organisationName: row.organisationName,
  officerName: row.officerName,
  offersDueAt: row.offersDueAt?.toISOString() ?? null,
  publishedAt: row.publishedAt?.toISOString() ?? null,
});

/** Custom lots of `c`, as published or checked. */
export const LOTS = (where: string): string => `(
  select coalesce(json_agg(json_build_object(
    'id', l.id, 'no', l.no, 'title', l.title, 'scope', l.scope, 'estimateCents', l.estimate_cents, 'priceWeight', l.price_weight,
    'priceFormula', l.price_formula, 'scaleMax', l.scale_max, 'status', l.status,
    'lotNumbers', (
      select json_agg(f.number order by f.number) from allocation x join framework_lot f on f.id = x.lot_id where x.call_off_lot_id = l.id),
    'criteria', (
      select json_agg(json_build_object('id', k.id, 'code', k.code, 'name', k.name, 'weight', k.weight) order by k.no)
      from criterion k where k.call_off_lot_id = l.id)
  ) order by l.no), '[]') from call_off_lot l where ${where})`;

export const QUESTIONS = `(
  select coalesce(json_agg(json_build_object(
    'id', q.id, 'text', q.text, 'askedAt', q.asked_at, 'answer', q.answer, 'answeredAt', q.answered_at, 'providerId', q.provider_id,
    'askedBy', ${organisationName('y')}) order by q.asked_at, q.id), '[]')
  from question q join organisation y on y.id = q.provider_id where q.call_off_id = c.id)`;

export const ADDENDA = `(
  select coalesce(json_agg(json_build_object(
    'id', d.id, 'no', d.no, 'text', d.text, 'questionsDueAt', d.questions_due_at, 'offersDueAt', d.offers_due_at, 'issuedAt', d.issued_at) order by d.no), '[]')
  from addendum d where d.call_off_id = c.id)`;

const DECISIONS = `(
  select coalesce(json_agg(json_build_object(
    'id', d.id, 'no', d.no, 'organ', d.organ, 'decidedOn', d.decided_on, 'reference', d.reference, 'attachmentId', d.attachment_id,
    'amountCents', d.amount_cents, 'creditConfirmed', d.credit_confirmed, 'recordedAt', d.recorded_at) order by d.no), '[]')
  from decision d where d.call_off_id = c.id and d.superseded_at is null)`;

const ATTACHMENTS = `(
  select coalesce(json_agg(json_build_object(
    'id', a.id, 'name', a.name, 'mediaType', a.media_type, 'sizeBytes', a.size_bytes, 'sha256', a.sha256, 'uploadedAt', a.uploaded_at) order by a.uploaded_at, a.id), '[]')
  from attachment a where a.dossier_type = 'callOff' and a.dossier_id = c.id and a.removed_at is null)`;

/** The organisation of an evaluator is where they hold a role today; of several, the first. */
const EVALUATORS = `(
  select coalesce(json_agg(json_build_object(
    'personId', e.person_id, 'name', p.name, 'conflict', e.conflict, 'organisationName', coalesce((
      select ${organisationName('z')} from membership m join organisation z on z.id = m.organisation_id
      where m.person_id = p.id and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today())
      order by m.role = 'evaluator' desc, m.starts_on, m.id limit 1), json_build_object('nl', '', 'fr', '', 'en', ''))
  ) order by p.name, p.id), '[]')
  from evaluator e join person p on p.id = e.person_id where e.call_off_id = c.id and e.replaced_at is null)`;

const OWN = `c.id, c.number, c.status, c.questions_due_at as "questionsDueAt", c.offers_due_at as "offersDueAt", c.published_at as "publishedAt",
  ${organisationName('n')} as "organisationName", o.name as "officerName"`;

const TABLES = `call_off c join organisation n on n.id = c.organisation_id join person o on o.id = c.officer_id`;

export const VIEW_SQL = `
  select ${OWN}, centrale.now() as now, clock_timestamp() as "realNow", c.agreement_id as "agreementId", c.briefing_id as "briefingId",
    c.organisation_id as "organisationId", c.placing_body_id as "placingBodyId", c.officer_id as "officerId", c.stand_in_id as "standInId",
    (select s.name from person s where s.id = c.stand_in_id) as "standInName", c.composition, c.version, c.cancelled_reason as "cancelledReason",
    p.hash as "publishedHash", coalesce(jsonb_path_query_array(p.content, '$.documents[*].id'), '[]') as published,
    (select json_build_object('personId', w.first_opener_id, 'sessionId', w.first_session_id) from opening w where w.call_off_id = c.id) as opening,
    ${LOTS('l.call_off_id = c.id')} as lots, ${DECISIONS} as decisions, ${ATTACHMENTS} as attachments, ${QUESTIONS} as questions, ${ADDENDA} as addenda,
    ${EVALUATORS} as evaluators, centrale.call_off_kept_from(c.id, $2) as withheld
  from ${TABLES} left join publication p on p.call_off_id = c.id
  where c.id = $1`;

/** $1 sees all; $2 organisations whose call-offs one sees; $3 sees what was published; $4 the person; $5 a status; $6, $7 the cursor; $8 the limit. */
export const LIST_SQL = `
  select ${OWN}, c.composition->'title' as title, c.updated_at::text as key, centrale.now() as now
  from ${TABLES}
  where ($1 or c.organisation_id = any ($2::uuid[]) or ($3 and c.status not in ('draft', 'checked', 'approved'))
      or exists (select from evaluator e where e.call_off_id = c.id and e.person_id = $4 and e.replaced_at is null))
    and not centrale.call_off_kept_from(c.id, $4)
    and ($5::text is null or c.status = $5)
    and ($6::timestamptz is null or (c.updated_at, c.id) < ($6, $7::uuid))
  order by c.updated_at desc, c.id desc limit $8`;
