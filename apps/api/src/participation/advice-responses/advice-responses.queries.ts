import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, holds, mayOf, organisationsOf, refuse, serviceRoles, type Actor, type LocalDate, type LocalText } from '@centrale/kernel';
import {
  cityRoles, isCity, missingInResponse, publishingLanguages, refuseFinalise, refuseResponseSave, tellInterim, type AdviceResponseView, type AdviceStatus, type LanguageRegime, type RecommendationAnswerView,
} from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { NotFound } from '../../platform/http/answers.js';
import { type DecidedResponse } from './response-decision.js';

interface Found extends Omit<AdviceResponseView, 'languages' | 'missing' | 'warnings' | 'may'> {
  readonly now: Date;
  readonly organisationId: string;
  readonly languageRegime: LanguageRegime;
  readonly adviceStatus: AdviceStatus;
  readonly sentOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly bodyName: LocalText;
  readonly requestNumber: string | null;
}

@Injectable()
export class AdviceResponsesQueries {
  constructor(private readonly reader: Reader) {}

  /** The city's own; what was given is read with the advice. @throws NotFound */
  async one(actor: Actor, id: string): Promise<AdviceResponseView> {
    return toView(actor, await this.find(actor, id));
  }

  /** For the draft of the college's decision, in a language in which the city publishes. @throws NotFound in any other */
  async decided(actor: Actor, id: string, language: keyof LocalText): Promise<DecidedResponse> {
    const response = await this.find(actor, id);
    if (!publishingLanguages(response.languageRegime).includes(language)) throw new NotFound();
    return { ...response, due: response.dueOn };
  }

  private async find(actor: Actor, id: string): Promise<Found> {
    const row = await this.reader.one<Found>(
      `select centrale.now() as now, e.id, e.advice_id as "adviceId", a.number as "adviceNumber", a.title as "adviceTitle", a.status as "adviceStatus", a.organisation_id as "organisationId",
         o.language_regime as "languageRegime", e.status, e.version, e.organ, e.decision_on as "decisionOn", e.decision_ref as "decisionRef", e.introduction, e.answered_on as "answeredOn",
         coalesce(d.sent_on, centrale.today()) as "sentOn", d.received_on as "receivedOn", b.name as "bodyName", r.number as "requestNumber",
         (select k.due_on from clock k where k.dossier_type = 'advice' and k.dossier_id = a.id and k.kind = 'response' and k.ended_on is null order by k.started_at desc, k.id desc limit 1) as "dueOn",
         (select coalesce(json_agg(json_build_object('recommendationId', n.id, 'no', n.no, 'text', n.text, 'outcome', x.outcome, 'motivation', coalesce(x.motivation, '{"nl":"","fr":""}')) order by n.no), '[]')
          from recommendation n left join recommendation_answer x on x.recommendation_id = n.id and x.response_id = e.id where n.advice_id = a.id) as answers
       from advice_response e join advice a on a.id = e.advice_id join organisation o on o.id = a.organisation_id join body b on b.id = a.body_id
       left join advice_delivery d on d.advice_id = a.id left join advice_request r on r.id = a.request_id
       where e.id = $1 and ($2 or a.organisation_id = any ($3::uuid[]))`,
      [id, holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, cityRoles)],
    );
    if (!row) throw new NotFound();
    return row;
  }
}

function toView(actor: Actor, { now, organisationId, languageRegime, adviceStatus, sentOn, receivedOn: _, bodyName: _name, requestNumber: _request, ...response }: Found): AdviceResponseView {
  const today = dateAt(now);
  const { status, organ, decisionOn, decisionRef, introduction, answers, dueOn } = response;
  const numbered = answers.map(({ recommendationId, no }: RecommendationAnswerView) => ({ id: recommendationId, no }));
  const missing = missingInResponse({ organ, decisionOn, decisionRef, introduction, answers }, numbered, languageRegime);
  const city = isCity(actor, organisationId) ? undefined : refuse('advice-response.city-answers');
  const hurry = status === 'draft' ? tellInterim(dueOn, today) : undefined;
  return {
    ...response, organisationId, languages: publishingLanguages(languageRegime),
    missing: status === 'draft' ? missing : [],
    warnings: hurry ? [hurry] : [],
    may: mayOf({
      save: firstOf(city, refuseResponseSave(status)),
      finalise: firstOf(city, refuseFinalise({ status, adviceStatus, missing, decisionOn, sentOn }, today)),
    }),
  };
}
