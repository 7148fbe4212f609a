import { Module } from '@nestjs/common';
import { OrderListeners } from './order-listeners.service.js';

@Module({ providers: [OrderListeners], exports: [OrderListeners] })
export class OrderListenersModule {}
