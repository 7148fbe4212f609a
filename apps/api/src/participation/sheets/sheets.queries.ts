import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { dateAt, firstOf, mayOf, type Actor, type May, type Page, type Refusal } from '@centrale/kernel';
import {
  isEnded, refusalsOfSheet, refuseDecisionDraft, refuseInsuranceCover, refuseNewSheet, refuseSheetApproval, refuseSheetCommand, refuseSheetConformity, refuseSheetSave, sheetPolicy, sheetStatuses, warnActivities,
  warnUninsured, warnUnpublished, writableSheetStatuses,
  type BodyStatus, type CollegeDecision, type FrameworkRow, type Purpose, type SheetPageCommand, type SheetRow, type SheetStatus, type SheetView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { SEATED_IN } from '../advising-body.js';
import { citiesOf, OF_CITIES } from '../cities.js';
import { DUTY, dutyView, type KeptDuty } from '../duties.js';

export class SheetsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsIn(sheetStatuses) readonly status?: SheetStatus;
}

interface Listed extends Omit<SheetRow, 'changedAt' | 'decision'> {
  readonly changedAt: Date;
  readonly decisionOn: string | null;
  readonly decisionReference: string | null;
  readonly cursor: string;
}

export interface FoundSheet extends Listed, Omit<SheetView, keyof SheetRow | 'repeal' | 'duties' | 'conformity' | 'warnings' | 'may' | 'submittedAt'> {
  readonly submittedAt: Date | null;
  readonly contactOfficialId: string | null;
  readonly bodyStatus: BodyStatus;
  readonly purposes: readonly Purpose[];
  readonly repealedOn: string | null;
  readonly repealReference: string | null;
  readonly repealReason: string | null;
  readonly kept: readonly KeptDuty[];
  readonly pending: boolean;
}

const ROW = `s.id, s.body_id as "bodyId", b.number as "bodyNumber", b.name as "bodyName", s.version, s.status, s.changed_at as "changedAt", s.decision_on as "decisionOn",
  s.decision_reference as "decisionReference", s.published_on as "publishedOn", s.changed_at::text as cursor`;
const FROM = 'from sheet s join body b on b.id = s.body_id';
const VISIBLE = `(${OF_CITIES('s.organisation_id')} or s.body_id = any (${SEATED_IN('$3')}))`;
/** While it is written a sheet is held against the framework of today, afterwards against the one of its submission. */
const FRAMEWORK = `(
  select json_build_object('id', f.id, 'organisationId', f.organisation_id, 'organisationName', ${organisationName('o')}, 'version', f.version, 'status', f.status,
    'councilDecision', f.council_decision, 'decidedOn', f.decided_on, 'floors', f.floors)
  from general_framework f where f.organisation_id = s.organisation_id
    and case when s.status = any ($5::text[]) then f.status = 'active' else f.id = s.framework_id end)`;
const VIEW = `${ROW}, s.organisation_id as "organisationId", o.language_regime as "languageRegime", b.contact_official_id as "contactOfficialId", c.name as "contactOfficialName",
  b.status as "bodyStatus", b.pack_id as "packId", b.pack_version as "packVersion", p.parameters->'purposes' as purposes, s.revision, s.content, ${FRAMEWORK} as framework,
  s.returned_reason as "returnedReason", s.submitted_at as "submittedAt", s.published_url as "publishedUrl", s.repealed_on as "repealedOn", s.repeal_reference as "repealReference",
  s.repeal_reason as "repealReason",
  exists (select from sheet n where n.body_id = s.body_id and n.status not in ('published','superseded','repealed')) as pending,
  (select json_agg(json_build_object('id', v.id, 'version', v.version, 'status', v.status) order by v.version desc) from sheet v where v.body_id = s.body_id) as versions,
  (select coalesce(json_agg(json_build_object('kinds', i.kinds, 'from', i.from_on, 'to', i.to_on) order by i.from_on, i.confirmed_at), '[]')
   from insurance_cover i where i.body_id = s.body_id) as insurance,
  (select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'year', l.year, 'amountCents', l.amount_cents, 'balanceCents', l.amount_cents - l.committed_cents - l.paid_cents,
     'bodies', (select count(*) from budget_pool_body n where n.pool_id = l.id)) order by l.year desc, l.id), '[]')
   from budget_pool_body y join budget_pool l on l.id = y.pool_id where y.body_id = s.body_id and l.year >= extract(year from centrale.today())) as pools,
  (select coalesce(json_agg(${DUTY('d')} order by d.started_at), '[]') from clock d where d.dossier_type = 'sheet' and d.dossier_id = s.id and d.ended_on is null) as kept`;

