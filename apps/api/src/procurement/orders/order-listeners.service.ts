import { Injectable } from '@nestjs/common';
import { type OrderCommand } from '@centrale/procurement';
import { type Tx } from '../../platform/database/tx.js';
import { type OrderEntity } from './order.entity.js';

export { OrderEntity } from './order.entity.js';

/** Told in the transaction of the command, once the order is what it became. */
export type OrderListener = (tx: Tx, order: OrderEntity, command: OrderCommand, now: Date) => Promise<void>;

/** Who else has something to do when an order moves says so while it is set up. */
@Injectable()
export class OrderListeners {
  private readonly listeners: OrderListener[] = [];

  register(listener: OrderListener): void {
    this.listeners.push(listener);
  }

  async tell(tx: Tx, order: OrderEntity, command: OrderCommand, now: Date): Promise<void> {
    for (const listener of this.listeners) await listener(tx, order, command, now);
  }
}
