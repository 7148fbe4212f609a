import { Injectable } from '@nestjs/common';
import { daysBetween, type Actor, type Done, type LocalDate } from '@centrale/kernel';
import {
  advicePolicy, interimCounts, refuseCommitment, refuseFollowUpEnd, refuseForeignAnswers, refuseFulfil, refuseInterim, type FulfilCommitment, type GiveInterim, type MakeCommitment,
} from '@centrale/participation';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { AdviceTexts, type HeldAdvice } from '../advice/advice.service.js';
import { AdviceNotices } from '../advice/advice-notices.service.js';
import { Clocks } from '../clocks/clocks.service.js';
import { readResponseFacts, type ResponseFacts } from './response-facts.js';

/** Each promise has a term of its own. */
const promised = (id: string, commitmentId: string) => ({ dossier: 'advice', dossierId: id, kind: 'commitment', part: commitmentId }) as const;

/** What the city tells before it answers, and what it does afterwards. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly texts: AdviceTexts,
    private readonly clocks: Clocks,
    private readonly notices: AdviceNotices,
  ) {}

  /** Within the term it meets that, and a new duty runs to the day that was announced; later it is only told. Both dates stay. (R003-26) */
  giveInterim(actor: Actor, id: string, { text: { nl, fr }, announcedFor }: GiveInterim): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.texts.hold(tx, actor, id);
      const { advice, facts, now, today } = held;
      permit(advicePolicy.giveInterim(actor, held.subject));
      ensure(refuseInterim(advice.status, { text: { nl, fr }, announcedFor }, facts.languageRegime, today));
      const given = await readResponseFacts(tx, id);
      const counts = interimCounts(given.running?.dueOn ?? null, today);
      await tx.query('insert into interim_status (id, advice_id, on_date, announced_for, text, counts, given_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        newId(), id, today, announcedFor, JSON.stringify({ nl, fr }), counts, actor.personId, now,
      ]);
      if (counts) await this.announce(tx, held, given, announcedFor);
      await tx.record({ dossier: 'advice', id, command: 'giveInterim', facts: { announcedFor, counts } });
      await this.notices.toBody(tx, advice, 'advice.interim', { announcedFor });
      return { id, at: now.toISOString(), version: advice.version };
    });
  }

  /** What the city promises with its answer. */
  commit(actor: Actor, id: string, { recommendationId, what: { nl, fr }, dueOn }: MakeCommitment): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { advice, facts, subject, now, today } = await this.texts.hold(tx, actor, id);
      permit(advicePolicy.commit(actor, subject));
      ensure(refuseCommitment(advice.status, { what: { nl, fr }, dueOn }, facts.languageRegime, today));
      if (recommendationId) {
        const { recommendations } = await readResponseFacts(tx, id);
        ensure(refuseForeignAnswers([{ recommendationId, outcome: null, motivation: { nl: '', fr: '' } }], recommendations));
      }
      const commitmentId = newId();
      await tx.query('insert into commitment (id, advice_id, recommendation_id, what, due_on, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7)', [
        commitmentId, id, recommendationId, JSON.stringify({ nl, fr }), dueOn, actor.personId, now,
      ]);
      await this.clocks.start(tx, {
        ...promised(id, commitmentId), rule: null, organisationId: advice.organisationId, bodyId: advice.bodyId, label: advice.number, ownerSide: 'city',
        // The day that the city said, whatever day of the week it is.
        term: { direction: 'forward', amount: daysBetween(today, dueOn), unit: 'calendarDay', roll: 'none' }, anchor: today,
      });
      await tx.record({ dossier: 'advice', id, command: 'commit', facts: { commitmentId, recommendationId: recommendationId ?? null, dueOn } });
      return { id: commitmentId, at: now.toISOString() };
    });
  }

  fulfil(actor: Actor, id: string, { commitmentId, doneOn }: FulfilCommitment): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { advice, subject, now, today } = await this.texts.hold(tx, actor, id);
      permit(advicePolicy.fulfil(actor, subject));
      const commitment = (await readResponseFacts(tx, id)).commitments.find((each) => each.id === commitmentId);
      if (!commitment) throw new NotFound();
      ensure(refuseFulfil(commitment, doneOn, today));
      await tx.query('update commitment set done_on = $2 where id = $1', [commitmentId, doneOn]);
      await this.clocks.satisfy(tx, promised(id, commitmentId), doneOn);
      await tx.record({ dossier: 'advice', id, command: 'fulfil', facts: { commitmentId, doneOn } });
      return { id, at: now.toISOString(), version: advice.version };
    });
  }

  closeFollowUp(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.texts.hold(tx, actor, id);
      permit(advicePolicy.closeFollowUp(actor, held.subject));
      const { commitments, answers } = await readResponseFacts(tx, id);
      const deferred = answers.filter(({ outcome }) => outcome === 'deferred').map(({ recommendationId }) => recommendationId);
      ensure(refuseFollowUpEnd(held.advice.status, commitments, deferred));
      return this.texts.move(tx, held, 'closeFollowUp');
    });
  }

  private async announce(tx: Tx, { advice, today }: HeldAdvice, { running, interims }: ResponseFacts, announcedFor: LocalDate): Promise<void> {
    const { id, organisationId, bodyId, number } = advice;
    const clock = { dossier: 'advice', dossierId: id, kind: 'response' } as const;
    await this.clocks.satisfy(tx, { ...clock, part: running?.part ?? '' }, today);
    await this.clocks.start(tx, {
      ...clock, part: `interim ${interims.length + 1}`, rule: 'R003-26', organisationId, bodyId, label: number, ownerSide: 'city',
      // The day that the city said, whatever day of the week it is.
      term: { direction: 'forward', amount: daysBetween(today, announcedFor), unit: 'calendarDay', roll: 'none' }, anchor: today,
    });
  }
}
