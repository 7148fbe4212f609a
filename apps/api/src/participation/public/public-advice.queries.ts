import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { dateAt, type Page } from '@centrale/kernel';
import { voteChoices, type PublicAdviceRow, type PublicAdviceView } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { organisationName } from '../../platform/identity/holders.js';
import { ADVICE_DEVIATIONS, NON_CONFORMITIES } from '../findings.js';
import { adviceOf, ANNOUNCED, ANSWER_CLOCKS, answerDutyOf, CLOCKS, dutyOf, instantJson, SENT, type AdviceJson, type ClockRow } from './public-sql.js';

/** What is kept of the evidence, without the titles of trajectories that are not public. */
const SENT_EVIDENCE = `(
  select jsonb_set(d.evidence, '{trajectories}', coalesce((
    select jsonb_agg(e.each order by e.no) from jsonb_array_elements(d.evidence -> 'trajectories') with ordinality as e(each, no)
      join trajectory t on t.id = (e.each ->> 'trajectoryId')::uuid where ${ANNOUNCED}), '[]'))
  where centrale.pack_parameter(a.pack_id, a.pack_version, 'evidence') #>> '{}' <> 'none')`;

/** Counts only, of the vote on the text as it was sent. */
const VOTE = `(
  select json_build_object('on', a.vote ->> 'on', 'tally', json_build_object(${voteChoices.map((choice) => `'${choice}', count(*) filter (where v ->> 'choice' = '${choice}')`).join(', ')}))
  from jsonb_array_elements(a.vote -> 'votes') v where a.vote ->> 'textHash' = a.text_hash having a.vote is not null)`;

export class PublicAdviceQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
  @IsOptional() @IsUUID() readonly bodyId?: string;
}

const ROW = `a.id, a.number, a.title, a.status, a.origin, a.body_id as "bodyId", b.name as "bodyName", d.sent_on as "sentOn", a.pack_id as "packId", a.pack_version as "packVersion",
  ${instantJson('a.changed_at')} as "changedAt", ${ANSWER_CLOCKS} as clocks`;
const FROM = `advice a join advice_delivery d on d.advice_id = a.id join body b on b.id = a.body_id`;

type Found = AdviceJson & Omit<PublicAdviceView, keyof PublicAdviceRow | 'duties'> & { readonly now: Date };

/** Advice from the day on which it was sent; the answer once it is final. */
@Injectable()
export class PublicAdviceQueries {
  constructor(private readonly reader: Reader) {}

  async list({ organisationId, bodyId, ...query }: PublicAdviceQuery): Promise<Page<PublicAdviceRow>> {
    const [sentOn, id] = cursorOf(query, 'date', 'id') ?? [];
    const rows = await this.reader.query<AdviceJson>(
      `select ${ROW} from ${FROM}
       where ${SENT} and ($1::uuid is null or a.organisation_id = $1) and ($2::uuid is null or a.body_id = $2) and ($3::date is null or (d.sent_on, a.id) < ($3, $4::uuid))
       order by d.sent_on desc, a.id desc limit $5`,
      [organisationId, bodyId, sentOn, id, limitOf(query) + 1],
    );
    const today = dateAt(await this.reader.now());
    return pageOf(rows, query, (row) => adviceOf(row, today), (row) => [row.sentOn, row.id]);
  }

  /** @throws NotFound also for one that was not sent */
  async one(id: string): Promise<PublicAdviceView> {
    const row = await this.reader.one<Found & { readonly allClocks: readonly ClockRow[] }>(
      `select ${ROW}, ${organisationName('o')} as "organisationName", a.analysis, a.justification,
         (select json_build_object('number', q.number, 'subject', q.subject, 'question', q.question) from advice_request q where q.id = a.request_id and q.status <> 'withdrawn') as request, ${VOTE} as vote,
         (select coalesce(json_agg(json_build_object('no', r.no, 'text', r.text, 'outcome', n.outcome, 'motivation', n.motivation) order by r.no), '[]')
            from recommendation r left join advice_response s on s.advice_id = a.id and s.status = 'final'
            left join recommendation_answer n on n.response_id = s.id and n.recommendation_id = r.id where r.advice_id = a.id) as recommendations,
         (select coalesce(json_agg(json_build_object('text', p.text, 'supporters', p.supporters) order by p.no), '[]') from minority_position p where p.advice_id = a.id) as "minorityPositions",
         (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title) order by l.no), '[]')
            from advice_trajectory l join trajectory t on t.id = l.trajectory_id where l.advice_id = a.id and ${ANNOUNCED}) as trajectories,
         a.no_trajectory_reason as "noTrajectoryReason", ${SENT_EVIDENCE} as evidence, d.received_on as "receivedOn",
         (select json_build_object('organ', s.organ, 'decisionOn', s.decision_on, 'decisionRef', s.decision_ref, 'answeredOn', s.answered_on, 'introduction', s.introduction)
            from advice_response s where s.advice_id = a.id and s.status = 'final') as answer,
         (select coalesce(json_agg(json_build_object('onDate', i.on_date, 'announcedFor', i.announced_for, 'text', i.text, 'counts', i.counts) order by i.on_date, i.id), '[]')
            from interim_status i where i.advice_id = a.id) as interims,
         (select coalesce(json_agg(json_build_object('what', m.what, 'dueOn', m.due_on, 'doneOn', m.done_on) order by m.due_on, m.id), '[]') from commitment m where m.advice_id = a.id) as commitments,
         ${CLOCKS(`c.dossier_type = 'advice' and c.dossier_id = a.id`, 'c.started_at')} as "allClocks",
         ${ADVICE_DEVIATIONS} as deviations, ${NON_CONFORMITIES(`'advice'`, 'a.id')} as "nonConformities", centrale.now() as now
       from ${FROM} join organisation o on o.id = a.organisation_id where a.id = $1 and ${SENT}`,
      [id],
    );
    if (!row) throw new NotFound();
    const { allClocks, now, clocks, ...told } = row;
    const today = dateAt(now);
    return { ...told, duty: answerDutyOf(clocks, today), duties: allClocks.map((clock) => dutyOf(clock, today)) };
  }
}
