import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isExpired, nextOrderEvent } from '@centrale/procurement';
import { Poller } from '../../platform/jobs/poller.js';
import { type Tx } from '../../platform/database/tx.js';
import { OrderEntity } from './order.entity.js';
import { OrderNotices } from './order-notices.service.js';

/** What time does to orders: nothing but telling people. */
@Injectable()
export class OrderTerms implements OnModuleInit {
  constructor(
    private readonly poller: Poller,
    private readonly notices: OrderNotices,
  ) {}

  onModuleInit(): void {
    this.poller.register({ table: '"order"', handle: (tx, id) => this.handle(tx, id) });
  }

  private async handle(tx: Tx, id: string): Promise<void> {
    const order = await tx.lock(OrderEntity, id);
    const now = await tx.now();
    if (isExpired(order, now)) await this.notices.toBuyerAndOfficer(tx, order, 'order.answer-term-passed');
    await tx.update(OrderEntity, id, { nextCheckAt: nextOrderEvent(order, now)?.at ?? null });
  }
}
