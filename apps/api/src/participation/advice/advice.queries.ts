import { Injectable } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { dateAt, holds, organisationsOf, serviceRoles, type Actor, type LocalDate, type Page } from '@centrale/kernel';
import { adviceStatuses, isCity, participationRoles, readingRoles, sentStatuses, type AdviceRow, type AdviceStatus, type AdviceView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { ADVISING_BODY, CLASSES, FUNCTIONS, GUIDES } from '../advising-body.js';
import { DUTY, dutyView, type KeptDuty } from '../duties.js';
import { ADVICE_DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { TARGET_GROUPS } from './advice-facts.js';
import { PARTS } from './advice-text.js';
import { COMMITMENTS, DELIVERY, INTERIMS, LINKED, NOTES, RECOMMENDATIONS, RESPONSE, SELF_CHECKS, VOTERS, type FoundAdvice } from './advice-rows.js';
import { toAdviceView } from './advice-view.js';
import { EVIDENCE } from './evidence.js';

export class AdviceQuery extends PageQuery {
  @IsOptional() @IsIn(adviceStatuses) readonly status?: AdviceStatus;
  @IsOptional() @IsUUID() readonly bodyId?: string;
}

type Listed = Omit<AdviceRow, 'clock'> & { readonly duty: KeptDuty | null; readonly cursor: string };

const ROW = `
  a.id, a.number, a.status, a.title, a.origin, a.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", a.body_id as "bodyId", b.name as "bodyName", d.sent_on as "sentOn",
  (select ${DUTY('c')} from clock c where c.dossier_type = 'advice' and c.dossier_id = a.id and c.kind = 'response' and c.ended_on is null order by c.started_at desc, c.id desc limit 1) as duty`;
const FROM = `from advice a join body b on b.id = a.body_id join organisation o on o.id = a.organisation_id left join advice_delivery d on d.advice_id = a.id`;
/** The twin of the policy `see`: $1 whether all, $2 the reader, $3 cities whose people they are, $4 where they work with trajectories, $5 providers for whom they guide. */
const VISIBLE = `($1 or a.organisation_id = any ($3::uuid[]) or ${FUNCTIONS('$2')} <> '{}' or ${GUIDES('$5')}
  or ${CLASSES('$2')} && array['board', 'elected', 'official', 'staff', 'facilitator', 'expert']
  or (a.status in ('${sentStatuses.join("', '")}') and a.organisation_id = any ($4::uuid[])))`;

const visibilityOf = (actor: Actor): unknown[] => [
  holds(actor, [...serviceRoles, 'auditor']), actor.personId, organisationsOf(actor, readingRoles), organisationsOf(actor, participationRoles), organisationsOf(actor, ['facilitator']),
];

@Injectable()
export class AdviceQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: AdviceQuery): Promise<Page<AdviceRow>> {
    const [changedAt, id] = cursorOf(query, 'instant', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select ${ROW}, a.changed_at::text as cursor ${FROM}
       where ${VISIBLE} and ($6::text is null or a.status = $6) and ($7::uuid is null or a.body_id = $7) and ($8::timestamptz is null or (a.changed_at, a.id) < ($8, $9::uuid))
       order by a.changed_at desc, a.id desc limit $10`,
      [...visibilityOf(actor), query.status, query.bodyId, changedAt, id, limitOf(query) + 1],
    );
    const today = dateAt(await this.reader.now());
    return pageOf(rows, query, (row) => rowOf(row, today), (row) => [row.cursor, row.id]);
  }

  /** @throws NotFound also for an advice that is not to be seen */
  async one(actor: Actor, id: string): Promise<AdviceView> {
    const row = await this.reader.one<FoundAdvice>(
      `select ${ADVISING_BODY('$2')}, b.status as "bodyStatus", ${GUIDES('$5')} as guides, ${ROW}, a.version, a.sender_type as "senderType", a.request_id as "requestId", r.number as "requestNumber", r.status as "requestStatus",
         a.analysis, a.justification, a.text_hash as "textHash", a.vote, a.no_trajectory_reason as "noTrajectoryReason", a.adopted_on as "adoptedOn", a.ended_reason as "endedReason", ${PARTS},
         ${RECOMMENDATIONS} as numbered, ${NOTES} as notes, ${SELF_CHECKS} as "selfChecks", ${TARGET_GROUPS} as "targetGroups", ${VOTERS} as voters, ${EVIDENCE} as evidence, d.evidence as "sentEvidence",
         ${LINKED} as linked, ${DELIVERY} as delivery,
         (select ${DUTY('q')} from clock q where q.dossier_type = 'adviceRequest' and q.dossier_id = a.request_id and q.kind = 'request' and q.ended_on is null order by q.started_at desc limit 1) as "requestDuty",
         (select coalesce(json_agg((${DUTY('k')})::jsonb || jsonb_build_object('part', k.part) order by k.started_at, k.id), '[]') from clock k where k.dossier_type = 'advice' and k.dossier_id = a.id and k.ended_on is null) as duties,
         ${RESPONSE} as response, ${INTERIMS} as interims, ${COMMITMENTS} as commitments, ${ADVICE_DEVIATIONS} as deviations, ${NON_CONFORMITIES(`'advice'`, 'a.id')} as "nonConformities",
         exists (select from advice y join advice_delivery z on z.advice_id = y.id where y.body_id = a.body_id and extract(year from z.sent_on) = extract(year from centrale.today())) as "sentThisYear"
       ${FROM} join rule_pack p on p.pack_id = a.pack_id and p.version = a.pack_version left join advice_request r on r.id = a.request_id
       where ${VISIBLE} and a.id = $6`,
      [...visibilityOf(actor), id],
    );
    if (!row) throw new NotFound();
    return toAdviceView(actor, row, rowOf(row, dateAt(row.now)), isCity(actor, row.organisationId));
  }
}

const rowOf = ({ id, number, status, title, origin, organisationId, organisationName: name, bodyId, bodyName, sentOn, duty }: Omit<Listed, 'cursor'>, today: LocalDate): AdviceRow => ({
  id, number, status, title, origin, organisationId, organisationName: name, bodyId, bodyName, sentOn, clock: duty && dutyView(duty, today),
});
