import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactRequestEntity } from './contact-request.entity.js';
import { ContactRequestsController } from './contact-requests.controller.js';
import { ContactRequestsQueries } from './contact-requests.queries.js';
import { ContactRequestsService } from './contact-requests.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ContactRequestEntity])],
  controllers: [ContactRequestsController],
  providers: [ContactRequestsService, ContactRequestsQueries],
  exports: [ContactRequestsService],
})
export class ContactRequestsModule {}
