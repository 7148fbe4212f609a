import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardReleaseModule } from '../awards/award-release.module.js';
import { BriefingsModule } from '../briefings/briefings.module.js';
import { CallOffAttachments } from './call-off-attachments.service.js';
import { CallOffClock } from './call-off-clock.service.js';
import { CallOffDossier } from './call-off-dossier.service.js';
import { CallOffEntity, CallOffLotEntity } from './call-off.entity.js';
import { CallOffTimeline } from './call-off-timeline.service.js';
import { CallOffViewQueries } from './call-off-view.queries.js';
import { CallOffsController } from './call-offs.controller.js';
import { CallOffsQueries } from './call-offs.queries.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CompositionsService } from './compositions.service.js';
import { DecisionsService } from './decisions.service.js';
import { Invitees } from './invitees.service.js';
import { PanelsService } from './panels.service.js';
import { PublicationsService } from './publications.service.js';
import { PublishedCallOffs } from './published-call-offs.service.js';
import { ShortlistsService } from './shortlists.service.js';
import { SteeringService } from './steering.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CallOffEntity, CallOffLotEntity]), AwardReleaseModule, BriefingsModule],
  controllers: [CallOffsController],
  providers: [
    CallOffDossier, Invitees, PublishedCallOffs, CallOffViewQueries, CallOffsQueries, CandidatesQueries, CompositionsService, ShortlistsService, DecisionsService,
    PublicationsService, PanelsService, SteeringService, CallOffAttachments, CallOffTimeline, CallOffClock,
  ],
  exports: [CallOffDossier, Invitees, PublishedCallOffs],
})
export class CallOffsModule {}
