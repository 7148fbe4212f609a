import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nextCallOffEvent } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { Poller } from '../../platform/jobs/poller.js';
import { CallOffDossier, officersOf, type LockedCallOff } from './call-off-dossier.service.js';
import { CallOffEntity } from './call-off.entity.js';

/** What time asks of a call-off: people hear of it, no status changes. A poller that sleeps opens nothing and closes nothing. */
@Injectable()
export class CallOffClock implements OnModuleInit {
  constructor(
    private readonly poller: Poller,
    private readonly dossier: CallOffDossier,
  ) {}

  onModuleInit(): void {
    this.poller.register({ table: 'call_off', handle: (tx, id) => this.handle(tx, id) });
  }

  /** What fell due since the time that was stored; when the clock leapt, several things at once. */
  private async handle(tx: Tx, id: string): Promise<void> {
    const callOff = await this.dossier.lockUnseen(tx, id);
    for (let event = nextCallOffEvent(callOff, justBefore(callOff)); event && event.at <= callOff.now; event = nextCallOffEvent(callOff, event.at)) {
      await this[event.command](tx, callOff);
    }
    await tx.update(CallOffEntity, id, { nextCheckAt: nextCallOffEvent(callOff, callOff.now)?.at ?? null });
  }

  /** Only where a question still waits: it keeps the opening from beginning. */
  private async tellQuestionsClosed(tx: Tx, callOff: LockedCallOff): Promise<void> {
    const row = await tx.one<{ count: number }>('select count(*)::int as count from question where call_off_id = $1 and answered_at is null', [callOff.id]);
    if (!row?.count) return;
    await tx.notify({
      personIds: officersOf(callOff), kind: 'call-off.questions-unanswered', dossier: 'callOff', dossierId: callOff.id,
      params: { number: callOff.number, count: row.count },
    });
  }

  private tellOffersClosed(tx: Tx, { id, placingBodyId, number }: LockedCallOff): Promise<void> {
    return tx.notify({ organisationId: placingBodyId, roles: ['opener'], kind: 'call-off.offers-closed', dossier: 'callOff', dossierId: id, params: { number } });
  }
}

/** The instant before the one that was due, so that it counts as still to come. */
const justBefore = ({ nextCheckAt, now }: LockedCallOff): Date => new Date((nextCheckAt ?? now).getTime() - 1);
