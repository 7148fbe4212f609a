import { Module } from '@nestjs/common';
import { OrderDates } from './order-dates.service.js';
import { OrderListeners } from './order-listeners.service.js';
import { OrderNotices } from './order-notices.service.js';

/** What others need of orders: to hear of them, and to have them follow a plan. */
@Module({ providers: [OrderListeners, OrderDates, OrderNotices], exports: [OrderListeners, OrderDates, OrderNotices] })
export class OrderListenersModule {}
