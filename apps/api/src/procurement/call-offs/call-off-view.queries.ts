import { Injectable } from '@nestjs/common';
import { firstOf, holds, serviceRoles, type Actor, type Refusal } from '@centrale/kernel';
import {
  callOffPolicy, isUnpublished, publicationGuards, publicationWarnings, refuseAnswer,
  type CallOffSubject, type CallOffView, type QuestionView,
} from '@centrale/procurement';
import { Config } from '../../config.js';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, reveal } from '../../platform/http/answers.js';
import { readFacts, type CallOffFacts } from './call-off-facts.js';
import { mayOfCallOff } from './call-off-may.js';
import { VIEW_SQL, addendumOf, attachmentOf, callOffRowOf, iso, type CallOffViewRow, type QuestionRow } from './call-off-row.js';

type Inside = Pick<CallOffView, 'composition' | 'guards' | 'warnings' | 'lots' | 'decisions' | 'attachments'>;

/** For service, buyer and auditor. */
const forInsiders = (row: CallOffViewRow, facts: CallOffFacts | undefined): Inside => ({
  composition: row.composition,
  guards: facts ? publicationGuards(facts.guarded, facts.now) : [],
  warnings: facts ? publicationWarnings(facts.guarded) : [],
  lots: row.lots,
  decisions: row.decisions.map((decision) => ({ ...decision, recordedAt: iso(decision.recordedAt) })),
  attachments: row.attachments.map(attachmentOf),
});

/** For evaluators from outside: what is published, without what it may cost and whom it leaves out. */
const forOutsiders = ({ composition, lots, attachments, published }: CallOffViewRow): Inside => ({
  composition: { ...composition, lots: composition.lots.map((lot) => ({ ...lot, allocations: [], exclusions: [] })) },
  guards: [],
  warnings: [],
  lots: lots.map((lot) => ({ ...lot, estimateCents: null })),
  decisions: [],
  attachments: attachments.filter(({ id }) => published.includes(id)).map(attachmentOf),
});

/** A call-off with everything on it, in two statements: the second brings the facts of the guard list while it is unpublished. */
@Injectable()
export class CallOffViewQueries {
  constructor(
    private readonly reader: Reader,
    private readonly config: Config,
  ) {}

  /** @throws NotFound also when the actor may not see it */
  async one(actor: Actor, id: string): Promise<CallOffView> {
    const row = await this.reader.one<CallOffViewRow>(VIEW_SQL, [id, actor.personId]);
    if (!row) throw new NotFound();
    const subject = subjectOf(row);
    reveal(callOffPolicy.see(actor, subject));
    const facts = isUnpublished(row) ? await readFacts(this.reader, id) : undefined;
    return this.viewOf(actor, row, subject, facts);
  }

  private viewOf(actor: Actor, row: CallOffViewRow, subject: CallOffSubject, facts: CallOffFacts | undefined): CallOffView {
    const insider = !callOffPolicy.seeEstimate(actor, subject);
    const seen = insider ? forInsiders(row, facts) : forOutsiders(row);
    return {
      ...callOffRowOf({ ...row, title: row.composition.title }),
      agreementId: row.agreementId,
      briefingId: row.briefingId,
      organisationId: row.organisationId,
      officerId: row.officerId,
      standInId: row.standInId,
      standInName: row.standInName,
      version: row.version,
      questionsDueAt: row.questionsDueAt?.toISOString() ?? null,
      questions: row.questions.map((question) => questionOf(actor, row, question)),
      addenda: row.addenda.map(addendumOf),
      evaluators: row.evaluators.map(({ conflict, ...person }) => ({ ...person, declared: declared(conflict) })),
      publishedHash: row.publishedHash,
      cancelledReason: row.cancelledReason,
      ...seen,
      may: mayOfCallOff(actor, row, subject, facts, this.config.freshMinutes),
    };
  }
}

const subjectOf = ({ organisationId, status, evaluators, withheld }: CallOffViewRow): CallOffSubject => ({
  organisationId, status, withheld, evaluatorIds: evaluators.map(({ personId }) => personId),
});

const declared = (conflict: boolean | null): 'none' | 'conflict' | null => (conflict === null ? null : conflict ? 'conflict' : 'none');

/** Who asked is the service's to know, and nobody else's. */
function questionOf(actor: Actor, row: CallOffViewRow, { providerId: _, askedBy, ...question }: QuestionRow): QuestionView {
  const answeredAt = question.answeredAt === null ? null : new Date(question.answeredAt);
  const refusal: Refusal | undefined = firstOf(callOffPolicy.answerQuestion(actor), refuseAnswer(row, { answeredAt }));
  return {
    ...question,
    askedAt: iso(question.askedAt),
    answeredAt: answeredAt?.toISOString() ?? null,
    own: false,
    askedBy: holds(actor, serviceRoles) ? askedBy : null,
    may: { answer: refusal ?? null },
  };
}
