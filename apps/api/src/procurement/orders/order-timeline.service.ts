import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { OrdersQueries } from './orders.queries.js';

/** An order's chain is for whoever sees the order. */
@Injectable()
export class OrderTimeline implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly queries: OrdersQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('order', async (actor, id) => void (await this.queries.one(actor, id)));
  }
}
