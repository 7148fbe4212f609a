import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallOffDossier } from './call-off-dossier.service.js';
import { CallOffEntity, CallOffLotEntity } from './call-off.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([CallOffEntity, CallOffLotEntity])],
  providers: [CallOffDossier],
  exports: [CallOffDossier],
})
export class CallOffsModule {}
