import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { InvitationDossier } from './invitation-dossier.service.js';
import { InvitationEntity } from './invitation.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([InvitationEntity]), CallOffsModule],
  providers: [InvitationDossier],
  exports: [InvitationDossier],
})
export class InvitationsModule {}
