import { Injectable } from '@nestjs/common';
import { type LocalText } from '@centrale/kernel';
import { cancellationLetters, refuseRelease, type CallOffLotStatus } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { ensure } from '../../platform/http/answers.js';
import { type LockedCallOff } from '../call-offs/call-off-dossier.service.js';
import { EvaluationReading } from '../evaluations/evaluation-reading.service.js';
import { AwardReading } from './award-reading.service.js';
import { Ceilings } from './ceilings.service.js';
import { AwardLetters } from './letters.service.js';

/** What cancelling a call-off does to what hangs on it: awards are withdrawn, ceilings released, lots end, who offered gets a reasoned letter. */
@Injectable()
export class AwardRelease {
  constructor(
    private readonly awards: AwardReading,
    private readonly evaluation: EvaluationReading,
    private readonly ceilings: Ceilings,
    private readonly letters: AwardLetters,
  ) {}

  /**
   * Within the command that cancels, which holds the call-off and records the entry. Sealed offers stay sealed: before the
   * opening nobody is written to here. @throws Refused `award.order-exists` while an order stands
   */
  async release(tx: Tx, callOff: LockedCallOff, reason: LocalText): Promise<void> {
    const { awards } = await this.awards.load(tx, callOff.id);
    ensure(refuseRelease(awards.flatMap(({ orders }) => orders)));
    await tx.query(
      `with withdrawn as (update award set status = 'withdrawn', withdrawn_reason = $3::jsonb->>'nl' where call_off_id = $1 and status <> 'withdrawn')
       update call_off_lot set status = $2, outcome_reason = $3 where call_off_id = $1 and status in ('open', 'awarded')`,
      [callOff.id, 'cancelled' satisfies CallOffLotStatus, JSON.stringify(reason)],
    );
    await this.ceilings.release(tx, awards.filter(({ reserved }) => reserved).map(({ id }) => id));
    const facts = await this.evaluation.load(tx, callOff.id);
    if (facts?.opened) await this.letters.send(tx, callOff, facts.lots.flatMap((lot) => cancellationLetters(lot, reason)));
  }
}
