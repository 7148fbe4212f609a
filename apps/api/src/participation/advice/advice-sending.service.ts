import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type ClockTerm, type Done, type LocalDate } from '@centrale/kernel';
import {
  advicePolicy, findingsOnSending, receiptOf, refuseAdviceAttachment, refuseAdviceCommand, refuseDelivery, refuseReceiving, type Delivery, type EvidenceView, type PackParameters, type ReceiveAdvice, type Receipt,
  type Receiving, type SendAdvice,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit, Refused } from '../../platform/http/answers.js';
import { Clocks } from '../clocks/clocks.service.js';
import { RuleBook } from '../rules/rule-book.service.js';
import { AdviceTexts, type HeldAdvice } from './advice.service.js';
import { missingFrom, routeOf, type AdviceFacts } from './advice-facts.js';
import { AdviceNotices } from './advice-notices.service.js';
import { hashOf } from './advice-text.js';
import { evidenceFindings, evidenceView } from './evidence.js';

const answered = (id: string) => ({ dossier: 'advice', dossierId: id, kind: 'response' }) as const;

/** The same invariants in the database, in the words of their rules. */
const guards = {
  advice_route: () => refuse('R000-17'), advice_self_check: () => refuse('R000-18.unsigned'), advice_evidence: () => refuse('R000-06.incomplete', { count: 1 }), advice_delivered: () => refuse('R003-23'),
};

/** From the body to the city, and when the city has it. */
@Injectable()
export class AdviceSending {
  constructor(
    private readonly transactions: Transactions,
    private readonly texts: AdviceTexts,
    private readonly ruleBook: RuleBook,
    private readonly clocks: Clocks,
    private readonly notices: AdviceNotices,
  ) {}

  /** Meets the term of the request and the duty of the year, and starts the city's own. (R000-06, R000-17, R003-08, R003-23, R003-24, I1, I2) */
  send(actor: Actor, id: string, { motivations, attachmentId, ...body }: SendAdvice): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.texts.hold(tx, actor, id, true);
      const { advice, facts, today } = held;
      permit(advicePolicy.send(actor, held.subject));
      const delivery = deliveryOf(body);
      const receipt = receiptIn(delivery, facts);
      const evidence = evidenceView(facts.evidence!, facts.pack, held.today);
      await this.ruleBook.apply(tx, about(held), [...findings(held, evidence), refuseDelivery(delivery, advice.adoptedOn, today, receipt)], motivations);
      if (attachmentId) ensure(refuseAdviceAttachment(facts.attachmentIds.includes(attachmentId)));
      const sentOn = delivery.sentOn!;
      const { expectedOn, latestOn } = receipt!;
      const receivedOn = delivery.receivedOn ?? expectedOn;
      const done = await guardedBy(guards, async () => {
        // The request that is answered goes with it: one statement fewer under the locks.
        const [kept] = await tx.query<{ met: string | null }>(
          `with met as (update advice_request set status = 'answered', changed_at = centrale.now() where id = $14 and status = 'issued' returning id)
           insert into advice_delivery (advice_id, channel, sent_on, expected_on, latest_on, received_on, to_whom, proof, attachment_id, registered_by, registered_at, evidence, evidence_hash)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning (select id from met) as met`,
          [id, delivery.channel, sentOn, expectedOn, latestOn, receivedOn, delivery.to.trim(), delivery.proof.trim(), attachmentId, actor.personId, held.now, JSON.stringify(evidence), hashOf(evidence), advice.requestId],
        );
        if (kept?.met) await tx.record({ dossier: 'adviceRequest', id: kept.met, command: 'answer', facts: { adviceId: id, sentOn } });
        return this.texts.move(tx, held, 'send', {}, { channel: delivery.channel, sentOn, receivedOn });
      });
      const due = await this.startTerm(tx, held, receivedOn);
      await this.meetDuties(tx, held, sentOn);
      await this.notices.sent(tx, advice, due);
      return done;
    });
  }

  /** When a letter arrived, where somebody can show another day than was assumed; the term counts from that day. (R003-08) */
  receive(actor: Actor, id: string, { receivedOn, proof = '' }: ReceiveAdvice): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const held = await this.texts.hold(tx, actor, id);
      permit(advicePolicy.receive(actor, held.subject));
      const delivery = await tx.one<Receiving['delivery']>(
        'select sent_on as "sentOn", received_on as "receivedOn", expected_on as "expectedOn", latest_on as "latestOn" from advice_delivery where advice_id = $1', [id],
      );
      if (!delivery) throw new Refused(refuseAdviceCommand(held.advice, 'receive')!, 409);
      const clock = await this.clocks.lock(tx, answered(id));
      ensure(refuseReceiving(held.advice, { receivedOn, proof, delivery, dueOn: clock?.dueOn ?? null }, held.today));
      if (receivedOn !== delivery.receivedOn) {
        await tx.query('update advice_delivery set received_on = $2, receipt_proof = $3 where advice_id = $1', [id, receivedOn, proof.trim()]);
        await this.clocks.end(tx, answered(id), held.today);
        await this.startTerm(tx, held, receivedOn);
      }
      return this.texts.move(tx, held, 'receive', {}, { receivedOn, before: delivery.receivedOn });
    });
  }

  /** The city's term, from the day on which it has the advice. (R003-08) */
  private startTerm(tx: Tx, { advice, facts }: HeldAdvice, receivedOn: LocalDate): Promise<LocalDate | null> {
    const { id, organisationId, bodyId, number } = advice;
    return this.clocks.start(tx, { ...answered(id), rule: 'R003-08', organisationId, bodyId, label: number, ownerSide: 'city', term: responseTerm(facts.pack), anchor: receivedOn });
  }

  /** The term of the request is met, and the year has its advice. (R003-24, R003-28) */
  private async meetDuties(tx: Tx, { advice }: HeldAdvice, sentOn: LocalDate): Promise<void> {
    const { requestId, bodyId } = advice;
    const yearly = { dossier: 'body', dossierId: bodyId, kind: 'annualAdvice', part: sentOn.slice(0, 4) } as const;
    const asked = requestId ? [{ dossier: 'adviceRequest', dossierId: requestId, kind: 'request' } as const] : [];
    await this.clocks.satisfyAll(tx, [yearly, ...asked], sentOn);
  }
}

function findings({ advice, facts }: HeldAdvice, evidence: EvidenceView) {
  const { pack, selfCheck, requestStatus } = facts;
  return findingsOnSending(advice, { missing: missingFrom(advice, facts), selfCheck, ...evidenceFindings(evidence), body: routeOf(facts), requestStatus, pack });
}

const about = ({ advice: { id, organisationId, bodyId } }: HeldAdvice) => ({ dossier: 'advice', dossierId: id, organisationId, bodyId });

const deliveryOf = ({ channel, sentOn, to, proof, receivedOn }: Omit<SendAdvice, 'motivations' | 'attachmentId'>): Delivery => ({
  channel: channel ?? null, sentOn: sentOn ?? null, to: to ?? '', proof: proof ?? '', receivedOn: receivedOn ?? null,
});

const receiptIn = ({ channel, sentOn }: Delivery, { pack, closing }: AdviceFacts): Receipt | undefined =>
  channel !== null && sentOn !== null ? receiptOf(channel, sentOn, pack.postWorkingDays, closing) : undefined;

/** Null where the rules name no term for the city. */
const responseTerm = ({ responseDays, roll }: Pick<PackParameters, 'responseDays' | 'roll'>): ClockTerm | null =>
  responseDays === null ? null : { direction: 'forward', amount: responseDays, unit: 'calendarDay', roll };
