import { Injectable } from '@nestjs/common';
import { advance, dateAt, refuse, type Actor, type Done, type LocalDate, type Saved } from '@centrale/kernel';
import {
  adviceLifecycle, advicePolicy, editOf, emptyAdvice, missingInAdvice, noteClassOf, refuseAdviceAttachment, refuseAdviceComplete, refuseAdviceCommand, refuseAdviceSave, refuseAdviceStart,
  refuseAdviceTrajectories, templateNotFilled, type AdviceCommand, type AdviceSubject, type AnnexNote, type Because, type SaveAdvice, type StartAdvice,
} from '@centrale/participation';
import { type Facts } from '../../platform/audit/entry.js';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, Outdated, permit, reveal } from '../../platform/http/answers.js';
import { Contributions } from '../contributions/contributions.service.js';
import { AdviceEntity } from './advice.entity.js';
import { missingFrom, readAdviceFacts, readStartFacts, subjectOf, type AdviceFacts } from './advice-facts.js';
import { AdviceNotices } from './advice-notices.service.js';
import { contentOf, hashOf, writeParts } from './advice-text.js';
import { AdviceQueries } from './advice.queries.js';
import { ExpertiseNoteEntity } from './expertise-note.entity.js';

export { AdviceEntity } from './advice.entity.js';

export interface HeldAdvice {
  readonly advice: AdviceEntity;
  readonly facts: AdviceFacts;
  readonly subject: AdviceSubject;
  readonly now: Date;
  readonly today: LocalDate;
}

/** Constraints of the database that stand for a rule of the text. */
const guards = {
  advice_of_request: () => refuse('advice.request-taken'), advice_route: () => refuse('R000-17'), advice_author: () => refuse('R000-13'), advice_template: templateNotFilled,
};

