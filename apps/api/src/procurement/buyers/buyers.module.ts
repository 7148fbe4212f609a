import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactRequestsModule } from '../contact-requests/contact-requests.module.js';
import { BuyerEntity } from './buyer.entity.js';
import { BuyersController } from './buyers.controller.js';
import { BuyersQueries } from './buyers.queries.js';
import { BuyersService } from './buyers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BuyerEntity]), ContactRequestsModule],
  controllers: [BuyersController],
  providers: [BuyersService, BuyersQueries],
})
export class BuyersModule {}
