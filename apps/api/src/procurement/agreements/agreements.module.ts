import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementEntity } from './agreement.entity.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsQueries } from './agreements.queries.js';
import { AgreementsService } from './agreements.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AgreementEntity])],
  controllers: [AgreementsController],
  providers: [AgreementsService, AgreementsQueries],
})
export class AgreementsModule {}
