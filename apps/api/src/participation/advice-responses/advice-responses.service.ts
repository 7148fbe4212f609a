import { Injectable } from '@nestjs/common';
import { advance, canonicalJson, refuse, type Actor, type Done, type Saved } from '@centrale/kernel';
import {
  advicePolicy, emptyResponse, missingInResponse, refuseFinalise, refuseForeignAnswers, refuseResponseSave, refuseResponseStart, responseLifecycle,
  type ResponseContent, type SaveResponse, type StartResponse,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, Outdated, permit } from '../../platform/http/answers.js';
import { AdviceTexts, type HeldAdvice } from '../advice/advice.service.js';
import { AdviceNotices } from '../advice/advice-notices.service.js';
import { Clocks } from '../clocks/clocks.service.js';
import { AdviceResponseEntity } from './advice-response.entity.js';
import { AdviceResponsesQueries } from './advice-responses.queries.js';
import { readResponseFacts, type ResponseFacts } from './response-facts.js';

interface HeldResponse extends HeldAdvice {
  readonly response: AdviceResponseEntity;
  readonly given: ResponseFacts;
}

const contentIn = ({ organ, decisionOn, decisionRef, introduction }: AdviceResponseEntity, answers: ResponseContent['answers']): ResponseContent => ({
  organ, decisionOn, decisionRef, introduction, answers,
});

/** The city's answer to an advice, recommendation by recommendation. (R003-26, I5) */
@Injectable()
export class AdviceResponses {
  constructor(
    private readonly transactions: Transactions,
    private readonly texts: AdviceTexts,
    private readonly clocks: Clocks,
    private readonly notices: AdviceNotices,
    private readonly queries: AdviceResponsesQueries,
  ) {}

  start(actor: Actor, { adviceId }: StartResponse): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { advice, subject, now } = await this.texts.hold(tx, actor, adviceId);
      permit(advicePolicy.answer(actor, subject));
      const { responseId } = await readResponseFacts(tx, adviceId);
      ensure(refuseResponseStart(advice.status, responseId !== null));
      const id = newId();
      const { organ, decisionOn, decisionRef, introduction } = emptyResponse;
      await tx.insert(AdviceResponseEntity, { id, adviceId, status: 'draft', organ, decisionOn, decisionRef, introduction, version: 1, startedBy: actor.personId, startedAt: now, changedAt: now });
      await tx.record({ dossier: 'advice', id: adviceId, command: 'startResponse', facts: { responseId: id } });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /** Autosave of the whole answer. @throws Outdated with the answer as it is now */
  async save(actor: Actor, id: string, version: number, body: SaveResponse): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const { response, given, now } = await this.hold(tx, actor, id);
      ensure(refuseResponseSave(response.status));
      ensure(refuseForeignAnswers(body.answers, given.recommendations));
      const content = contentOf(body);
      if (canonicalJson(content) === canonicalJson(contentIn(response, inOrder(given)))) return { version: response.version, savedAt: response.changedAt.toISOString() };
      if (response.version !== version) return undefined;
      const { organ, decisionOn, decisionRef, introduction, answers } = content;
      await tx.update(AdviceResponseEntity, id, { organ, decisionOn, decisionRef, introduction, version: version + 1, changedAt: now });
      await tx.query(
        `insert into recommendation_answer (response_id, advice_id, recommendation_id, outcome, motivation)
         select $1, $2, x."recommendationId", x.outcome, x.motivation from jsonb_to_recordset($3) as x("recommendationId" uuid, outcome text, motivation jsonb)
         on conflict (response_id, recommendation_id) do update set outcome = excluded.outcome, motivation = excluded.motivation`,
        [id, response.adviceId, JSON.stringify(answers)],
      );
      return { version: version + 1, savedAt: now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }

  /** From here on the body, and everybody, can read it; the city's duty is met. (R003-08, R003-26, I5) */
  finalise(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id);
      const { advice, response, given, today } = held;
      const missing = missingInResponse(contentIn(response, given.answers), given.recommendations, held.facts.languageRegime);
      ensure(refuseFinalise({ status: response.status, adviceStatus: advice.status, missing, decisionOn: response.decisionOn, sentOn: given.sentOn ?? today }, today));
      const status = advance(responseLifecycle, response.status, 'finalise');
      await guardedBy({ advice_response_complete: () => refuse('R003-26.undecided', { no: 1 }) }, () =>
        tx.update(AdviceResponseEntity, id, { status, finalisedBy: actor.personId, answeredOn: today, changedAt: held.now }));
      const done = await this.texts.move(tx, held, 'answer', {}, { responseId: id, decisionOn: response.decisionOn, late: isLate(given, today) });
      await this.clocks.satisfy(tx, { dossier: 'advice', dossierId: advice.id, kind: 'response', part: given.running?.part ?? '' }, today);
      await this.notices.toBody(tx, advice, 'advice.answered');
      return { ...done, id };
    });
  }

  /** The advice is locked before its answer. @throws NotFound also for who is not of the city's side */
  private async hold(tx: Tx, actor: Actor, id: string): Promise<HeldResponse> {
    const known = await tx.one<{ adviceId: string }>('select advice_id as "adviceId" from advice_response where id = $1', [id]);
    if (!known) throw new NotFound();
    const held = await this.texts.hold(tx, actor, known.adviceId);
    permit(advicePolicy.answer(actor, held.subject));
    const response = await tx.lock(AdviceResponseEntity, id);
    return { ...held, response, given: await readResponseFacts(tx, known.adviceId) };
  }
}

const isLate = ({ running }: ResponseFacts, today: string): boolean => running !== null && running.dueOn !== null && today > running.dueOn;

/** As the body has its recommendations, and as a page sends them. */
const inOrder = ({ answers, recommendations }: ResponseFacts): ResponseContent['answers'] =>
  recommendations.flatMap(({ id }) => answers.filter(({ recommendationId }) => recommendationId === id));

const contentOf = ({ organ, decisionOn, decisionRef, introduction, answers }: SaveResponse): ResponseContent => ({
  organ, decisionOn, decisionRef, introduction: { nl: introduction.nl, fr: introduction.fr },
  answers: answers.map(({ recommendationId, outcome, motivation }) => ({ recommendationId, outcome, motivation: { nl: motivation.nl, fr: motivation.fr } })),
});

