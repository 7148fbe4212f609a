import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database/tx.js';

export interface MovedPhase {
  readonly id: string;
  /** Local dates, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Told in the transaction of the command, once the phase has its new dates. */
export type PhaseListener = (tx: Tx, phase: MovedPhase) => Promise<void>;

/** Who else has something to do when a phase moves says so while it is set up. */
@Injectable()
export class PhaseListeners {
  private readonly listeners: PhaseListener[] = [];

  register(listener: PhaseListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, phase: MovedPhase): Promise<void> {
    for (const listener of this.listeners) await listener(tx, phase);
  }
}
