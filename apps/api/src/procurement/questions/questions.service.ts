import { Injectable } from '@nestjs/common';
import { canonicalJson, type Actor, type Done, type LocalText } from '@centrale/kernel';
import { callOffPolicy, refuseAnswer } from '@centrale/procurement';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { hashOf } from '../../platform/http/request-context.js';
import { CallOffDossier } from '../call-offs/call-off-dossier.service.js';
import { Invitees } from '../call-offs/invitees.service.js';

/** Questions of providers, answered once and to everybody who was invited, in both languages. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly callOffs: CallOffDossier,
    private readonly invitees: Invitees,
  ) {}

  answer(actor: Actor, id: string, answer: LocalText): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.callOffs.lock(tx, actor, await this.callOffOf(tx, id));
      permit(callOffPolicy.answerQuestion(actor));
      const question = await tx.one<{ answeredAt: Date | null }>('select answered_at as "answeredAt" from question where id = $1 for update', [id]);
      ensure(refuseAnswer(callOff, question!));
      await tx.query('update question set answer = $2, answered_by = $3, answered_at = $4 where id = $1', [
        id, JSON.stringify(answer), actor.personId, callOff.now,
      ]);
      await this.invitees.tell(tx, callOff.id, 'invitation.question-answered', { number: callOff.number });
      const facts = { questionId: id, answerHash: hashOf(canonicalJson(answer)) };
      return { ...(await this.callOffs.change(tx, callOff, 'answerQuestion', {}, facts)), id };
    });
  }

  private async callOffOf(tx: Tx, id: string): Promise<string> {
    const row = await tx.one<{ callOffId: string }>('select call_off_id as "callOffId" from question where id = $1', [id]);
    if (!row) throw new NotFound();
    return row.callOffId;
  }
}