@Injectable()
export class SheetsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: SheetsQuery): Promise<Page<SheetRow>> {
    const [changedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW} ${FROM} where ${VISIBLE} and ($4::uuid is null or s.body_id = $4) and ($5::text is null or s.status = $5)
         and ($6::timestamptz is null or (s.changed_at, s.id) < ($6, $7::uuid))
       order by s.changed_at desc, s.id desc limit $8`,
      [...citiesOf(actor), actor.personId, query.bodyId, query.status, changedAt, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, toRow, (row) => [row.cursor, row.id]);
  }

  /** @throws NotFound also for a sheet that is not to be seen */
  async one(actor: Actor, id: string): Promise<SheetView> {
    return toView(actor, await this.found(actor, id), await this.reader.now());
  }

  /** @throws NotFound */
  async found(actor: Actor, id: string): Promise<FoundSheet> {
    const row = await this.reader.one<FoundSheet>(
      `select ${VIEW} ${FROM} join organisation o on o.id = s.organisation_id join rule_pack p on p.pack_id = b.pack_id and p.version = b.pack_version
         left join person c on c.id = b.contact_official_id
       where ${VISIBLE} and s.id = $4`,
      [...citiesOf(actor), actor.personId, id, writableSheetStatuses],
    );
    if (!row) throw new NotFound();
    return row;
  }
}

const decisionOf = (on: string | null, reference: string | null): CollegeDecision | null => (on && reference ? { on, reference } : null);

const toRow = ({ id, bodyId, bodyNumber, bodyName, version, status, changedAt, decisionOn, decisionReference, publishedOn }: Listed): SheetRow => ({
  id, bodyId, bodyNumber, bodyName, version, status, changedAt: changedAt.toISOString(), decision: decisionOf(decisionOn, decisionReference), publishedOn,
});

function toView(actor: Actor, row: FoundSheet, now: Date): SheetView {
  const today = dateAt(now);
  const conformity = conformityOf(row, row.framework);
  const repealed = decisionOf(row.repealedOn, row.repealReference);
  const { organisationId, languageRegime, contactOfficialName, packId, packVersion, revision, content, framework, returnedReason, publishedUrl, versions, insurance, pools } = row;
  return {
    ...toRow(row), organisationId, languageRegime, contactOfficialName, packId, packVersion, revision, content, framework, returnedReason, publishedUrl, versions, insurance, pools,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    repeal: repealed && { ...repealed, reason: row.repealReason ?? '' },
    duties: row.kept.map((each) => dutyView(each, today)),
    conformity,
    warnings: [warnUnpublished(row), warnActivities(content, row.purposes), warnUninsured(insurance, today)].filter((each) => each !== undefined),
    may: mayIn(actor, row, conformity, now),
  };
}

/** Held against the framework only while it can still be changed. */
const conformityOf = ({ status, content, contactOfficialId, languageRegime }: FoundSheet, framework: FrameworkRow | null): Refusal[] =>
  writableSheetStatuses.some((each) => each === status)
    ? refusalsOfSheet(content, { floors: framework?.floors, hasOfficial: contactOfficialId !== null, languageRegime })
    : [];

function mayIn(actor: Actor, row: FoundSheet, conformity: readonly Refusal[], now: Date): May<SheetPageCommand> {
  const may = (command: keyof typeof sheetPolicy, refusal: Refusal | undefined): Refusal | undefined => firstOf(sheetPolicy[command](actor, row), refusal);
  // The date and the number of a decision are asked in the form.
  const decided = { on: dateAt(now), reference: '-' };
  return mayOf({
    save: may('save', refuseSheetSave(row)),
    startVersion: may('start', refuseNewSheet({ pending: row.pending, bodyEnded: isEnded({ status: row.bodyStatus }) })),
    checkConformity: may('checkConformity', refuseSheetConformity(row, 'checkConformity', conformity)),
    submit: may('submit', refuseSheetConformity(row, 'submit', conformity)),
    approve: may('approve', refuseSheetApproval(row, decided, now)),
    sendBack: may('sendBack', refuseSheetCommand(row, 'sendBack')),
    publish: may('publish', refuseSheetCommand(row, 'publish')),
    repeal: may('repeal', refuseSheetCommand(row, 'repeal')),
    coverInsurance: may('coverInsurance', refuseInsuranceCover({ from: decided.on, to: null }, isEnded({ status: row.bodyStatus }))),
    draftDecision: may('draftDecision', refuseDecisionDraft(row)),
  });
}
