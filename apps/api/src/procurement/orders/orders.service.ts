import { Injectable } from '@nestjs/common';
import { advance, refuseMove, type Actor, type Done } from '@centrale/kernel';
import {
  nextOrderEvent, orderLifecycle, orderPolicy, refuseFindComplete, refuseOrderAnswer, refuseSend,
  type FindComplete, type OrderCommand, type Reasoned, type SendOrder,
} from '@centrale/procurement';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, permit, reveal } from '../../platform/http/answers.js';
import { Ceilings } from '../awards/ceilings.service.js';
import { OrderEntity } from './order.entity.js';
import { OrderListeners } from './order-listeners.service.js';
import { OrderNotices } from './order-notices.service.js';

interface Held {
  readonly order: OrderEntity;
  readonly now: Date;
}

/** The contract that follows an award, from draft to completion. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ceilings: Ceilings,
    private readonly notices: OrderNotices,
    private readonly listeners: OrderListeners,
  ) {}

  /** What the award reserved is committed as the order leaves. (P06) */
  send(actor: Actor, id: string, body: SendOrder): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { order, now } = await this.hold(tx, actor, id);
      permit(orderPolicy.send(actor, order));
      const sending = { answerBy: new Date(body.answerBy), startsOn: body.startsOn ?? order.startsOn, endsOn: body.endsOn ?? order.endsOn };
      ensure(refuseSend(order, sending, now));
      await this.ceilings.commit(tx, order.awardId);
      await this.notices.toProvider(tx, order, 'order.sent', { until: body.answerBy });
      return this.move(tx, order, 'send', { ...sending, sentAt: now }, now);
    });
  }

  accept(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { order, now } = await this.hold(tx, actor, id);
      permit(orderPolicy.accept(actor, order));
      ensure(refuseOrderAnswer(order, 'accept', now));
      await this.notices.toBuyerAndOfficer(tx, order, 'order.accepted');
      return this.move(tx, order, 'accept', { answeredAt: now }, now);
    });
  }

  /** The amount is free again; the award may be withdrawn and the next in rank proposed. */
  decline(actor: Actor, id: string, { reason }: Reasoned): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { order, now } = await this.hold(tx, actor, id);
      permit(orderPolicy.decline(actor, order));
      ensure(refuseOrderAnswer(order, 'decline', now));
      await this.ceilings.uncommit(tx, order.awardId);
      await this.notices.toBuyerAndOfficer(tx, order, 'order.declined');
      return this.move(tx, order, 'decline', { answeredAt: now, declinedReason: reason, endedAt: now }, now);
    });
  }

  /** The written finding from which terms of payment count. (P16) */
  findComplete(actor: Actor, id: string, { completedOn, finding }: FindComplete): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { order, now } = await this.hold(tx, actor, id);
      permit(orderPolicy.findComplete(actor, order));
      ensure(refuseFindComplete(order, completedOn, now));
      await this.notices.toProvider(tx, order, 'order.completed', { completedOn });
      return this.move(tx, order, 'findComplete', { completedOn, finding, endedAt: now }, now);
    });
  }

  /** Before it was accepted. A draft leaves the reservation as it is; what was sent is free again. */
  cancel(actor: Actor, id: string, { reason }: Reasoned): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { order, now } = await this.hold(tx, actor, id);
      permit(orderPolicy.cancel(actor, order));
      ensure(refuseMove('order', orderLifecycle, order.status, 'cancel'));
      if (order.status === 'sent') {
        await this.ceilings.uncommit(tx, order.awardId);
        await this.notices.toProvider(tx, order, 'order.cancelled');
      }
      return this.move(tx, order, 'cancel', { endedReason: reason, endedAt: now }, now);
    });
  }

  /** Ends a running order early; what was committed stays so. */
  terminate(actor: Actor, id: string, { reason }: Reasoned): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const { order, now } = await this.hold(tx, actor, id);
      permit(orderPolicy.terminate(actor, order));
      ensure(refuseMove('order', orderLifecycle, order.status, 'terminate'));
      await this.notices.toProvider(tx, order, 'order.terminated');
      return this.move(tx, order, 'terminate', { endedReason: reason, endedAt: now }, now);
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
    const order = await tx.lock(OrderEntity, id);
    const row = await tx.one<{ now: Date; withheld: boolean }>('select centrale.now() as now, centrale.call_off_kept_from($1, $2) as withheld', [order.callOffId, actor.personId]);
    const { now, withheld } = row!;
    reveal(orderPolicy.see(actor, { ...order, withheld }));
    return { order, now };
  }

  private async move(tx: Tx, order: OrderEntity, command: OrderCommand, patch: Partial<OrderEntity>, now: Date): Promise<Done> {
    const after = { ...order, ...patch, status: advance(orderLifecycle, order.status, command) };
    await tx.update(OrderEntity, order.id, { ...patch, status: after.status, nextCheckAt: nextOrderEvent(after, now)?.at ?? null });
    await tx.record({ dossier: 'order', id: order.id, command });
    await this.listeners.tell(tx, after, command, now);
    return { id: order.id, at: now.toISOString() };
  }
}
