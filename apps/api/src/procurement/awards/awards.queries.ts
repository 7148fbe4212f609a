import { Injectable } from '@nestjs/common';
import { dateAt, firstOf, mayOf, refuseMove, type Actor, type Text3 } from '@centrale/kernel';
import {
  awardPolicy, callOffLifecycle, callOffPolicy, checkFoundNothing, evaluationPolicy, refuseAward, refuseAwardeeCheck, refuseConclusion, refuseDraftOrder,
  refuseWithdrawal, type AwardFileView, type AwardView, type CallOffStatus, type LetterContent, type LetterView,
} from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { NotFound, permit, reveal } from '../../platform/http/answers.js';
import { EvaluationReading, subjectFor } from '../evaluations/evaluation-reading.service.js';
import { OfferReadings } from '../evaluations/offer-readings.service.js';
import { AwardReading, type AwardFile, type AwardOnFile } from './award-reading.service.js';

interface LetterRow {
  readonly id: string;
  readonly sentAt: Date;
  readonly content: LetterContent;
  readonly providerName: Text3;
}

@Injectable()
export class AwardsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly evaluation: EvaluationReading,
    private readonly awards: AwardReading,
    private readonly readings: OfferReadings,
  ) {}

  async of(actor: Actor, callOffId: string): Promise<AwardFileView> {
    const facts = await this.evaluation.load(this.reader, callOffId, actor.personId);
    if (!facts) throw new NotFound();
    const subject = subjectFor(actor, facts);
    reveal(callOffPolicy.see(actor, subject));
    permit(evaluationPolicy.see(actor, subject));
    const file = await this.awards.load(this.reader, callOffId);
    const now = await this.reader.now();
    // A letter tells what the panel gave an offer: it is read by whoever may read the offer.
    const letters = evaluationPolicy.readOffers(actor, subject) ? [] : await this.letters(actor, callOffId);
    return {
      callOffId,
      awards: file.awards.map((award) => toAwardView(actor, subject.status, file, award, now)),
      withoutAward: file.lots.flatMap(({ no, outcomeReason }) => (outcomeReason ? [{ lotNo: no, reason: outcomeReason }] : [])),
      letters,
      may: mayFor(actor, subject.status, file, now),
    };
  }

  private async letters(actor: Actor, callOffId: string): Promise<AwardFileView['letters']> {
    const rows = await this.reader.query<LetterRow>(
      `select l.id, l.sent_at as "sentAt", l.content, json_build_object('nl', n.name_nl, 'fr', n.name_fr, 'en', n.name_en) as "providerName"
       from letter l join organisation n on n.id = l.provider_id join call_off_lot k on k.id = l.call_off_lot_id
       where l.call_off_id = $1 order by l.sent_at, k.no, n.name_nl, l.id`,
      [callOffId],
    );
    if (rows.length > 0) await this.readings.record(actor, callOffId);
    return rows.map(({ providerName, ...row }) => ({ providerName, letter: toLetterView(row) }));
  }
}

export const toLetterView = ({ id, sentAt, content }: Pick<LetterRow, 'id' | 'sentAt' | 'content'>): LetterView => ({ ...content, id, sentAt: sentAt.toISOString() });

function toAwardView(actor: Actor, status: CallOffStatus, file: AwardFile, award: AwardOnFile, now: Date): AwardView {
  const lot = file.lots.find(({ id }) => id === award.callOffLotId)!;
  const decided = refuseAward(status, file.awards.filter((each) => each.status === 'proposed'), file.decision, file.agreement, now);
  const order = refuseDraftOrder(award, award.orders, file.agreement, now);
  return {
    id: award.id,
    callOffId: award.callOffId,
    callOffLotId: award.callOffLotId,
    lotNo: award.lotNo,
    lotTitle: lot.title,
    offerId: award.offerId,
    providerId: award.providerId,
    providerName: award.providerName,
    status: award.status,
    amountCents: award.amountCents,
    motivation: award.motivation,
    checkedOn: award.checkedOn,
    checkFoundNothing: checkFoundNothing(award),
    checkRemark: award.checkRemark,
    proposedAt: award.proposedAt.toISOString(),
    notifiedAt: award.notifiedAt?.toISOString() ?? null,
    standstillUntil: award.standstillUntil,
    orderId: award.orders[0]?.id ?? null,
    may: mayOf({
      check: firstOf(awardPolicy.check(actor), refuseAwardeeCheck(award, dateAt(now), now)),
      notify: firstOf(awardPolicy.notify(actor), decided),
      finalise: firstOf(awardPolicy.finalise(actor), order),
      withdraw: firstOf(awardPolicy.withdraw(actor), refuseWithdrawal(status, award, award.orders)),
      draftOrder: firstOf(awardPolicy.draftOrder(actor), order),
    }),
  };
}

function mayFor(actor: Actor, status: CallOffStatus, file: AwardFile, now: Date): AwardFileView['may'] {
  const proposed = file.awards.filter((award) => award.status === 'proposed');
  return mayOf({
    withdrawProposal: firstOf(callOffPolicy.withdrawProposal(actor), refuseMove('call-off', callOffLifecycle, status, 'withdrawProposal')),
    award: firstOf(callOffPolicy.award(actor), refuseAward(status, proposed, file.decision, file.agreement, now)),
    conclude: firstOf(callOffPolicy.conclude(actor), refuseConclusion(status, file.awards.map(({ orders }) => orders))),
  });
}
