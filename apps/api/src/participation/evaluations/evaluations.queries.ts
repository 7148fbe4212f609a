import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { dateAt, firstOf, mayOf, refuse, type Actor, type Page } from '@centrale/kernel';
import {
  atWork, evaluationPolicy, legislatureOf, sayFeedbackToPlan, sayNotEvaluated,
  type BodyAccountView, type BodyStatus, type CouncilFeedbackView, type CriterionJudgement, type ImprovementAction, type PackParameters, type QualityEvaluationRow,
  type QualityEvaluationView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { SEATED_IN } from '../advising-body.js';
import { citiesOf, OF_CITIES } from '../cities.js';

export class EvaluationsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly bodyId?: string;
  @IsOptional() @IsUUID() readonly trajectoryId?: string;
}

interface Found extends Omit<QualityEvaluationRow, 'judged' | 'openActions' | 'subject'> {
  readonly criteria: readonly CriterionJudgement[];
  readonly actions: readonly ImprovementAction[];
}

interface Account {
  readonly organisationId: string;
  readonly contactOfficialId: string | null;
  readonly status: BodyStatus;
  readonly pack: PackParameters;
  readonly activatedOn: string;
  readonly feedback: readonly Omit<CouncilFeedbackView, 'from' | 'to'>[];
}

const ROW = `e.id, e.organisation_id as "organisationId", ${organisationName('o')} as "organisationName", e.body_id as "bodyId", e.trajectory_id as "trajectoryId",
  e.provider_id as "providerId", case when v.id is not null then ${organisationName('v')} end as "providerName", coalesce(b.name, t.title) as name, coalesce(b.number, t.number) as number, e.year, e.done_on as "doneOn", e.criteria, e.actions`;
const FROM = `from evaluation e join organisation o on o.id = e.organisation_id left join body b on b.id = e.body_id left join trajectory t on t.id = e.trajectory_id
  left join organisation v on v.id = e.provider_id`;
/** What is worked on in confidence is nobody's business until it is over. (R002-07) */
const VISIBLE = `(${OF_CITIES('e.organisation_id')} or e.body_id = any (${SEATED_IN('$3')})) and (t.id is null or not t.confidential or t.status = 'closed')`;

@Injectable()
export class EvaluationsQueries {
  constructor(private readonly reader: Reader) {}

  async list(actor: Actor, query: EvaluationsQuery): Promise<Page<QualityEvaluationRow>> {
    const [doneOn, id] = cursorOf(query, 'date', 'id') ?? [];
    const rows = await this.reader.query<Found>(
      `select ${ROW} ${FROM} where ${VISIBLE} and ($4::uuid is null or e.body_id = $4) and ($5::uuid is null or e.trajectory_id = $5)
         and ($6::date is null or (e.done_on, e.id) < ($6, $7::uuid))
       order by e.done_on desc, e.id desc limit $8`,
      [...citiesOf(actor), actor.personId, query.bodyId, query.trajectoryId, doneOn, id, limitOf(query) + 1],
    );
    return pageOf(rows, query, toRow, (row) => [row.doneOn, row.id]);
  }

  /** @throws NotFound */
  async one(actor: Actor, id: string): Promise<QualityEvaluationView> {
    const row = await this.reader.one<Found>(`select ${ROW} ${FROM} where ${VISIBLE} and e.id = $4`, [...citiesOf(actor), actor.personId, id]);
    if (!row) throw new NotFound();
    const { criteria, actions, organisationId } = row;
    const open = actions.some(({ doneOn }) => doneOn === null);
    const completeAction = firstOf(evaluationPolicy.completeAction(actor, { organisationId }), open ? undefined : refuse('evaluation.no-action'));
    return { ...toRow(row), criteria, actions, may: mayOf({ completeAction }) };
  }

  /** @throws NotFound */
  async account(actor: Actor, bodyId: string): Promise<BodyAccountView> {
    const body = await this.reader.one<Account>(
      `select b.organisation_id as "organisationId", b.contact_official_id as "contactOfficialId", b.status, p.parameters as pack, centrale.body_activated_on(b.id) as "activatedOn", (
         select coalesce(json_agg(json_build_object('legislature', f.legislature, 'plannedOn', f.planned_on, 'givenOn', f.given_on, 'reference', f.reference) order by f.legislature desc), '[]')
         from council_feedback f where f.body_id = b.id) as feedback
       from body b join rule_pack p on p.pack_id = b.pack_id and p.version = b.pack_version where (${OF_CITIES('b.organisation_id')} or b.id = any (${SEATED_IN('$3')})) and b.id = $4`,
      [...citiesOf(actor), actor.personId, bodyId],
    );
    if (!body) throw new NotFound();
    const rows = await this.reader.query<Found>(`select ${ROW} ${FROM} where e.body_id = $1 order by e.year desc limit 50`, [bodyId]);
    return accountOf(actor, bodyId, body, rows, dateAt(await this.reader.now()));
  }
}

function toRow({ criteria, actions, ...row }: Found): QualityEvaluationRow {
  const count = (judgement: CriterionJudgement['judgement']): number => criteria.filter((each) => each.judgement === judgement).length;
  return {
    ...row, subject: subjectOf(row), judged: { good: count('good'), attention: count('attention'), insufficient: count('insufficient') },
    openActions: actions.filter(({ doneOn }) => doneOn === null).length,
  };
}

const subjectOf = ({ bodyId, providerId }: Pick<QualityEvaluationRow, 'bodyId' | 'providerId'>): QualityEvaluationRow['subject'] => {
  if (bodyId) return 'body';
  return providerId ? 'provider' : 'trajectory';
};

function accountOf(actor: Actor, bodyId: string, body: Account, rows: readonly Found[], today: string): BodyAccountView {
  const current = legislatureOf(today);
  const working = atWork(body);
  const given = body.feedback.find(({ legislature }) => legislature === current.name);
  const years = Array.from({ length: Number(today.slice(0, 4)) - Number(body.activatedOn.slice(0, 4)) + 1 }, (_, index) => Number(body.activatedOn.slice(0, 4)) + index);
  const asked = working && body.pack.evaluation === 'yearly';
  const reminders = [
    ...years.map((year) => sayNotEvaluated(asked, year, rows.some((row) => row.year === year))),
    sayFeedbackToPlan(working && body.pack.legislatureFeedback, given),
  ];
  const over = working ? undefined : refuse('evaluation.no-body');
  const may = (command: 'evaluateBody' | 'planFeedback' | 'giveFeedback') => firstOf(evaluationPolicy[command](actor, body), over);
  const done = given?.givenOn ? refuse('evaluation.feedback-given', { givenOn: given.givenOn }) : undefined;
  return {
    bodyId,
    evaluations: rows.map(toRow),
    feedback: body.feedback.map((each) => ({ ...each, ...boundsOf(each.legislature) })),
    reminders: reminders.filter((each) => each !== undefined),
    may: mayOf({ evaluate: may('evaluateBody'), planFeedback: firstOf(may('planFeedback'), done), giveFeedback: firstOf(may('giveFeedback'), done) }),
  };
}

/** A term of office is named by the years of its councils' elections. */
const boundsOf = (legislature: string): Pick<CouncilFeedbackView, 'from' | 'to'> => {
  const { from, to } = legislatureOf(`${legislature.slice(0, 4)}-12-31`);
  return { from, to };
};
