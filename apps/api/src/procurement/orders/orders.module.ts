import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardReleaseModule } from '../awards/award-release.module.js';
import { OrderEntity } from './order.entity.js';
import { OrderListenersModule } from './order-listeners.module.js';
import { OrderTimeline } from './order-timeline.service.js';
import { OrderTerms } from './order-terms.service.js';
import { OrdersController } from './orders.controller.js';
import { OrdersQueries } from './orders.queries.js';
import { OrdersService } from './orders.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([OrderEntity]), AwardReleaseModule, OrderListenersModule],
  controllers: [OrdersController],
  providers: [OrdersService, OrdersQueries, OrderTerms, OrderTimeline],
})
export class OrdersModule {}
