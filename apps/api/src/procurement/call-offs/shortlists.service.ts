import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { callOffPolicy, MATCHING, refuseShortlist } from '@centrale/procurement';
import { newId } from '../../platform/database/ids.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ensure, permit } from '../../platform/http/answers.js';
import { hashOf } from '../../platform/http/request-context.js';
import { CallOffDossier } from './call-off-dossier.service.js';
import { readFacts } from './call-off-facts.js';

/** The service takes responsibility for who will be invited, on record and for as long as nothing changes it. (P20) */
@Injectable()
export class ShortlistsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly dossier: CallOffDossier,
  ) {}

  /** Keeps inputs and result, so that the shortlist can be replayed years later. */
  accept(actor: Actor, id: string, shownHash: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const callOff = await this.dossier.lock(tx, actor, id);
      permit(callOffPolicy.acceptShortlist(actor));
      const { now, guarded, shortlists } = await readFacts(tx, id);
      const hash = guarded.currentShortlist;
      ensure(refuseShortlist(callOff, shownHash, hash));
      const inputs = JSON.stringify(shortlists.map((each) => each.inputs));
      const result = JSON.stringify(shortlists.map(({ lotNo, ranked, excluded, hash: lotHash }) => ({ lotNo, ranked, excluded, hash: lotHash })));
      await tx.query(
        `insert into shortlist (id, call_off_id, algorithm, as_of, inputs, result, hash, accepted_by, accepted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $4)`,
        [newId(), id, MATCHING, now, inputs, result, hash, actor.personId],
      );
      const facts = { algorithm: MATCHING, hash, inputsHash: hashOf(inputs), resultHash: hashOf(result) };
      const done = await this.dossier.change(tx, callOff, 'acceptShortlist', {}, facts);
      return { ...done, hash };
    });
  }
}
