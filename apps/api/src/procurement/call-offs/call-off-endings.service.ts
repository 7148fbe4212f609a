import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/tx.js';
import { type LockedCallOff } from './call-off-dossier.service.js';

/** What a feature does with its own rows of a call-off that is being cancelled; it may refuse by throwing. */
export type Ending = (tx: Tx, callOff: LockedCallOff, reason: string) => Promise<void>;

/** Features that build on call-offs name here what they let go when one is cancelled: reservations, letters. */
@Injectable()
export class CallOffEndings {
  private readonly endings: Ending[] = [];

  register(ending: Ending): void {
    this.endings.push(ending);
  }

  /** In the order of registration, inside the cancelling transaction. */
  async cancel(tx: Tx, callOff: LockedCallOff, reason: string): Promise<void> {
    for (const ending of this.endings) await ending(tx, callOff, reason);
  }
}
