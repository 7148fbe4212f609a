import { Injectable } from '@nestjs/common';
import { followsPlan, type OrderPlan } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { OrderEntity } from './order.entity.js';
import { OrderNotices } from './order-notices.service.js';

/** The planned dates of an order that came of something planned elsewhere. */
@Injectable()
export class OrderDates {
  constructor(private readonly notices: OrderNotices) {}

  /** In the transaction of whoever planned; an order that is over keeps its dates, and who has it already hears of it. */
  async move(tx: Tx, orderId: string, plan: OrderPlan): Promise<void> {
    const order = await tx.lock(OrderEntity, orderId);
    if (!followsPlan(order, plan)) return;
    await tx.update(OrderEntity, order.id, plan);
    await tx.record({ dossier: 'order', id: order.id, command: 'moveDates', facts: { ...plan } });
    if (order.status === 'drafted') return;
    await this.notices.toProvider(tx, order, 'order.dates-moved', { ...plan });
    await this.notices.toBuyerAndOfficer(tx, order, 'order.dates-moved', { ...plan });
  }
}
