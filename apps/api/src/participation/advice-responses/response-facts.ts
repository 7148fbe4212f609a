import { type LocalDate } from '@centrale/kernel';
import { type Commitment, type InterimStatus, type RecommendationAnswer } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';

export interface ResponseFacts {
  readonly recommendations: readonly { readonly id: string; readonly no: number }[];
  readonly answers: readonly RecommendationAnswer[];
  readonly interims: readonly InterimStatus[];
  readonly commitments: readonly (Commitment & { readonly id: string })[];
  readonly sentOn: LocalDate | null;
  readonly responseId: string | null;
  /** Part of the clock that runs, and the day on which it is due. */
  readonly running: { readonly part: string; readonly dueOn: LocalDate | null } | null;
}

/** What the rules ask about the answer to an advice that is locked. */
export async function readResponseFacts(tx: Tx, adviceId: string): Promise<ResponseFacts> {
  return (await tx.one<ResponseFacts>(
    `select (select coalesce(json_agg(json_build_object('id', n.id, 'no', n.no) order by n.no), '[]') from recommendation n where n.advice_id = $1) as recommendations,
       (select coalesce(json_agg(json_build_object('recommendationId', x.recommendation_id, 'outcome', x.outcome, 'motivation', x.motivation)), '[]')
        from recommendation_answer x where x.advice_id = $1) as answers,
       (select coalesce(json_agg(json_build_object('onDate', i.on_date, 'announcedFor', i.announced_for, 'counts', i.counts) order by i.at, i.id), '[]') from interim_status i where i.advice_id = $1) as interims,
       (select coalesce(json_agg(json_build_object('id', c.id, 'recommendationId', c.recommendation_id, 'dueOn', c.due_on, 'doneOn', c.done_on)), '[]') from commitment c where c.advice_id = $1) as commitments,
       (select d.sent_on from advice_delivery d where d.advice_id = $1) as "sentOn",
       (select e.id from advice_response e where e.advice_id = $1) as "responseId",
       (select json_build_object('part', k.part, 'dueOn', k.due_on) from clock k
        where k.dossier_type = 'advice' and k.dossier_id = $1 and k.kind = 'response' and k.ended_on is null and k.satisfied_on is null order by k.started_at desc, k.id desc limit 1) as running`,
    [adviceId],
  ))!;
}