/** Writing an advice: the text that saves itself, and what others annex to it. */
@Injectable()
export class AdviceTexts {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: AdviceNotices,
    private readonly queries: AdviceQueries,
    private readonly contributions: Contributions,
  ) {}

  /** (R000-01, R000-17, R003-20, I2) */
  start(actor: Actor, { bodyId, origin, requestId }: StartAdvice): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const facts = await readStartFacts(tx, actor, bodyId, requestId);
      const { organisationId, packId, packVersion, pack, kind, now } = facts;
      const subject = subjectOf(facts, 'draft');
      reveal(advicePolicy.see(actor, subject));
      permit(advicePolicy.start(actor, subject));
      ensure(refuseAdviceStart({ origin, request: facts.request ?? undefined, bodyId, body: facts, pack }));
      const id = newId();
      const [row] = await tx.query<{ number: string }>(`select centrale.next_number('AD') as number`);
      const { title, analysis, justification } = emptyAdvice;
      await guardedBy(guards, () => tx.insert(AdviceEntity, {
        id, number: row!.number, organisationId, bodyId, packId, packVersion, senderType: kind, requestId: requestId ?? null, origin: origin!, status: 'draft', title, analysis, justification,
        textHash: hashOf(emptyAdvice), version: 1, editedBy: actor.personId, startedAt: now, changedAt: now,
      }));
      await tx.record({ dossier: 'advice', id, command: 'start', facts: { bodyId, origin: origin!, requestId: requestId ?? null } });
      return { id, at: now.toISOString(), version: 1 };
    });
  }

  /**
   * Autosave of the whole text; unlike others it leaves an entry each time, since who touched an advice must be known. Whatever
   * was judged of the text before is void. (R000-13, §5.5)
   * @throws Outdated with the advice as it is now
   */
  async save(actor: Actor, id: string, version: number, body: SaveAdvice): Promise<Saved> {
    const content = contentOf(body);
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const { advice, facts, subject, now } = await this.hold(tx, actor, id);
      permit(advicePolicy.save(actor, subject));
      ensure(refuseAdviceSave(advice));
      const textHash = hashOf(content);
      if (textHash === advice.textHash) return { version: advice.version, savedAt: advice.changedAt.toISOString() };
      if (advice.version !== version) return undefined;
      ensure(refuseAdviceTrajectories(content.trajectories.map(({ trajectoryId }) => trajectoryId), facts.ofBody));
      const command = editOf(advice.status, missingInAdvice(content, facts.languageRegime));
      const { title, analysis, justification } = content;
      const patch = { title, analysis, justification, textHash, version: version + 1, editedBy: actor.personId, adoptedOn: null, noTrajectoryReason: null, changedAt: now };
      await guardedBy(guards, () => tx.update(AdviceEntity, id, { ...patch, status: advance(adviceLifecycle, advice.status, command) }));
      await writeParts(tx, id, content);
      await tx.record({ dossier: 'advice', id, command, facts: { version: version + 1, textHash } });
      return { version: version + 1, savedAt: now.toISOString() };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }

  /** (R003-07, R003-25) */
  complete(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id);
      permit(advicePolicy.complete(actor, held.subject));
      ensure(refuseAdviceComplete(held.advice, missingFrom(held.advice, held.facts)));
      await this.notices.toBody(tx, held.advice, 'advice.complete', {}, actor.personId);
      return this.move(tx, held, 'complete', {}, { textHash: held.advice.textHash });
    });
  }

  /** What officials, board, experts and paid facilitators have to say, with their name, beside the text. (R000-13) */
  annex(actor: Actor, id: string, { text, attachmentId }: AnnexNote): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { advice, facts, subject, now } = await this.hold(tx, actor, id);
      permit(advicePolicy.annex(actor, subject));
      ensure(refuseAdviceSave(advice));
      if (attachmentId) ensure(refuseAdviceAttachment(facts.attachmentIds.includes(attachmentId)));
      const noteId = newId();
      const noteClass = noteClassOf(actor, subject)!;
      await tx.insert(ExpertiseNoteEntity, { id: noteId, adviceId: id, personId: actor.personId, class: noteClass, text, attachmentId: attachmentId ?? null, at: now });
      await tx.record({ dossier: 'advice', id, command: 'annex', facts: { noteId, class: noteClass } });
      await this.notices.toBody(tx, advice, 'advice.annexed');
      return { id, at: now.toISOString(), version: advice.version };
    });
  }

  /** What people said and was to go into it is owed an outcome again. (R001-14, R003-39) */
  withdraw(actor: Actor, id: string, { reason }: Because): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.hold(tx, actor, id);
      permit(advicePolicy.withdraw(actor, held.subject));
      ensure(refuseAdviceCommand(held.advice, 'withdraw'));
      const done = await this.move(tx, held, 'withdraw', { endedReason: reason });
      await this.contributions.reopenOf(tx, id);
      return done;
    });
  }

  /** What every command on an advice begins with; the facts are read after the lock. @throws NotFound */
  async hold(tx: Tx, actor: Actor, id: string, withEvidence = false): Promise<HeldAdvice> {
    const advice = await tx.lock(AdviceEntity, id);
    if (withEvidence) await holdEvidence(tx, advice);
    const facts = await readAdviceFacts(tx, actor, advice, withEvidence);
    const subject = subjectOf(facts, advice.status);
    reveal(advicePolicy.see(actor, subject));
    return { advice, facts, subject, now: facts.now, today: dateAt(facts.now) };
  }

  async move(tx: Tx, { advice, now }: HeldAdvice, command: AdviceCommand, patch: Partial<AdviceEntity> = {}, facts: Facts = {}): Promise<Done> {
    const { id, version } = advice;
    await guardedBy(guards, () => tx.update(AdviceEntity, id, { ...patch, status: advance(adviceLifecycle, advice.status, command), changedAt: now }));
    await tx.record({ dossier: 'advice', id, command, facts: { version, ...facts } });
    return { id, at: now.toISOString(), version };
  }
}

/** Whoever shows interest keeps the trajectory, or the body, as it is: what is judged and kept as an advice leaves does not move meanwhile. (R000-06) */
async function holdEvidence(tx: Tx, { id, bodyId }: AdviceEntity): Promise<void> {
  await tx.query(
    `with linked as materialized (select t.id from trajectory t where t.id in (select l.trajectory_id from advice_trajectory l where l.advice_id = $1) order by t.id for update)
     select b.id from body b where b.id = $2 and not exists (select from linked) for update`,
    [id, bodyId],
  );
}
