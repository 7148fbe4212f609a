import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { InvitationDossier } from './invitation-dossier.service.js';
import { InvitationTimeline } from './invitation-timeline.service.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsService } from './invitations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([InvitationEntity]), CallOffsModule],
  controllers: [InvitationsController],
  providers: [InvitationDossier, InvitationTimeline, InvitationsQueries, InvitationsService],
  exports: [InvitationDossier],
})
export class InvitationsModule {}
