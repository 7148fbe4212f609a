import { Injectable } from '@nestjs/common';
import { advance, type Actor, type Done } from '@centrale/kernel';
import { callOffLifecycle, callOffPolicy, nextCallOffEvent, type CallOffCommand } from '@centrale/procurement';
import { type Facts } from '../../platform/audit/entry.js';
import { type Tx } from '../../platform/database/tx.js';
import { reveal } from '../../platform/http/answers.js';
import { CallOffEntity } from './call-off.entity.js';

export { CallOffEntity, CallOffLotEntity } from './call-off.entity.js';

/** A call-off held by this transaction, with what its policies ask. */
export interface LockedCallOff extends CallOffEntity {
  /** People on the panel now; replaced ones are not. */
  readonly evaluatorIds: readonly string[];
  readonly withheld: boolean;
  /** Business time, read after the lock was granted. */
  readonly now: Date;
}

/** Who handles a call-off: its officer and the stand-in. */
export const officersOf = ({ officerId, standInId }: Pick<CallOffEntity, 'officerId' | 'standInId'>): string[] =>
  standInId ? [officerId, standInId] : [officerId];

/** What every command on a call-off begins and ends with, whichever feature it belongs to. */
@Injectable()
export class CallOffDossier {
  /** FOR UPDATE. @throws NotFound also when the actor may not see it */
  async lock(tx: Tx, actor: Actor, id: string): Promise<LockedCallOff> {
    const locked = await this.lockUnseen(tx, id, actor.personId);
    reveal(callOffPolicy.see(actor, locked));
    return locked;
  }

  /** FOR UPDATE, for jobs and for commands whose own policy decides who sees it. */
  async lockUnseen(tx: Tx, id: string, personId: string | null = null): Promise<LockedCallOff> {
    const callOff = await tx.lock(CallOffEntity, id);
    const row = await tx.one<{ now: Date; evaluatorIds: string[]; withheld: boolean }>(
      `select centrale.now() as now, coalesce(centrale.call_off_kept_from($1, $2), false) as withheld, array(
         select person_id from evaluator where call_off_id = $1 and replaced_at is null order by person_id) as "evaluatorIds"`,
      [id, personId],
    );
    return Object.assign(callOff, row!);
  }

  /** FOR SHARE: what offers and invitations hold while the deadline may not move. */
  share(tx: Tx, id: string): Promise<CallOffEntity> {
    return tx.lockShared(CallOffEntity, id);
  }

  /** Advances the status, stores it with the patch and writes the entry in the call-off's chain. */
  async move(
    tx: Tx,
    callOff: LockedCallOff,
    command: CallOffCommand,
    patch: Partial<CallOffEntity> = {},
    facts: Facts = {},
  ): Promise<Done> {
    const status = advance(callOffLifecycle, callOff.status, command);
    await this.change(tx, callOff, command, { ...patch, status }, facts);
    return { id: callOff.id, at: callOff.now.toISOString() };
  }

  /** The same for a command that leaves the status as it is. */
  async change(tx: Tx, callOff: LockedCallOff, command: string, patch: Partial<CallOffEntity>, facts: Facts = {}): Promise<Done> {
    const after = { ...callOff, ...patch };
    await tx.update(CallOffEntity, callOff.id, {
      ...patch,
      updatedAt: callOff.now,
      nextCheckAt: nextCallOffEvent(after, callOff.now)?.at ?? null,
    });
    await tx.record({ dossier: 'callOff', id: callOff.id, command, facts });
    return { id: callOff.id, at: callOff.now.toISOString() };
  }
}
